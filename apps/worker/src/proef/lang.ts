/** Whether the long proofs are asked for: `npm run test:long`. */
export const LANG = process.env.PASSEND_LONG === '1';

/** Says a figure of a fault in the test output; the table in docs/faults.md is made of these. */
export function meld(storing: string, cijfers: Readonly<Record<string, number | string>>): void {
  const tekst = Object.entries(cijfers).map(([naam, waarde]) => `${naam} ${waarde}`);
  process.stderr.write(`\nSTORING ${storing}: ${tekst.join(', ')}\n`);
}

/** Says why a fault was not tried; a test that is silently left out would read as passed. */
export function slaOver(storing: string, reden: string): void {
  process.stderr.write(`\nSKIPPED: ${storing}, because ${reden}.\n`);
}
