import { describe, expect, it } from '@jest/globals';
import type { Oordeel } from '@passend/domain';
import { leesBelasting } from '../../lezer/lees-belasting.js';
import { oordeelItem } from '../../oordeel/oordeel-item.js';
import { CLIENTEN } from './clienten.js';
import { GRENZEN, type GrensNaam, type Regressieadvertentie } from './grenzen.js';
import { LICHAAM } from './lichaam.js';
import { MENSEN_EN_TIJDEN } from './mensen-en-tijden.js';
import { OMGEVING } from './omgeving.js';
import { SLOT } from './slot.js';
import { VARIATIE } from './variatie.js';

const ADVERTENTIES = [
  ...LICHAAM,
  ...OMGEVING,
  ...MENSEN_EN_TIJDEN,
  ...CLIENTEN,
  ...VARIATIE,
  ...SLOT,
];
const LETTER: Readonly<Record<Oordeel, string>> = {
  past: 'P',
  mogelijk: 'M',
  overschrijdt: 'O',
  onbekend: '?',
};
/** The level reached; a change of the lexicon must not fall below it. */
const BEREIKT = 0.97;

interface Uitslag {
  readonly wat: string;
  readonly verwacht: string;
  readonly gekregen: string;
}

function isGrensNaam(naam: string): naam is GrensNaam {
  return naam in GRENZEN;
}

function beoordeel({ naam, tekst, taal, verwacht }: Regressieadvertentie): readonly Uitslag[] {
  const eisen = leesBelasting(tekst, taal ?? 'nl');
  return Object.entries(verwacht).flatMap(([grens, letters]) => {
    if (!isGrensNaam(grens)) return [];
    const { oordeel } = oordeelItem(GRENZEN[grens], eisen, null);
    return [{ wat: `${naam}: ${grens}`, verwacht: letters, gekregen: LETTER[oordeel] }];
  });
}

const UITSLAGEN = ADVERTENTIES.flatMap(beoordeel);
const FOUT = UITSLAGEN.filter(({ verwacht, gekregen }) => !verwacht.includes(gekregen));

describe('the regression adverts', () => {
  it('are many, and each has a name of its own', () => {
    expect(ADVERTENTIES.length).toBeGreaterThanOrEqual(80);
  });

  it('are judged as expected, at least as well as before', () => {
    const goed = 1 - FOUT.length / UITSLAGEN.length;
    expect({ fout: goed < BEREIKT ? FOUT : [], goed: goed >= BEREIKT }).toEqual({
      fout: [],
      goed: true,
    });
  });

  it('never call past what exceeds', () => {
    expect(FOUT.filter(({ verwacht, gekregen }) => gekregen === 'P' && verwacht === 'O')).toEqual(
      [],
    );
  });
});
