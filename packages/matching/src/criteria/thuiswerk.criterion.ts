import type { Zoekprofiel } from '@passend/domain';
import { type Bevinding, GEEN_WENS, gescoord, MOGELIJK, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

type Wens = NonNullable<Zoekprofiel['thuiswerk']>;
type Geboden = 'nee' | 'deels' | 'volledig';

const BEVINDINGEN: Readonly<Record<Wens, Readonly<Record<Geboden, Bevinding>>>> = {
  graag: { volledig: VOLLEDIG, deels: VOLLEDIG, nee: gescoord(0) },
  alleen: { volledig: VOLLEDIG, deels: gescoord(0), nee: MOGELIJK },
  niet: { volledig: MOGELIJK, deels: gescoord(0.5), nee: VOLLEDIG },
};

/** Work at home as it is wished, against what the vacancy offers. */
export const thuiswerk: Criterium<'thuiswerk', 'thuiswerk', Pick<Zoekprofiel, 'thuiswerk'>> = {
  id: 'thuiswerk',
  nodig: ['thuiswerk'],
  bereid: ({ thuiswerk: wens }) => {
    if (wens === undefined) return GEEN_WENS;
    const perAanbod = BEVINDINGEN[wens];
    return ({ thuiswerk: geboden }) => (geboden === null ? ONBEKEND : perAanbod[geboden]);
  },
};
