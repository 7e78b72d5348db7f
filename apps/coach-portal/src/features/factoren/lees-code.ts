/** What kind of code somebody types. */
export type Codesoort = 'code' | 'herstelcode';

const VORM = { code: /^\d{6}$/u, herstelcode: /^[0-9A-Z]{10}$/u } as const;

/** The code as it is sent, without the spaces and dashes that people type; null when it cannot be one. */
export function leesCode(soort: Codesoort, tekst: string): string | null {
  const kern = tekst.replace(/[\s-]/gu, '').toUpperCase();
  return VORM[soort].test(kern) ? kern : null;
}
