import type { PlainDate } from '../../tijd/plain-date.js';
import type { Verantwoordelijke } from '../mijlpaal.js';
import type { Artikel, TekstVanaf, Zekerheid } from './bron.js';

/** What is known of one milestone apart from its days; the texts are for people. */
export interface Mijlpaalregel {
  readonly naam: string;
  readonly verantwoordelijke: Verantwoordelijke;
  /** The document that shows it, by the day from which the law asks it so. */
  readonly document?: readonly TekstVanaf[];
  /** How the day is found, in one sentence. */
  readonly termijn: string;
  /** What happens when it is late. */
  readonly teLaat?: string;
  readonly grondslag: readonly Artikel[];
  readonly zekerheid: Zekerheid;
  /** What is not certain, for who must look it up. */
  readonly twijfel?: string;
  /** Nobody in the case has to do it: it happens, or it may be done. */
  readonly aard: 'plicht' | 'feit' | 'keuze';
}

/** Since ever, as far as cases of now are concerned. */
export const ALTIJD: PlainDate = '2002-04-01';
/** Since this day the plan and its evaluations hold the view of employer and employee. */
export const VISIE_VERPLICHT: PlainDate = '2023-07-01';

export const altijd = (tekst: string): readonly TekstVanaf[] => [{ vanaf: ALTIJD, tekst }];

/** The document as the law asked it on a day. */
export function documentOp(regel: Mijlpaalregel, dag: PlainDate): string | undefined {
  return regel.document?.findLast(({ vanaf }) => vanaf <= dag)?.tekst;
}
