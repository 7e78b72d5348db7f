import type { Zoekprofiel } from '@passend/domain';
import { MOGELIJK, NIET_VAN_TOEPASSING, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Beginprofiel = Pick<Zoekprofiel, 'vroegste_begin'>;

/**
 * Work that begins earlier than the client can be there is a question. The earliest time holds the
 * journey already: a coach fills in when somebody can be at work.
 */
export const begintijd: Criterium<'begintijd', 'begintijd', Beginprofiel> = {
  id: 'begintijd',
  nodig: ['begintijd'],
  bereid: ({ vroegste_begin: tijd }) => {
    const [uur = 0, minuut = 0] = (tijd ?? '').split(':').map(Number);
    const vroegste = uur * 60 + minuut;
    return ({ begintijd: begin = null }) => {
      if (tijd === undefined) return NIET_VAN_TOEPASSING;
      if (begin === null) return ONBEKEND;
      return begin >= vroegste ? VOLLEDIG : MOGELIJK;
    };
  },
};
