import type { PlainDate } from '../../tijd/plain-date.js';
import type { Gebeurtenis } from '../../wvp/gebeurtenis.js';
import { ziektegevalVan } from '../../wvp/ziektegeval.js';
import { type Inspanningsgat, inspanningsgaten } from './aandacht.js';
import type { Inspanningsfeit } from './feit.js';
import type { GezetteNorm, Normfase } from './norm.js';
import { stillePerioden } from './stil.js';
import { type Vooruitblik, vooruitblikVan } from './vooruitblik.js';
import type { Normbasis } from './weeknorm.js';
import {
  type Inspanningsweek,
  inspanningPerWeek,
  type Marktstandweek,
  type Soorttelling,
  telPerSoort,
  type Weektoelichting,
  wekenTussen,
} from './weken.js';

/** Everything that the effort of one client is computed from. */
export interface Inspanningsinvoer {
  readonly eersteZiektedag: PlainDate;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly fasen: readonly Normfase[];
  readonly normen: readonly GezetteNorm[];
  readonly toelichtingen: readonly Weektoelichting[];
  readonly feiten: readonly Inspanningsfeit[];
  readonly marktweken: readonly Marktstandweek[];
  readonly eindeOp: PlainDate | null;
}

/** The effort of one client on a day. */
export interface Inspanningsoverzicht {
  /** First day of the 2e spoor; null while no phase has begun and nothing was done. */
  readonly beginOp: PlainDate | null;
  readonly weken: readonly Inspanningsweek[];
  readonly perSoort: readonly Soorttelling[];
  readonly vooruitblik: readonly Vooruitblik[];
  readonly gaten: readonly Inspanningsgat[];
}

/**
 * Effort per week beside the norm and the market, what follows from the pace, and what is missing in
 * the record. Nothing here says whether it is enough: no law names a number.
 */
export function inspanningsoverzicht(
  invoer: Inspanningsinvoer,
  vandaag: PlainDate,
): Inspanningsoverzicht {
  const basis = normbasisVan(invoer, vandaag);
  if (basis === null) {
    return { beginOp: null, weken: [], perSoort: [], vooruitblik: [], gaten: [] };
  }
  const weken = inspanningPerWeek({ ...invoer, ...basis }, vandaag);
  const { teller } = ziektegevalVan(invoer.eersteZiektedag, invoer.gebeurtenissen);
  return {
    beginOp: basis.beginOp,
    weken,
    perSoort: telPerSoort(invoer.feiten),
    vooruitblik: vooruitblikVan(weken, basis, teller, vandaag),
    gaten: inspanningsgaten(weken, invoer.feiten),
  };
}

/** The last weeks only, for a row of a list; counted the same way. */
export function laatsteWeken(
  invoer: Inspanningsinvoer,
  vandaag: PlainDate,
  aantal: number,
): readonly Inspanningsweek[] {
  const basis = normbasisVan(invoer, vandaag);
  if (basis === null) return [];
  const [begin] = wekenTussen(basis.beginOp, vandaag).slice(-aantal);
  return begin === undefined ? [] : inspanningPerWeek({ ...invoer, ...basis }, vandaag, begin);
}

function normbasisVan(invoer: Inspanningsinvoer, vandaag: PlainDate): Normbasis | null {
  const { fasen, normen, feiten, eindeOp } = invoer;
  const dagen = [...fasen.map(({ van }) => van), ...feiten.map(({ datum }) => datum)].toSorted();
  const [beginOp] = dagen;
  if (beginOp === undefined) return null;
  const stil = stillePerioden(invoer.eersteZiektedag, invoer.gebeurtenissen, vandaag);
  return { fasen, normen, stil, beginOp, eindeOp };
}
