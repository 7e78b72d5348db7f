import { plusDagen } from '../../tijd/dagen.js';
import { maandagVan } from '../../tijd/maandag-van.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import type { Inspanningsfeit, Telwijze } from './feit.js';
import type { Normgrond } from './grond.js';
import { type Normbasis, type Weeknorm, weeknormVan } from './weeknorm.js';

/** So many were done, and of so many others can see it. */
export interface Telling {
  readonly aantal: number;
  readonly controleerbaar: number;
}

/** Weeks that a coach explained; what is told later than the week shows by `op`. */
export interface Weektoelichting {
  readonly van: PlainDate;
  readonly tot: PlainDate;
  readonly grond: Normgrond;
  readonly reden: string;
  readonly op: string;
}

/** How many suitable vacancies the market had in a week. */
export interface Marktstandweek {
  readonly maandag: PlainDate;
  readonly past: number;
  readonly mogelijk: number;
  readonly nieuw: number;
}

export interface Inspanningsweek {
  readonly maandag: PlainDate;
  /** The week is not over yet. */
  readonly loopt: boolean;
  readonly sollicitaties: Telling;
  readonly activiteiten: Telling;
  readonly perSoort: readonly Soorttelling[];
  readonly norm: Weeknorm;
  readonly toelichting: Weektoelichting | null;
  readonly markt: Omit<Marktstandweek, 'maandag'> | null;
}

export interface Soorttelling extends Telling {
  readonly soort: string;
  readonly telt: Telwijze;
}

export interface Weekbasis extends Normbasis {
  readonly feiten: readonly Inspanningsfeit[];
  readonly toelichtingen: readonly Weektoelichting[];
  readonly marktweken: readonly Marktstandweek[];
}

/**
 * The effort in calendar weeks from Monday, the oldest first. Calendar weeks, and not weeks of illness,
 * as people plan in them and the market is measured in them.
 * @param vanaf a day of the first week
 */
export function inspanningPerWeek(
  basis: Weekbasis,
  vandaag: PlainDate,
  vanaf: PlainDate = basis.beginOp,
): readonly Inspanningsweek[] {
  return wekenTussen(vanaf, vandaag).map((maandag) => weekVan(maandag, basis, vandaag));
}

/** The Mondays of the weeks from one day to another, both weeks included. */
export function wekenTussen(van: PlainDate, tot: PlainDate): readonly PlainDate[] {
  const maandagen: PlainDate[] = [];
  for (let maandag = maandagVan(van); maandag <= tot; maandag = plusDagen(maandag, 7)) {
    maandagen.push(maandag);
  }
  return maandagen;
}

/** What was done, counted by its kind: the most frequent first. */
export function telPerSoort(feiten: readonly Inspanningsfeit[]): readonly Soorttelling[] {
  const tellingen = new Map<string, Soorttelling>();
  for (const { telt, soort, controleerbaar } of feiten) {
    const naam = `${telt} ${soort}`;
    const tot = tellingen.get(naam) ?? { soort, telt, aantal: 0, controleerbaar: 0 };
    const erbij = controleerbaar ? 1 : 0;
    tellingen.set(naam, {
      ...tot,
      aantal: tot.aantal + 1,
      controleerbaar: tot.controleerbaar + erbij,
    });
  }
  return [...tellingen.values()].toSorted(
    (a, b) => b.aantal - a.aantal || (a.soort < b.soort ? -1 : 1),
  );
}

function weekVan(maandag: PlainDate, basis: Weekbasis, vandaag: PlainDate): Inspanningsweek {
  const zondag = plusDagen(maandag, 6);
  const feiten = basis.feiten.filter(({ datum }) => maandag <= datum && datum <= zondag);
  const raakt = (periode: { van: PlainDate; tot: PlainDate }) =>
    periode.van <= zondag && maandag <= periode.tot;
  const markt = basis.marktweken.find((week) => week.maandag === maandag);
  return {
    maandag,
    loopt: vandaag <= zondag,
    sollicitaties: telFeiten(feiten.filter(({ telt }) => telt === 'sollicitatie')),
    activiteiten: telFeiten(feiten.filter(({ telt }) => telt === 'activiteit')),
    perSoort: telPerSoort(feiten),
    norm: weeknormVan(maandag, basis),
    toelichting: basis.toelichtingen.findLast(raakt) ?? null,
    markt: markt ? { past: markt.past, mogelijk: markt.mogelijk, nieuw: markt.nieuw } : null,
  };
}

function telFeiten(feiten: readonly Inspanningsfeit[]): Telling {
  const controleerbaar = feiten.filter((feit) => feit.controleerbaar).length;
  return { aantal: feiten.length, controleerbaar };
}
