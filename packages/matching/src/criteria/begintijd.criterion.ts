import type { Zoekprofiel } from '@passend/domain';
import { GEEN_WENS, MOGELIJK, ONBEKEND, VOLLEDIG } from './bevinding.js';
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
    if (tijd === undefined) return GEEN_WENS;
    const [uur = 0, minuut = 0] = tijd.split(':').map(Number);
    const vroegste = uur * 60 + minuut;
    return ({ begintijd: begin = null }) => {
      if (begin === null) return ONBEKEND;
      return begin >= vroegste ? VOLLEDIG : MOGELIJK;
    };
  },
};
