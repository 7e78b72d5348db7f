import type { Zoekprofiel } from '@passend/domain';
import { GEEN_WENS, MOGELIJK, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Ervaringsprofiel = Pick<Zoekprofiel, 'ervaring_jaren'>;

/** More years than the client has is a question: experience elsewhere may do. */
export const ervaring: Criterium<'ervaring', 'ervaring', Ervaringsprofiel> = {
  id: 'ervaring',
  nodig: ['ervaring'],
  bereid: ({ ervaring_jaren: eigen }) => {
    if (eigen === undefined) return GEEN_WENS;
    return ({ ervaring: gevraagd = null }) => {
      if (gevraagd === null) return ONBEKEND;
      return gevraagd <= eigen ? VOLLEDIG : MOGELIJK;
    };
  },
};
