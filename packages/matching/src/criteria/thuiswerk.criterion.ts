import type { Zoekprofiel } from '@passend/domain';
import {
  type Bevinding,
  gescoord,
  MOGELIJK,
  NIET_VAN_TOEPASSING,
  ONBEKEND,
  VOLLEDIG,
} from './bevinding.js';
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
  bereid:
    ({ thuiswerk: wens }) =>
    ({ thuiswerk: geboden }) => {
      if (wens === undefined) return NIET_VAN_TOEPASSING;
      return geboden === null ? ONBEKEND : BEVINDINGEN[wens][geboden];
    },
};
