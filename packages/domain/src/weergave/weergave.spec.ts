import { describe, expect, it } from '@jest/globals';
import { deelbezwaarVan, hoortBij, kentFilter, type Weergaveplek } from './weergave.js';

const CLIENTEN = ['Anouk Voorbeeld', 'Jan van den Berg', 'Zoë Ü'];
const los = { werknemerId: null, filter: {} };

describe('kentFilter', () => {
  it.each<[Weergaveplek, Record<string, string | string[]>]>([
    ['caseload', {}],
    ['caseload', { q: 'an', punt: 'tijdlijn', volgorde: 'naam' }],
    ['ranglijst', { lijst: 'afgevallen', regel: 'fml.tillen', maxKm: '12,5' }],
    ['ranglijst', { uitkomst: ['past', 'mogelijk'], beoordeling: 'geen', nieuw: 'true' }],
    ['sollicitaties', { weergave: 'bord', groep: 'nu', kolom: 'gesprek' }],
  ])('keeps what the %s knows: %j', (plek, filter) => {
    expect(kentFilter(plek, filter)).toBe(true);
  });

  it.each<[Weergaveplek, Record<string, string | string[]>]>([
    ['caseload', { werknemer: 'x' }],
    ['caseload', { q: 'a'.repeat(61) }],
    ['sollicitaties', { werknemer: '00000000-0000-4000-8000-000000000001' }],
    ['sollicitaties', { weergave: 'taart' }],
    ['ranglijst', { maxKm: 'ver' }],
    ['ranglijst', { vergelijk: ['1', '2'] }],
  ])('keeps nothing else: %s %j', (plek, filter) => {
    expect(kentFilter(plek, filter)).toBe(false);
  });
});

describe('hoortBij', () => {
  it('has a ranking of one client, a caseload of none, and sollicitaties of both', () => {
    const mag = (['caseload', 'ranglijst', 'sollicitaties'] as const).map((plek) => [
      hoortBij(plek, null),
      hoortBij(plek, 'iemand'),
    ]);
    expect(mag).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });
});

describe('deelbezwaarVan', () => {
  it.each([
    ['Wacht op antwoord', null],
    ['Van de week', null],
    ['Bij Anouk', 'clientnaam'],
    ['BERG-lijst', 'clientnaam'],
    ['zoe', 'clientnaam'],
    ['Anoukje', null],
    ['Diagnose bekend', 'medisch'],
  ])('of a view named %s is %s', (naam, bezwaar) => {
    expect(deelbezwaarVan({ ...los, naam }, CLIENTEN)).toBe(bezwaar);
  });

  it('is about one client, or about words that were searched for', () => {
    const naam = 'Mijn lijst';
    expect(deelbezwaarVan({ ...los, naam, werknemerId: 'iemand' }, [])).toBe('over_een_client');
    expect(deelbezwaarVan({ ...los, naam, filter: { q: 'rug' } }, [])).toBe('zoekwoord');
    expect(deelbezwaarVan({ ...los, naam, filter: { volgorde: 'naam' } }, [])).toBeNull();
  });
});
