import type { SollicitatieWeergave } from '@passend/contracts';
import { WIJZEREGELS } from '@passend/domain';
import {
  bewijsVanGesprek,
  volgendeCoach,
  volgendeZelf,
} from '../../shared/teksten/sollicitatie-kort.js';

/** The one next step in words: what somebody wrote, else what follows from how it stands. */
export function volgendeTekst(
  { volgende, wijze }: Pick<SollicitatieWeergave, 'volgende' | 'wijze'>,
  voorZelf: boolean,
): string {
  if (volgende.wat !== null) return volgende.wat;
  const gesprek = !WIJZEREGELS[wijze].bewijs.includes('verzendbewijs');
  if (voorZelf && gesprek && volgende.code === 'bewijs_toevoegen') return bewijsVanGesprek;
  return (voorZelf ? volgendeZelf : volgendeCoach)[volgende.code];
}
