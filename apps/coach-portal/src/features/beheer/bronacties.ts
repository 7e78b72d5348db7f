import type { BronWeergave } from '@passend/contracts';
import type { Bronactie } from './bronnen-api.js';

/**
 * What can be done with a source now, the most needed first. A paused source is not read, so reading
 * it is not offered; only an alarm waits for somebody to say that closing is right.
 */
export function bronacties({
  gepauzeerd,
  gezondheid,
}: Pick<BronWeergave, 'gepauzeerd' | 'gezondheid'>): readonly Bronactie[] {
  const alarm: readonly Bronactie[] = gezondheid === 'alarm' ? ['rem-los'] : [];
  return gepauzeerd ? [...alarm, 'ga-verder'] : [...alarm, 'lees-nu', 'pauzeer'];
}
