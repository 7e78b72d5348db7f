import { plusMaanden } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';
import type { Eindreden } from '../traject/fase.js';
import { BEWAARREGELS } from './bewaarklasse.js';

/** What keeps a dossier beyond its term: a dispute, an open WIA procedure. */
export interface Bewaarblokkade {
  /** Day on which somebody has to look whether it is still needed. */
  readonly herzienOp: PlainDate;
}

/** Where a dossier stands. `blokkade` goes before all others. */
export type Bewaarstand =
  | { readonly stand: 'loopt' }
  | { readonly stand: 'bewaard'; readonly vervaltOp: PlainDate }
  | { readonly stand: 'vervallen'; readonly vervaltOp: PlainDate }
  | {
      readonly stand: 'geblokkeerd';
      readonly vervaltOp: PlainDate | null;
      readonly herzienOp: PlainDate;
      readonly herzien: boolean;
    };

/**
 * The day on which a dossier goes: the same day of the month two years after the end, or the last day
 * of that month.
 */
export function vervaltOp(einde: PlainDate): PlainDate {
  return plusMaanden(einde, BEWAARREGELS.dossier.maanden);
}

/**
 * Where a dossier stands today.
 * @param einde last day of the assignment that counts now; null while it runs
 * @param blokkades those that were not lifted
 */
export function bewaarstand(
  einde: PlainDate | null,
  blokkades: readonly Bewaarblokkade[],
  vandaag: PlainDate,
): Bewaarstand {
  const vervalt = einde === null ? null : vervaltOp(einde);
  const [eerste] = blokkades.map(({ herzienOp }) => herzienOp).sort();
  if (eerste !== undefined) {
    const herzien = eerste <= vandaag;
    return { stand: 'geblokkeerd', vervaltOp: vervalt, herzienOp: eerste, herzien };
  }
  if (vervalt === null) return { stand: 'loopt' };
  return { stand: vervalt <= vandaag ? 'vervallen' : 'bewaard', vervaltOp: vervalt };
}

/** What an end means for what is sent and watched. */
export interface Eindgevolg {
  /** Reminders of milestones; they stop at once with every end. */
  readonly herinneringen: false;
  /** Whether letters and mails to the werknemer may still go out. */
  readonly brieven: boolean;
}

/** After a death nothing is sent any more. That a relapse may follow a recovery, `verzuimstandVan` says. */
export function eindgevolg(reden: Eindreden): Eindgevolg {
  return { herinneringen: false, brieven: reden !== 'overleden' };
}
