import type * as nl from '../meldingen.js';
import type { Vertaling } from '../vertaling.js';

/** Fetched beside the page, as nobody makes a mistake before he has seen a form. */
let vertaal = (_melding: string): string => 'Check this field.';
void import('./meldingen/tabel.js').then(({ inHetEngels }) => {
  vertaal = inHetEngels;
});

export const meldingZin: Vertaling<typeof nl.meldingZin> = (melding) => vertaal(melding);
