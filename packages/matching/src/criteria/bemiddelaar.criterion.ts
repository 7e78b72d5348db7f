import type { Zoekprofiel } from '@passend/domain';
import { blokkerend, GEEN_WENS, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Bemiddelaarsprofiel = Pick<Zoekprofiel, 'geen_bemiddelaars'>;

/** Work through an agency, for a client who does not want that: the vacancy falls off. */
export const bemiddelaar: Criterium<'bemiddelaar', 'bemiddeld', Bemiddelaarsprofiel> = {
  id: 'bemiddelaar',
  nodig: ['bemiddeld'],
  bereid: ({ geen_bemiddelaars: niet = false }) =>
    niet ? ({ bemiddeld = false }) => (bemiddeld ? blokkerend(1) : VOLLEDIG) : GEEN_WENS,
};
