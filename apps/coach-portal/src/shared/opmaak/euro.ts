import { LANDSTAAL } from './landstaal.js';

const heleEuro = new Intl.NumberFormat(LANDSTAAL, {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});

/** An amount in whole euros, as `€ 2.400`. */
export function euroTekst(bedrag: number): string {
  return heleEuro.format(bedrag);
}
