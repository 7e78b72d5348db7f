import type { PlainDate } from '../../tijd/plain-date.js';
import type { MijlpaalCode } from '../../wvp/mijlpaal.js';
import { geldendeRegels } from '../correctie.js';
import { type Dossierregel, isSoort, type RegelVan } from '../regel.js';
import type { DossiergebeurtenisVan } from '../soorten/index.js';
import { WERKGEVER_MIJLPALEN } from '../soorten/klok.js';

type Vastgelegd = DossiergebeurtenisVan<'mijlpaal_vastgelegd'>;

/** What somebody writes down of a step. */
export interface Vastlegging extends Omit<Vastgelegd['uwv'], 'bestand'> {
  /** The day of the document, or of the agreement to leave it aside. */
  readonly datum: PlainDate;
  readonly bestand: Vastgelegd['uwv']['bestand'];
}

/** The evidence of one step, as it counts now. */
export interface Mijlpaalbewijs extends Vastlegging {
  readonly id: string;
  readonly op: string;
  readonly doorId: string;
}

/** The event for what was written down; the employer gets the step and a yes or no, if he may know of it. */
export function mijlpaalGebeurtenis({ datum, ...uwv }: Vastlegging): Vastgelegd {
  const voorHem = WERKGEVER_MIJLPALEN.find((code) => code === uwv.mijlpaal);
  const { uitkomst, bestand } = uwv;
  return {
    soort: 'mijlpaal_vastgelegd',
    datum,
    over: null,
    werkgever:
      voorHem === undefined ? null : { mijlpaal: voorHem, uitkomst, document: bestand !== null },
    uwv,
    prive: null,
  };
}

/** The evidence of every step, in the order in which it was written down. */
export function mijlpaalbewijzen(
  regels: readonly Dossierregel[],
): ReadonlyMap<MijlpaalCode, readonly Mijlpaalbewijs[]> {
  const per = new Map<MijlpaalCode, readonly Mijlpaalbewijs[]>();
  for (const regel of geldendeRegels(regels)) {
    if (!isSoort(regel, 'mijlpaal_vastgelegd')) continue;
    const bewijs = bewijsVan(regel);
    per.set(bewijs.mijlpaal, [...(per.get(bewijs.mijlpaal) ?? []), bewijs]);
  }
  return per;
}

function bewijsVan({ id, op, door, gebeurtenis }: RegelVan<'mijlpaal_vastgelegd'>): Mijlpaalbewijs {
  return { id, op, doorId: door.id, datum: gebeurtenis.datum, ...gebeurtenis.uwv };
}
