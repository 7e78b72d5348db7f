import type { Beeldweek } from './weekbeeld.js';

/** The weeks that began in one month, the newest first, and what they add up to. */
export interface Weekmaand<W> {
  /** First day of the month. */
  readonly maand: string;
  readonly weken: readonly W[];
  readonly sollicitaties: number;
  readonly activiteiten: number;
}

/** Weeks by the month in which they began, the newest month first. */
export function perMaand<W extends Beeldweek>(weken: readonly W[]): readonly Weekmaand<W>[] {
  const maanden = [...new Set(weken.map(maandVan))].toSorted().toReversed();
  return maanden.map((maand) => {
    const eigen = weken.filter((week) => maandVan(week) === maand);
    const som = (tel: (week: W) => number) => eigen.reduce((tot, week) => tot + tel(week), 0);
    return {
      maand,
      weken: eigen.toReversed(),
      sollicitaties: som(({ sollicitaties }) => sollicitaties),
      activiteiten: som(({ activiteiten }) => activiteiten),
    };
  });
}

const maandVan = ({ maandag }: Beeldweek): string => `${maandag.slice(0, 7)}-01`;
