import { describe, expect, it } from '@jest/globals';
import type { Oordeel } from '@passend/domain';
import { leesBelasting } from '../../lezer/lees-belasting.js';
import { oordeelItem } from '../../oordeel/oordeel-item.js';
import { ZINNEN_AANDACHT } from './zinnen-aandacht.js';
import { ZINNEN_ENGELS } from './zinnen-engels.js';
import { ZINNEN_GEVAAR } from './zinnen-gevaar-en-reizen.js';
import { ZINNEN_LEZER } from './zinnen-lezer.js';
import { ZINNEN_LUCHT } from './zinnen-lucht-en-geluid.js';
import { ZINNEN_MENS_HOOFD } from './zinnen-mens-hoofd.js';
import { ZINNEN_MENS_OMGANG } from './zinnen-mens-omgang.js';
import { ZINNEN_MENS_RUST } from './zinnen-mens-rust.js';
import { ZINNEN_MENS_SAMEN } from './zinnen-mens-samen.js';
import { ZINNEN_MENS_ZINTUIGEN } from './zinnen-mens-zintuigen.js';
import { ZINNEN_OMGANG } from './zinnen-omgang.js';
import { ZINNEN_OMSCHREVEN } from './zinnen-omschreven.js';
import { ZINNEN_ONDERWEG } from './zinnen-onderweg.js';
import { ZINNEN_PERSOONLIJK } from './zinnen-persoonlijk.js';
import { ZINNEN_ROOSTER } from './zinnen-rooster.js';
import { ZINNEN_SOCIAAL } from './zinnen-sociaal.js';
import { ZINNEN_UREN } from './zinnen-uren-en-diensten.js';
import { ZINNEN_WEER } from './zinnen-weer-en-huid.js';
import { ZINNEN_WERKTIJDEN } from './zinnen-werktijden.js';
import { ZINNEN_ZELFSTANDIGHEID } from './zinnen-zelfstandigheid.js';
import type { Zinnengroep } from './zinnengroep.js';

const LETTER: Readonly<Record<Oordeel, string>> = {
  past: 'P',
  mogelijk: 'M',
  overschrijdt: 'O',
  onbekend: '?',
};
/** The level reached; a change of the lexicon must not fall below it. */
const BEREIKT = 0.94;
/** Sentences known to be read as a fit or an excess where they are not; only ever fewer. */
const HOOGSTENS_VERKEERD = 3;

function beoordeel({ zinnen, ...limiet }: Zinnengroep) {
  return zinnen.map(([verwacht, zin, taal]) => {
    const beperking = { ...limiet, teBeoordelen: false };
    const { oordeel } = oordeelItem(beperking, leesBelasting(zin, taal ?? 'nl'), null);
    return { wat: `${limiet.item}: ${zin}`, verwacht, gekregen: LETTER[oordeel] };
  });
}

const UITSLAGEN = [
  ...ZINNEN_PERSOONLIJK,
  ...ZINNEN_AANDACHT,
  ...ZINNEN_ZELFSTANDIGHEID,
  ...ZINNEN_SOCIAAL,
  ...ZINNEN_OMGANG,
  ...ZINNEN_OMSCHREVEN,
  ...ZINNEN_WERKTIJDEN,
  ...ZINNEN_ROOSTER,
  ...ZINNEN_ONDERWEG,
  ...ZINNEN_LEZER,
  ...ZINNEN_ENGELS,
  ...ZINNEN_MENS_HOOFD,
  ...ZINNEN_MENS_RUST,
  ...ZINNEN_MENS_OMGANG,
  ...ZINNEN_MENS_SAMEN,
  ...ZINNEN_MENS_ZINTUIGEN,
  ...ZINNEN_WEER,
  ...ZINNEN_LUCHT,
  ...ZINNEN_UREN,
  ...ZINNEN_GEVAAR,
].flatMap(beoordeel);
const FOUT = UITSLAGEN.filter(({ verwacht, gekregen }) => !verwacht.includes(gekregen));

describe('single sentences of adverts', () => {
  it('are judged as expected, at least as well as before', () => {
    const goed = 1 - FOUT.length / UITSLAGEN.length;
    expect({ fout: goed < BEREIKT ? FOUT : [], goed: goed >= BEREIKT }).toEqual({
      fout: [],
      goed: true,
    });
  });

  it('are hardly ever called a fit or an excess that they are not', () => {
    const verkeerd = FOUT.filter(({ gekregen }) => gekregen === 'P' || gekregen === 'O');
    expect(verkeerd.slice(HOOGSTENS_VERKEERD)).toEqual([]);
  });
});
