import { describe, expect, it } from '@jest/globals';
import { leesEsco } from './lees-esco.js';
import { titelsUitEsco } from './titels-uit-esco.js';
import type { Tabelrij } from './types.js';

const rij = (regel: number, velden: Readonly<Record<string, string>>): Tabelrij => ({
  regel,
  velden: new Map(Object.entries(velden)),
});
const beroep = (iscoGroup: string, preferredLabel: string, altLabels = '') =>
  rij(2, {
    conceptUri: `http://voorbeeld/${preferredLabel}`,
    iscoGroup,
    preferredLabel,
    altLabels,
  });

describe('leesEsco', () => {
  it('reads names and other names, and names line and column of what is wrong', () => {
    const goed = beroep('4311', 'zandteller', 'korrelteller\nzandtelster');
    const { beroepen, fouten } = leesEsco([
      goed,
      rij(5, { conceptUri: 'http://a', iscoGroup: '43', preferredLabel: 'geheim' }),
      rij(6, { conceptUri: 'a', iscoGroup: '4311', preferredLabel: 'geheim' }),
      rij(7, { conceptUri: 'http://a', iscoGroup: '4311', preferredLabel: '' }),
    ]);
    expect(beroepen).toEqual([
      {
        uri: 'http://voorbeeld/zandteller',
        groep: '4311',
        naam: 'zandteller',
        andereNamen: ['korrelteller', 'zandtelster'],
      },
    ]);
    expect(fouten.map(({ pad }) => pad)).toEqual([
      'regel 5, kolom iscoGroup',
      'regel 6, kolom conceptUri',
      'regel 7, kolom preferredLabel',
    ]);
    expect(JSON.stringify(fouten)).not.toContain('geheim');
  });

  it('passes over other kinds of rows and withdrawn occupations without a fault', () => {
    const { beroepen, fouten } = leesEsco([
      rij(2, { conceptType: 'ISCOGroup' }),
      rij(3, { conceptType: 'Occupation', status: 'deprecated' }),
    ]);
    expect([...beroepen, ...fouten]).toEqual([]);
  });

  it('refuses a group that the file of groups does not name', () => {
    const { fouten } = leesEsco([beroep('4311', 'zandteller')], [rij(2, { code: '4312' })]);
    expect(fouten).toMatchObject([{ pad: 'regel 2, kolom iscoGroup' }]);
  });
});

describe('titelsUitEsco', () => {
  const uit = (...rijen: readonly Tabelrij[]) => titelsUitEsco(leesEsco(rijen).beroepen);

  it('adds what the table does not have, to the one occupation of the unit group', () => {
    const { titels, telling } = uit(beroep('4120', 'zandteller', 'secretaresse\nkorrel|teller'));
    expect(titels).toEqual([{ code: '4120.1', titels: ['korrel teller', 'zandteller'] }]);
    expect(telling).toEqual({ nieuw: 2, bekend: 1, onduidelijk: 0, nietGeplaatst: 0 });
  });

  it('leaves out a title that two occupations use alike; a name goes before another name', () => {
    const { titels, telling } = uit(
      beroep('4120', 'zandteller', 'korrelteller\nsteenteller'),
      beroep('4131', 'steenteller', 'korrelteller (m/v)'),
    );
    expect(titels).toEqual([
      { code: '4120.1', titels: ['zandteller'] },
      { code: '4131.1', titels: ['steenteller'] },
    ]);
    expect(telling).toMatchObject({ nieuw: 2, onduidelijk: 1 });
  });

  it('chooses in a group with several occupations by the titles that are known, else places none', () => {
    const { titels, telling } = uit(
      beroep('4412', 'zandteller', 'postbode'),
      beroep('4412', 'steenteller'),
    );
    expect(titels).toMatchObject([{ titels: ['zandteller'] }]);
    expect(telling).toEqual({ nieuw: 1, bekend: 1, onduidelijk: 0, nietGeplaatst: 1 });
  });

  it('adds no word that any work may be called by, no abbreviation and no mere level', () => {
    const { titels, telling } = uit(beroep('4120', 'medewerker', 'junior\nQZX'));
    expect(titels).toEqual([]);
    expect(telling).toMatchObject({ onduidelijk: 3 });
  });
});
