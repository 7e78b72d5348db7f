import { plusDagen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';
import type { Gebeurtenis, Gebeurtenissoort, GebeurtenisVan } from './gebeurtenis.js';
import { TERMIJNEN, type Termijncode, type Termijntabel, termijnOp } from './regels/termijnen.js';
import { beginVanGebeurtenis, MAG_EERDER } from './tegenspraak.js';
import { duurVan, laatste, maakTeller, type Periode, type Teller, voegSamen } from './teller.js';

/** From so many recovered days on, a relapse is a new case: four weeks. Wet WIA art. 23 lid 3. */
export const NIEUW_GEVAL_VANAF_DAGEN = TERMIJNEN.nieuw_geval.versies[0].aantal;

/** One case of illness: its first day, its counting days, and the events that belong to it. */
export interface Ziektegeval {
  readonly eersteZiektedag: PlainDate;
  readonly nieuwGeval: boolean;
  readonly teller: Teller;
  /** A number of the rule table as it was on the first day of this case, or on another day. */
  readonly termijn: (code: Termijncode, dag?: PlainDate) => number;
  /** First recovered day, when nobody fell ill again. */
  readonly hersteldVanaf: PlainDate | undefined;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/**
 * The case that runs now. Recoveries of less than four weeks and leave with the same cause are
 * pauses; a longer recovery, or leave after which the illness has another cause, starts a new case.
 * Source: Wet WIA art. 23 lid 3 and 5; BW 7:629 lid 10.
 * @param tabel the numbers of the law with their days; another one only to try a change of it
 */
export function ziektegevalVan(
  eersteZiektedag: PlainDate,
  gebeurtenissen: readonly Gebeurtenis[],
  tabel: Termijntabel = TERMIJNEN,
): Ziektegeval {
  const verlof = gebeurtenissen.filter((g) => g.soort === 'wazo_verlof');
  const herstel = herstelperioden(gebeurtenissen);
  const breuken = [
    ...herstel.filter((periode) => duurVan(periode) >= NIEUW_GEVAL_VANAF_DAGEN),
    ...verlof.filter(({ zelfdeOorzaak }) => !zelfdeOorzaak),
  ];
  const begin = naVerlof(
    breuken.reduce((dag, { tot }) => laatste(dag, plusDagen(tot, 1)), eersteZiektedag),
    verlof,
  );
  const pauzes = [...herstel, ...verlof].filter(({ van }) => van > begin);
  return {
    eersteZiektedag: begin,
    nieuwGeval: begin !== eersteZiektedag,
    teller: maakTeller(begin, pauzes),
    termijn: (code, dag = begin) => termijnOp(tabel, code, dag),
    hersteldVanaf: hersteldVanaf(gebeurtenissen),
    gebeurtenissen: gebeurtenissen.filter(
      (g) => MAG_EERDER.has(g.soort) || (beginVanGebeurtenis(g) ?? begin) >= begin,
    ),
  };
}

/** The events of one kind, oldest first. */
export function vanSoort<S extends Gebeurtenissoort>(
  { gebeurtenissen }: Ziektegeval,
  soort: S,
): readonly GebeurtenisVan<S>[] {
  return gebeurtenissen
    .filter((g): g is GebeurtenisVan<S> => g.soort === soort)
    .toSorted((a, b) => ((beginVanGebeurtenis(a) ?? '') < (beginVanGebeurtenis(b) ?? '') ? -1 : 1));
}

function herstelperioden(gebeurtenissen: readonly Gebeurtenis[]): readonly Periode[] {
  return voegSamen(
    gebeurtenissen.flatMap((g) =>
      g.soort === 'hersteld' && g.tot !== undefined ? [{ van: g.van, tot: g.tot }] : [],
    ),
  );
}

function hersteldVanaf(gebeurtenissen: readonly Gebeurtenis[]): PlainDate | undefined {
  return gebeurtenissen.filter((g) => g.soort === 'hersteld').find(({ tot }) => tot === undefined)
    ?.van;
}

/** Who would fall ill during leave is ill from the day after it. */
function naVerlof(dag: PlainDate, verlof: readonly Periode[]): PlainDate {
  const rond = voegSamen(verlof).find(({ van, tot }) => van <= dag && dag <= tot);
  return rond === undefined ? dag : plusDagen(rond.tot, 1);
}
