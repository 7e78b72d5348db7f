import type { AfspraakWeergave } from '@passend/contracts';
import { weekdagTekst } from '../../shared/opmaak/datum.js';
import { afspraken as teksten } from '../../shared/teksten/traject.js';

/** The day and the time of an appointment. */
export function wanneerTekst({ datum, begin }: Pick<AfspraakWeergave, 'datum' | 'begin'>): string {
  return teksten.om(weekdagTekst(datum), begin);
}
