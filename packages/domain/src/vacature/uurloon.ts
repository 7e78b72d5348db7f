import type { Salaris } from './vacature.js';

/** Hours of a full working week when nobody says how many; most agreements have 36 to 40. */
const VOLTIJD_UREN = 38;
const WEKEN_PER_JAAR = 52;
/** A year's pay in adverts mostly holds the holiday allowance of 8 % (Wml art. 15). */
const MET_VAKANTIEGELD = 1.08;

const PER_JAAR: Readonly<Record<Exclude<Salaris['periode'], 'uur'>, number>> = {
  dag: WEKEN_PER_JAAR * 5,
  week: WEKEN_PER_JAAR,
  vier_weken: WEKEN_PER_JAAR / 4,
  maand: 12,
  jaar: 1 / MET_VAKANTIEGELD,
};

/**
 * Gross pay per hour of an amount for so many hours a week.
 * @param uren_week hours that the amount is for
 */
export function uurloonVan(bedrag: number, periode: Salaris['periode'], uren_week: number): number {
  return periode === 'uur' ? bedrag : (bedrag * PER_JAAR[periode]) / (WEKEN_PER_JAAR * uren_week);
}

/**
 * The highest gross pay per hour that a vacancy offers, in tens of cents. Adverts state pay for a full
 * week, also when the job is part-time. Null when it names no amount in euros.
 */
export function uurloonVanVacature(salaris: Salaris | null): number | null {
  const bedrag = salaris?.max ?? salaris?.min ?? null;
  if (salaris === null || bedrag === null || salaris.valuta !== 'EUR') return null;
  return Math.round(uurloonVan(bedrag, salaris.periode, VOLTIJD_UREN) * 10) / 10;
}
