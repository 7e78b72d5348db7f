import type { PlainDate } from '../../tijd/plain-date.js';
import type { PARALLELLE_FASE, Trajectfase } from '../../traject/fase.js';
import type { Periode } from '../../wvp/teller.js';
import type { Normgrond } from './grond.js';

export type Inspanningsfase = Trajectfase | typeof PARALLELLE_FASE;

/** Days on which a phase ran; `tot` is null while it runs. Phases overlap. */
export interface Normfase {
  readonly fase: Inspanningsfase;
  readonly van: PlainDate;
  readonly tot: PlainDate | null;
}

/** A norm as a coach set it; later ones take the place of earlier ones. */
export interface GezetteNorm {
  readonly nummer: number;
  readonly fase: Inspanningsfase;
  readonly van: PlainDate;
  readonly tot: PlainDate | null;
  readonly perWeek: number;
  readonly grond: Normgrond;
  readonly reden: string;
  readonly adviesVan: PlainDate | null;
  /** The moment at which it was written. */
  readonly op: string;
}

/** How many sollicitaties a week were asked; a range where nobody chose a number. */
export interface Norm {
  readonly minste: number;
  readonly meeste: number;
  readonly herkomst: 'gezet' | 'standaard';
  readonly grond: Normgrond;
  readonly fase: Inspanningsfase | null;
}

/**
 * What counts while nobody has set a norm: nothing before the bemiddelingsfase, 1 to 3 a week in it,
 * nothing once there is work. Practice, no law: see `INSPANNINGSBRONNEN`.
 */
const STANDAARD = { bemiddelingsfase: { minste: 1, meeste: 3 }, anders: { minste: 0, meeste: 0 } };

/** Which phase decides when several run: what comes later in a traject, and arbeidsritme last of all. */
const VOORRANG: readonly Inspanningsfase[] = [
  'nazorg',
  'plaatsing',
  'bemiddelingsfase',
  'voorbereiding_bemiddeling',
  'aanbodversterking',
  'intake',
  'arbeidsritme',
];

const isOp = (dag: PlainDate, { van, tot }: { van: PlainDate; tot: PlainDate | null }): boolean =>
  van <= dag && (tot === null || dag <= tot);

/** The norm of one day, pauses left aside. */
export function normOp(
  dag: PlainDate,
  fasen: readonly Normfase[],
  normen: readonly GezetteNorm[],
): Norm {
  const lopend = new Set(fasen.filter((fase) => isOp(dag, fase)).map(({ fase }) => fase));
  const fase = VOORRANG.find((een) => lopend.has(een)) ?? null;
  const gezet = normen.findLast((norm) => norm.fase === fase && isOp(dag, norm));
  if (gezet !== undefined) {
    const { perWeek, grond } = gezet;
    return { minste: perWeek, meeste: perWeek, herkomst: 'gezet', grond, fase };
  }
  const standaard = fase === 'bemiddelingsfase' ? STANDAARD.bemiddelingsfase : STANDAARD.anders;
  const grond = fase === 'plaatsing' || fase === 'nazorg' ? 'plaatsing' : 'fase';
  return { ...standaard, herkomst: 'standaard', grond, fase };
}

/** Why nothing is asked: it stands still, the bedrijfsarts asks for rest, or it is outside the traject. */
export const STILTEN = ['rust', 'pauze', 'buiten'] as const;
export type Stilte = (typeof STILTEN)[number];

/** Days on which nothing is asked. */
export interface StillePeriode extends Periode {
  readonly stilte: Stilte;
}
