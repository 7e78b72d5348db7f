import type { AfspraakWeergave } from '@passend/contracts';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { afspraken as teksten } from '../../shared/teksten/traject.js';

/** The day and the time of an appointment. */
export function wanneerTekst({ datum, begin }: Pick<AfspraakWeergave, 'datum' | 'begin'>): string {
  return teksten.om(datumTekst(datum), begin);
}
