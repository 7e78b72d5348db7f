import { plusDagen } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import type { Inspanningsfeit } from './feit.js';
import type { Inspanningsweek } from './weken.js';

/** What is missing in the record of the effort, the ones that can be repaired soonest first. */
export const AANDACHT_CODES = [
  'geen_norm',
  'stille_weken',
  'minder_dan_norm',
  'niet_controleerbaar',
  'geen_marktbewijs',
] as const;
export type AandachtCode = (typeof AANDACHT_CODES)[number];

/** A gap in the record, with the weeks or the days of the things that it is about. */
export interface Inspanningsgat {
  readonly code: AandachtCode;
  readonly dagen: readonly PlainDate[];
}

/**
 * What is missing in the record: facts about the dossier, no opinion about a person. Only weeks that
 * are over count. A week with an explanation or a reasoned norm of zero is complete as it is.
 */
export function inspanningsgaten(
  weken: readonly Inspanningsweek[],
  feiten: readonly Inspanningsfeit[],
): readonly Inspanningsgat[] {
  const vragend = weken.filter(({ loopt, norm }) => !loopt && norm.vraagt);
  const zonderReden = vragend.filter((week) => week.toelichting === null);
  const stil = zonderReden.filter((week) => isLeeg(week) && !isMetRedenNul(week));
  const gaten: Record<AandachtCode, readonly PlainDate[]> = {
    geen_norm: vragend.filter(isZonderNorm).map(dag),
    stille_weken: stil.map(dag),
    minder_dan_norm: zonderReden.filter((week) => !isLeeg(week) && isMinder(week)).map(dag),
    niet_controleerbaar: feiten
      .filter(({ controleerbaar }) => !controleerbaar)
      .map(({ datum }) => datum)
      .toSorted(),
    geen_marktbewijs: vragend.filter(isZonderMarkt).map(dag),
  };
  return AANDACHT_CODES.map((code) => ({ code, dagen: gaten[code] })).filter(
    ({ dagen }) => dagen.length > 0,
  );
}

/** Days in a row of weeks, as periods: one line for five quiet weeks, not five. */
export function alsPerioden(
  maandagen: readonly PlainDate[],
): readonly { readonly van: PlainDate; readonly tot: PlainDate }[] {
  const perioden: { van: PlainDate; tot: PlainDate }[] = [];
  for (const maandag of maandagen) {
    const vorige = perioden.at(-1);
    const zondag = plusDagen(maandag, 6);
    if (vorige !== undefined && plusDagen(vorige.tot, 1) === maandag) vorige.tot = zondag;
    else perioden.push({ van: maandag, tot: zondag });
  }
  return perioden;
}

const dag = ({ maandag }: Inspanningsweek): PlainDate => maandag;

function isLeeg({ sollicitaties, activiteiten }: Inspanningsweek): boolean {
  return sollicitaties.aantal + activiteiten.aantal === 0;
}

function isMetRedenNul({ norm }: Inspanningsweek): boolean {
  return norm.vraagt && norm.herkomst === 'gezet' && norm.meeste === 0;
}

function isZonderNorm({ norm }: Inspanningsweek): boolean {
  return norm.vraagt && norm.herkomst === 'standaard' && norm.fase === 'bemiddelingsfase';
}

function isMinder({ norm, sollicitaties }: Inspanningsweek): boolean {
  // Half a sollicitatie a week is one in two weeks: a week without one is not less.
  return norm.vraagt && sollicitaties.aantal < Math.floor(norm.minste);
}

function isZonderMarkt({ norm, markt }: Inspanningsweek): boolean {
  return markt === null && norm.vraagt && norm.fase === 'bemiddelingsfase';
}
