import type { Zoekprofiel } from '@passend/domain';
import { MOGELIJK, NIET_VAN_TOEPASSING, ONBEKEND } from './bevinding.js';
import type { Criterium } from './criterium.js';

/** The language of an advert that the client does not speak is a question, not a refusal. */
export const taal: Criterium<'taal', 'taal', Pick<Zoekprofiel, 'talen'>> = {
  id: 'taal',
  nodig: ['taal'],
  bereid:
    ({ talen }) =>
    ({ taal: geschreven }) => {
      if (geschreven === 'anders') return ONBEKEND;
      if (talen.length === 0 || talen.includes(geschreven)) return NIET_VAN_TOEPASSING;
      return MOGELIJK;
    },
};
