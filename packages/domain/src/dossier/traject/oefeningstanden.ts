import type { PlainDate } from '../../tijd/plain-date.js';
import type { TrajectgebeurtenisVan } from '../soorten/trajectsoorten.js';
import { type Dingen, dingenVanSoort } from './dingen.js';
import type { Staat } from './overgangen.js';

type Inlevering = NonNullable<TrajectgebeurtenisVan<'oefening_ingeleverd'>['prive']>;

/** An exercise as it stands; what was handed in and said of it is between werknemer and coach. */
export interface Oefeningstand {
  readonly id: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly voor: PlainDate | null;
  readonly gegevenOp: PlainDate;
  readonly staat: Staat<'oefening'>;
  /** What was handed in last. */
  readonly ingeleverd: (Omit<Inlevering, 'gedeeldMetCoach'> & { readonly op: string }) | null;
  /** What the coach said of it last. */
  readonly reactie: string | null;
}

/** The exercises in the order in which they were set. */
export function oefeningenVan(dingen: Dingen): readonly Oefeningstand[] {
  return dingenVanSoort(dingen, 'oefening').flatMap(({ id, staat, regels }) => {
    const begin = regels[0]?.gebeurtenis;
    if (begin?.soort !== 'oefening_gegeven') return [];
    let ingeleverd: Oefeningstand['ingeleverd'] = null;
    let reactie: string | null = null;
    for (const { gebeurtenis, op } of regels) {
      if (gebeurtenis.soort === 'oefening_ingeleverd' && gebeurtenis.prive !== null) {
        const { tekst, bestand } = gebeurtenis.prive;
        ingeleverd = { op, tekst, bestand };
      }
      if (
        gebeurtenis.soort === 'oefening_teruggegeven' ||
        gebeurtenis.soort === 'oefening_besproken'
      ) {
        reactie = gebeurtenis.prive?.reactie ?? null;
      }
    }
    return [{ id, ...begin.uwv, gegevenOp: begin.datum, staat, ingeleverd, reactie }];
  });
}
