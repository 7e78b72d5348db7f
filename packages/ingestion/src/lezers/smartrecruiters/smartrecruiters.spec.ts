import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, leesBron } from '../../bron/lees-bron.js';

const BORD = 'https://api.smartrecruiters.com/v1/companies/KlaproosLogistiek/postings';
/** Without the layout, so that a test can change a piece of it. */
const fixture = (naam: string) => {
  const tekst = readFileSync(new URL(`./fixtures/${naam}`, import.meta.url), 'utf8');
  return naam.endsWith('.json') ? JSON.stringify(JSON.parse(tekst)) : tekst;
};
const lees = (inhoud: string, url: string, rol: 'ingang' | 'lijst' | 'detail') =>
  leesBron('smartrecruiters', { inhoud, url, rol, peildatum: '2026-11-22' });

describe('SmartRecruiters', () => {
  it.each([
    'https://jobs.smartrecruiters.com/KlaproosLogistiek',
    'https://careers.smartrecruiters.com/KlaproosLogistiek/nl?x=1',
    BORD,
    `${BORD}?limit=1000&offset=40`,
  ])('begins at the first page of the board: %s', (adres) => {
    expect(beginVan('smartrecruiters', adres)?.url).toBe(`${BORD}?limit=100&offset=0`);
  });

  it.each(['https://elders.example/', 'https://jobs.smartrecruiters.com/a%2Fb', 'geen adres'])(
    'is not %s',
    (adres) => {
      expect(beginVan('smartrecruiters', adres)).toBeNull();
    },
  );

  it('refers to the text of each vacancy and to the next page', () => {
    const uit = lees(fixture('lijst.json'), `${BORD}?limit=2&offset=0`, 'ingang');
    expect(uit.verwijzingen.map(({ soort, url }) => [soort, url])).toEqual([
      ['detail', `${BORD}/744000012345601`],
      ['detail', `${BORD}/744000012345602`],
      ['lijst', `${BORD}?limit=2&offset=2`],
    ]);
    expect(uit).toMatchObject({
      volledig: true,
      deel: { sleutels: ['744000012345601', '744000012345602'], totaal: 3 },
    });
  });

  it('marks a record that changed, and no other', () => {
    const merken = (inhoud: string) =>
      lees(inhoud, `${BORD}?limit=2&offset=0`, 'ingang').verwijzingen.map(({ merk }) => merk);
    const eerst = merken(fixture('lijst.json'));
    const later = merken(fixture('lijst.json').replace('Receptionist', 'Hoofdreceptionist'));
    expect(later[0]).toBe(eerst[0]);
    expect(later[1]).not.toBe(eerst[1]);
  });

  it('ends at the last page', () => {
    const uit = lees(fixture('lijst.json'), `${BORD}?limit=2&offset=1`, 'lijst');
    expect(uit.verwijzingen.filter(({ soort }) => soort === 'lijst')).toEqual([]);
  });

  it('proves nothing when a page before the end is empty', () => {
    const leeg = '{"offset":2,"limit":2,"totalFound":3,"content":[]}';
    expect(lees(leeg, `${BORD}?limit=2&offset=2`, 'lijst')).toMatchObject({
      volledig: false,
      verwijzingen: [],
      fouten: [{ code: 'onvolledig' }],
    });
  });

  it('takes an empty board for a whole list', () => {
    expect(
      lees(
        '{"offset":0,"limit":100,"totalFound":0,"content":[]}',
        `${BORD}?limit=100&offset=0`,
        'ingang',
      ),
    ).toMatchObject({
      volledig: true,
      fouten: [],
      deel: { sleutels: [], totaal: 0 },
    });
  });

  it('loses the proof, and nothing else, by a record without an id', () => {
    const kapot = fixture('lijst.json').replace('"id":"744000012345601"', '"id":"../../x"');
    const uit = lees(kapot, `${BORD}?limit=2&offset=0`, 'ingang');
    expect(uit.volledig).toBe(false);
    expect(uit.verwijzingen.map(({ url }) => url)).toEqual([
      `${BORD}/744000012345602`,
      `${BORD}?limit=2&offset=2`,
    ]);
  });

  it('reads the text of one vacancy, the job before the employer', () => {
    const [vacature] = lees(fixture('detail.json'), `${BORD}/744000012345602`, 'detail').vacatures;
    expect(vacature).toMatchObject({
      externId: '744000012345602',
      url: 'https://jobs.smartrecruiters.com/KlaproosLogistiek/744000012345602-receptionist-m-v-x-',
      werkgever: 'Klaproos Logistiek',
      werkplekken: [{ naam: 'Breda', provincie: 'Noord-Brabant', land: 'NL' }],
      uren: { min: 16, max: 24 },
      thuiswerk: 'deels',
      opleiding: 'mbo-2',
      salaris: { min: 2500, max: 2900, periode: 'maand' },
      geplaatstOp: '2026-11-10',
    });
    expect(vacature?.tekst.indexOf('balie')).toBeLessThan(vacature?.tekst.indexOf('bloemen') ?? 0);
  });

  it('makes the public address of slug and id when the answer has none', () => {
    const zonder = fixture('detail.json').replace('"postingUrl"', '"anders"');
    expect(lees(zonder, `${BORD}/744000012345602`, 'detail').vacatures[0]?.url).toBe(
      'https://jobs.smartrecruiters.com/KlaproosLogistiek/744000012345602',
    );
  });

  it('takes a vacancy that is not active for closed', () => {
    const dicht = fixture('detail.json').replace('"active":true', '"active":false');
    const uit = lees(dicht, `${BORD}/744000012345602`, 'detail');
    expect(uit.vacatures).toEqual([]);
    expect(uit.gesloten).toMatchObject([{ externId: '744000012345602', code: 'status' }]);
  });

  it('reads a saved vacancy by itself', () => {
    const { vacatures, fouten } = leesBron('auto', { inhoud: fixture('detail.json') });
    expect(fouten).toEqual([]);
    expect(vacatures).toMatchObject([{ externId: '744000012345602' }]);
  });
});
