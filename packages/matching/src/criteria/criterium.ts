import type { ProfielOordeel, VacatureKenmerken } from '../types.js';
import type { Bevinding } from './bevinding.js';

/** A criterion on the zoekprofiel: made ready once for a person, asked once for each vacancy. */
export interface Criterium<Id extends string, Nodig extends keyof VacatureKenmerken, Profiel> {
  readonly id: Id;
  /** The fields of a vacancy that it looks at, and no others. */
  readonly nodig: readonly Nodig[];
  readonly bereid: (profiel: Profiel) => (vacature: Pick<VacatureKenmerken, Nodig>) => Bevinding;
}

/** A finding in the words of the result. */
export function profielOordeel(bevinding: Bevinding): ProfielOordeel {
  switch (bevinding.soort) {
    case 'gescoord':
    case 'niet-van-toepassing':
      return 'past';
    case 'blokkerend':
      return 'past_niet';
    case 'onbekend':
    case 'mogelijk':
      return 'onbekend';
  }
}
