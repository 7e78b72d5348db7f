import { describe, expect, it } from '@jest/globals';
import type { Oordeel } from '@passend/domain';
import { leesBelasting } from '../../lezer/lees-belasting.js';
import { oordeelItem } from '../../oordeel/oordeel-item.js';
import { ZINGRENZEN, type Zin } from './zingrenzen.js';
import { ZINNEN_BEWEGEN } from './zinnen-bewegen.js';
import { ZINNEN_BEWEGING } from './zinnen-beweging.js';
import { ZINNEN_HANDEN } from './zinnen-handen.js';
import { ZINNEN_HANDEN_2 } from './zinnen-handen-2.js';
import { ZINNEN_HOUDING } from './zinnen-houding.js';
import { ZINNEN_HOUDING_2 } from './zinnen-houding-2.js';
import { ZINNEN_LASTEN } from './zinnen-lasten.js';
import { ZINNEN_LASTEN_2 } from './zinnen-lasten-2.js';
import { ZINNEN_OMGEVING } from './zinnen-omgeving.js';
import { ZINNEN_PLAATSEN } from './zinnen-plaatsen.js';
import { ZINNEN_ROMP } from './zinnen-romp.js';
import { ZINNEN_TERUGGENOMEN } from './zinnen-teruggenomen.js';

const LETTER: Readonly<Record<Oordeel, string>> = {
  past: 'P',
  mogelijk: 'M',
  overschrijdt: 'O',
  onbekend: '?',
};
/** The level reached; a change of the lexicon must not fall below it. */
const BEREIKT = 0.94;

function beoordeel([grens, verwacht, zin]: Zin) {
  const { oordeel } = oordeelItem(ZINGRENZEN[grens], leesBelasting(zin), null);
  return { wat: `${grens}: ${zin}`, verwacht, gekregen: LETTER[oordeel] };
}

describe.each([
  ['surroundings', ZINNEN_OMGEVING],
  ['movements', ZINNEN_BEWEGING],
  ['postures', ZINNEN_HOUDING],
  ['places and substances', ZINNEN_PLAATSEN],
  ['loads', ZINNEN_LASTEN],
  ['hands, arms and head', ZINNEN_HANDEN],
  ['moving and standing', ZINNEN_BEWEGEN],
  ['loads of many trades', ZINNEN_LASTEN_2],
  ['trunk, arms, knees and heights', ZINNEN_ROMP],
  ['postures of many trades', ZINNEN_HOUDING_2],
  ['hands and keys of many trades', ZINNEN_HANDEN_2],
])('sentences about %s', (_naam, zinnen) => {
  const uitslagen = zinnen.map(beoordeel);
  const fout = uitslagen.filter(({ verwacht, gekregen }) => !verwacht.includes(gekregen));

  it('are judged as expected, at least as well as before', () => {
    const goed = 1 - fout.length / uitslagen.length;
    expect({ fout: goed < BEREIKT ? fout : [], goed: goed >= BEREIKT }).toEqual({
      fout: [],
      goed: true,
    });
  });

  it('are never called past where the load exceeds', () => {
    expect(fout.filter(({ verwacht, gekregen }) => gekregen === 'P' && verwacht === 'O')).toEqual(
      [],
    );
  });
});

describe('sentences that take back a relief', () => {
  it.each(ZINNEN_TERUGGENOMEN)('are never called past: %s, %s, %s', (grens, verwacht, zin) => {
    const { gekregen } = beoordeel([grens, verwacht, zin]);
    expect(verwacht).toContain(gekregen);
  });
});
