import type { Salaris } from '@passend/domain';
import { leesBedrag } from './bedrag.js';
import type { RuwSalaris } from './ruwe-vacature.js';
import { leesPeriode, maakSalaris } from './salaris-regels.js';
import { leesSalarisUitTekst } from './salaris-uit-tekst.js';

/**
 * Pay of a vacancy: the structured fields when they can be true, else what the text says.
 * @param ruw fields of the source, null when it has none
 * @param tekst plain text of the vacancy
 * @returns null when nothing is said or nothing of it can be true
 */
export function normaliseerSalaris(ruw: RuwSalaris | null, tekst: string): Salaris | null {
  return uitVelden(ruw) ?? uitSalarisveld(ruw?.tekst ?? null) ?? leesSalarisUitTekst(tekst, false);
}

function uitVelden(ruw: RuwSalaris | null): Salaris | null {
  if (ruw === null) return null;
  const valuta = leesValuta(ruw.valuta);
  return maakSalaris(leesBedrag(ruw.min), leesBedrag(ruw.max), leesPeriode(ruw.eenheid), valuta);
}

function uitSalarisveld(tekst: string | null): Salaris | null {
  return tekst === null ? null : leesSalarisUitTekst(tekst, true);
}

function leesValuta(tekst: string | null): string {
  const letters = (tekst ?? '').trim().toUpperCase();
  if (letters === '£') return 'GBP';
  if (letters === '$') return 'USD';
  return /^[A-Z]{3}$/u.test(letters) ? letters : 'EUR';
}
