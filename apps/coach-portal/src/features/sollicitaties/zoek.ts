import type { Beginwaarden } from './nieuw-vorm.js';

const NAMEN = ['vacature', 'functie', 'organisatie', 'plaats', 'wijze'] as const;
const MAX_TEKENS = 200;

/** What the address of the form fills in; anything else is left out. */
export function leesBegin(zoek: Record<string, unknown>): Beginwaarden {
  const begin: Partial<Record<(typeof NAMEN)[number], string>> = {};
  for (const naam of NAMEN) {
    const waarde = zoek[naam];
    // The router reads a number out of `vacature=17`.
    if (typeof waarde === 'string' || typeof waarde === 'number')
      begin[naam] = String(waarde).slice(0, MAX_TEKENS);
  }
  return begin;
}

/** Whether the page says that something was just kept. */
export function leesBewaard({ bewaard }: Record<string, unknown>): { readonly bewaard?: 'ja' } {
  return bewaard === 'ja' ? { bewaard } : {};
}
