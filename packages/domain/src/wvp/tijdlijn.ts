import type { PlainDate } from '../tijd/plain-date.js';
import { pasAfloopToe, rivBijUitDienst, ziekNaAow } from './afloop.js';
import { eersteJaar } from './datums/eerste-jaar.js';
import { eindesVan } from './datums/einde.js';
import { sanctieEnLoon } from './datums/sanctie.js';
import { spoor2 } from './datums/spoor-2.js';
import { tweedeJaar } from './datums/tweede-jaar.js';
import type { Gebeurtenis } from './gebeurtenis.js';
import {
  MIJLPAAL_CODES,
  type Mijlpaal,
  type MijlpaalCode,
  type Mijlpaaldatums,
  type WvpTijdlijn,
} from './mijlpaal.js';
import { artikelInWoorden } from './regels/bron.js';
import { MIJLPAALREGELS } from './regels/index.js';
import { documentOp } from './regels/regel.js';
import { TERMIJNEN, type Termijntabel } from './regels/termijnen.js';
import { statusVan } from './status.js';
import { type Ziektegeval, ziektegevalVan } from './ziektegeval.js';

/** Somebody with the AOW has wage and nothing of the way to the WIA. */
const NA_AOW: ReadonlySet<MijlpaalCode> = new Set(['ziekmelding', 'loondoorbetaling']);

/**
 * All milestones of the Wet verbetering poortwachter for one case, computed from its events.
 * @param gebeurtenissen as read and found without contradictions by `leesTijdlijnInvoer`
 * @param peildatum decides only the status of each milestone
 * @param tabel the numbers of the law with their days; another one only to try a change of it
 */
export function tijdlijnVan(
  eersteZiektedag: PlainDate,
  gebeurtenissen: readonly Gebeurtenis[],
  peildatum: PlainDate,
  tabel: Termijntabel = TERMIJNEN,
): WvpTijdlijn {
  const geval = ziektegevalVan(eersteZiektedag, gebeurtenissen, tabel);
  return {
    eersteZiektedag: geval.eersteZiektedag,
    nieuwGeval: geval.nieuwGeval,
    mijlpalen: datumsVan(geval)
      .toSorted((a, b) => volgorde(a.code) - volgorde(b.code))
      .map((datums) => metRegel(geval, datums, peildatum)),
  };
}

function datumsVan(geval: Ziektegeval): readonly Mijlpaaldatums[] {
  const eindes = eindesVan(geval);
  const sanctie = sanctieEnLoon(geval, eindes);
  const einde = sanctie.at(-1)?.uiterste_datum ?? eindes.wachttijd;
  const alle = [
    ...eersteJaar(geval, einde),
    ...spoor2(geval, eindes.wachttijd),
    ...tweedeJaar(geval, eindes).map((mijlpaal) => rivBijUitDienst(geval, eindes, mijlpaal)),
    ...sanctie,
  ];
  const over = pasAfloopToe(geval, eindes, alle);
  return ziekNaAow(geval) ? over.filter(({ code }) => NA_AOW.has(code)) : over;
}

function metRegel(geval: Ziektegeval, datums: Mijlpaaldatums, peildatum: PlainDate): Mijlpaal {
  const regel = MIJLPAALREGELS[datums.code];
  const peil = datums.uiterste_datum ?? datums.streefdatum ?? geval.eersteZiektedag;
  return {
    ...datums,
    verantwoordelijke: regel.verantwoordelijke,
    document: documentOp(regel, peil),
    status: statusVan(geval, datums, peildatum),
    grondslag: regel.grondslag.map(artikelInWoorden).join('; '),
  };
}

const volgorde = (code: MijlpaalCode): number => MIJLPAAL_CODES.indexOf(code);
