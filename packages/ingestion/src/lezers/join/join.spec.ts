import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, leesBron } from '../../bron/lees-bron.js';

const BORD = 'https://join.com/companies/fietsenmakerijdetrapper';
const inhoud = readFileSync(new URL('./fixtures/ingang.html', import.meta.url), 'utf8');
const lees = (tekst: string, pagina: number) =>
  leesBron('join', { inhoud: tekst, url: `${BORD}?page=${pagina}`, peildatum: '2026-11-22' });

describe('Join', () => {
  it('begins at the first page of the company', () => {
    expect(beginVan('join', `${BORD}/?x=1`)?.url).toBe(`${BORD}?page=1`);
    expect(beginVan('join', `${BORD}/9100001-fietsenmaker`)).toBeNull();
  });

  it('refers to the page of each vacancy and to the next page of the list', () => {
    expect(lees(inhoud, 1).verwijzingen).toEqual([
      { soort: 'vacature', url: `${BORD}/9100001-fietsenmaker`, gewijzigdOp: '2026-11-02' },
      { soort: 'vacature', url: `${BORD}/9100002-winkelmedewerker`, gewijzigdOp: '2026-11-12' },
      { soort: 'lijst', url: `${BORD}?page=2`, gewijzigdOp: null },
    ]);
  });

  it('ends at the last page', () => {
    const laatste = lees(inhoud.replace('"page":1,', '"page":2,'), 2);
    expect(laatste.verwijzingen.filter(({ soort }) => soort === 'lijst')).toEqual([]);
  });

  it.each([
    ['without the block', '<!DOCTYPE html><html><body>Even geduld</body></html>'],
    ['with a block that breaks off', inhoud.slice(0, inhoud.indexOf('"items"') + 300)],
    ['with another block', inhoud.replace('"pagination"', '"anders"')],
  ])('reports a page %s', (_, tekst) => {
    expect(lees(tekst, 1)).toMatchObject({ verwijzingen: [], fouten: [{ code: 'vorm_onbekend' }] });
  });

  it('leaves out a record whose address leads elsewhere', () => {
    const uit = lees(inhoud.replace('9100001-fietsenmaker', '../../elders'), 1);
    expect(uit.fouten).toMatchObject([{ waar: 'items[0]', code: 'id_ontbreekt' }]);
    expect(uit.verwijzingen.map(({ url }) => url)).toEqual([
      `${BORD}/9100002-winkelmedewerker`,
      `${BORD}?page=2`,
    ]);
  });
});
