import { plusDagen, type Urenlimiet, urenlimietVan } from '@passend/domain';
import { profielOordeel, uren } from '../criteria/index.js';
import type { Persoon, ProfielOordeel, VacatureKenmerken } from '../types.js';
import { AANLOOP_WEKEN } from '../weights.js';

/** The hours of a person over time, and what they mean for one vacancy. */
export interface Urenverloop extends Urenlimiet {
  /** Day on which the work would likely start. */
  readonly startOp: string;
  /** The wished hours, as far as they are possible at the start, against those of the vacancy. */
  readonly profielBijStart: ProfielOordeel | null;
}

/** The day in the zoekprofiel when that is still to come, else the peildatum and a usual lead time. */
export function startdatumVan({
  zoekprofiel,
  peildatum,
}: {
  readonly zoekprofiel: Pick<Persoon['zoekprofiel'], 'start_op'>;
  readonly peildatum: string;
}): string {
  const { start_op } = zoekprofiel;
  if (start_op !== undefined && start_op >= peildatum) return start_op;
  return plusDagen(peildatum, 7 * AANLOOP_WEKEN);
}

/** Hours a week now, at the likely start and at the goal. */
export function urenVan(persoon: Persoon): Urenlimiet {
  return urenlimietVan(persoon.belastbaarheid, persoon.peildatum, startdatumVan(persoon));
}

/** The same for one vacancy. */
export function urenverloop(
  persoon: Persoon,
  kenmerken: Pick<VacatureKenmerken, 'uren'>,
): Urenverloop {
  const limiet = urenVan(persoon);
  const { uren_min, uren_max } = persoon.zoekprofiel;
  const { start } = limiet;
  const gewenst = start === null || start >= uren_max ? null : start;
  return {
    ...limiet,
    startOp: startdatumVan(persoon),
    profielBijStart:
      gewenst === null
        ? null
        : profielOordeel(
            uren.bereid({ uren_min: Math.min(uren_min, gewenst), uren_max: gewenst })(kenmerken),
          ),
  };
}
