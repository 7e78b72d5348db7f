import { plusDagen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';
import { teldagVan } from './aandacht.js';
import type { Gebeurtenis } from './gebeurtenis.js';
import { metBewijs, type Vastgelegd } from './met-bewijs.js';
import type { Mijlpaal, MijlpaalCode } from './mijlpaal.js';
import { MIJLPAALREGELS } from './regels/index.js';
import { tijdlijnVan } from './tijdlijn.js';

/** To whom a reminder goes; who that is, is looked up on the day itself. */
export const HERINNERDEN = ['werkgever', 'werknemer', 'coach'] as const;
export type Herinnerde = (typeof HERINNERDEN)[number];

/** One reminder: of which step, of what kind, to whom, on which day. */
export interface Herinnering {
  /** The same step of the same case and the same kind have the same key: it goes once. */
  readonly sleutel: string;
  readonly aan: Herinnerde;
  readonly op: PlainDate;
}

/** Days before (below zero) or after the day that counts. */
interface Moment {
  readonly soort: string;
  readonly dagen: number;
}

const TWEE_WEKEN: Moment = { soort: 'twee_weken', dagen: -14 };
const DRIE_DAGEN: Moment = { soort: 'drie_dagen', dagen: -3 };
const EEN_WEEK: Moment = { soort: 'een_week', dagen: -7 };
const VIER_WEKEN: Moment = { soort: 'vier_weken', dagen: -28 };
const VOORBIJ: Moment = { soort: 'voorbij', dagen: 1 };

/** Never to the employer: that there is such a step says something of health. */
const NIET_AAN_WERKGEVER: ReadonlySet<MijlpaalCode> = new Set(['gbm_herbeoordeling']);

/**
 * Who is reminded of what. A duty of the employer goes to his contact; the application of the
 * werknemer goes to him, twice, and never after its day: then his coach calls. The coach hears of
 * every duty a week before, and once when its day is past.
 */
function momentenVan({
  code,
  verantwoordelijke,
}: Mijlpaal): readonly (readonly [Herinnerde, Moment])[] {
  const coach = [
    ['coach', EEN_WEEK],
    ['coach', VOORBIJ],
  ] as const;
  if (verantwoordelijke === 'uwv') return [['coach', VOORBIJ]];
  if (verantwoordelijke === 'werknemer') {
    return [['werknemer', VIER_WEKEN], ['werknemer', EEN_WEEK], ...coach];
  }
  if (NIET_AAN_WERKGEVER.has(code)) return coach;
  return [['werkgever', TWEE_WEKEN], ['werkgever', DRIE_DAGEN], ['werkgever', VOORBIJ], ...coach];
}

/**
 * Every reminder that is still to come of one case. After a recovery, an end of the job or a death
 * the timeline holds nothing to do any more, and so there is nothing to remind of.
 * @param vandaag what should have gone before this day is left out
 * @param bewijs steps that are done by their evidence alone
 */
export function herinneringenVan(
  eersteZiektedag: PlainDate,
  gebeurtenissen: readonly Gebeurtenis[],
  vandaag: PlainDate,
  bewijs: ReadonlyMap<MijlpaalCode, readonly Vastgelegd[]> = new Map(),
): readonly Herinnering[] {
  const tijdlijn = tijdlijnVan(eersteZiektedag, gebeurtenissen, vandaag);
  const ronde = gebeurtenissen.filter(({ soort }) => soort === 'evaluatie').length;
  return metBewijs(tijdlijn.mijlpalen, bewijs, vandaag)
    .filter(vraagtIets)
    .flatMap((mijlpaal) => {
      const dag = teldagVan(mijlpaal);
      if (dag === undefined) return [];
      const stap = mijlpaal.code === 'evaluatie' ? `evaluatie ${ronde}` : mijlpaal.code;
      return momentenVan(mijlpaal)
        .map(([aan, { soort, dagen }]) => ({
          sleutel: `${tijdlijn.eersteZiektedag} ${stap} ${soort}`,
          aan,
          op: plusDagen(dag, dagen),
        }))
        .filter(({ op }) => op >= vandaag);
    });
}

function vraagtIets({ code, status, vorm }: Mijlpaal): boolean {
  if (MIJLPAALREGELS[code].aard !== 'plicht' || vorm === 'vrijwillig' || vorm === 'geen') {
    return false;
  }
  return !['gedaan', 'te_laat_gedaan', 'afgeweken', 'opgeschort'].includes(status);
}
