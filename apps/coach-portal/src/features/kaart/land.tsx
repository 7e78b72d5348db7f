import { memo } from 'react';
import { BUURLAND, LAND } from './land.generated.js';
import { alsPad } from './projectie.js';
import { MEREN, RANDMEREN } from './water.js';

const vlakken = (ringen: readonly (readonly number[])[]) =>
  ringen.map((ring) => `${alsPad(ring)}Z`).join('');

const BUUR_PAD = vlakken(BUURLAND);
const LAND_PAD = vlakken(LAND);
const MEER_PAD = vlakken(MEREN);
const RAND_PAD = alsPad(RANDMEREN);

/** The country to find one's way by; it says nothing that is not in the table. */
export const Land = memo(function Land() {
  return (
    <g>
      <path d={BUUR_PAD} className="kaart__buurland" />
      <path d={LAND_PAD} className="kaart__land" />
      <path d={MEER_PAD} className="kaart__meer" />
      <path d={RAND_PAD} className="kaart__randmeer" />
    </g>
  );
});
