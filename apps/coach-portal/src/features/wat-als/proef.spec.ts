import { describe, expect, it } from '@jest/globals';
import type { WatAlsBegin } from '@passend/contracts';
import { beginproef, GETAL, type Proef, vraagUitProef, WEG, zonderRegel } from './proef.js';

const BEGIN: WatAlsBegin = {
  stand: { overwogen: 9, inBeeld: 4, past: 1, mogelijk: 3, afgevallen: 5 },
  kosten: [],
  grenzen: [
    {
      item: 'tillen',
      naam: 'Tillen',
      tekst: 'ongeveer 10 kg',
      niveau: 1,
      niveaus: [
        { niveau: 1, tekst: 'ongeveer 10 kg' },
        { niveau: 2, tekst: 'ongeveer 5 kg' },
      ],
      getal: { waarde: 10, eenheid: 'kg' },
    },
  ],
  zoekprofiel: {
    doelberoepen: ['planner'],
    max_reis_km: 12.5,
    uren_min: 16,
    uren_max: 24,
    opleiding: 'mbo-2',
    talen: ['nl'],
    max_reistijd_min: 45,
    vervoermiddelen: ['fiets', 'ov'],
    sectoren_niet: ['horeca'],
    taalniveaus: { nl: 'goed' },
    geen_bemiddelaars: true,
  },
  versies: { engine: 'e', lexicon: 'l', plaatsen: 'p', beroepen: null },
};
const begin = beginproef(BEGIN);
const vraag = (proef: Proef) => vraagUitProef(proef, BEGIN);
const metGrens = (keuze: string, getal = ''): Proef => ({
  ...begin,
  grenzen: { tillen: { keuze, getal } },
});
const metWens = (wens: Partial<Proef['wensen']>): Proef => ({
  ...begin,
  wensen: { ...begin.wensen, ...wens },
});

describe('what the form asks', () => {
  it('is nothing as long as nothing differs from now', () => {
    expect(vraag(begin)).toEqual({ vraag: null, fouten: new Set() });
    expect(vraag(metGrens('nu')).vraag).toBeNull();
    expect(vraag(metWens({ doelberoepen: ' planner \n\n' })).vraag).toBeNull();
  });

  it.each([
    [metGrens(WEG), { soort: 'weg', item: 'tillen' }],
    [metGrens('niveau-2'), { soort: 'niveau', item: 'tillen', niveau: 2 }],
    [metGrens(GETAL, '12,5'), { soort: 'waarde', item: 'tillen', waarde: 12.5 }],
  ])('names another limit: %#', (proef, verwacht) => {
    expect(vraag(proef).vraag).toEqual({ beperkingen: [verwacht], zoekprofiel: {} });
  });

  it('names only the wishes that differ', () => {
    const proef = metWens({ max_reis_km: '40', doelberoepen: 'planner\nkok' });
    expect(vraag(proef).vraag?.zoekprofiel).toEqual({
      max_reis_km: 40,
      doelberoepen: ['planner', 'kok'],
    });
  });

  it('tries another travel time or none, and other ways to travel or all of them', () => {
    expect(vraag(metWens({ max_reistijd_min: '60' })).vraag?.zoekprofiel).toEqual({
      max_reistijd_min: 60,
    });
    expect(vraag(metWens({ max_reistijd_min: ' ' })).vraag?.zoekprofiel).toEqual({
      max_reistijd_min: null,
    });
    expect(vraag(metWens({ vervoermiddelen: ['ov', 'auto'] })).vraag?.zoekprofiel).toEqual({
      vervoermiddelen: ['auto', 'ov'],
    });
    expect(vraag(metWens({ vervoermiddelen: [] })).vraag?.zoekprofiel).toEqual({
      vervoermiddelen: null,
    });
    expect(vraag(metWens({ vervoermiddelen: ['ov', 'fiets'] })).vraag).toBeNull();
  });

  it('leaves out a wish that the client has, and the languages together with their levels', () => {
    const zonder = (...namen: string[]) => vraag(metWens({ zonder: namen })).vraag?.zoekprofiel;
    expect(zonder('sectoren_niet', 'geen_bemiddelaars')).toEqual({
      sectoren_niet: null,
      geen_bemiddelaars: null,
    });
    expect(zonder('taalniveaus')).toEqual({ talen: [], taalniveaus: null });
    expect(zonder('thuiswerk')).toBeUndefined();
  });

  it.each([
    [metWens({ max_reistijd_min: '4' }), 'max_reistijd_min'],
    [metWens({ max_reistijd_min: 'lang' }), 'max_reistijd_min'],
    [metGrens(GETAL, 'veel'), 'getal-tillen'],
    [metGrens(GETAL), 'getal-tillen'],
    [metWens({ max_reis_km: '0' }), 'max_reis_km'],
    [metWens({ uren_min: '61' }), 'uren_min'],
    [metWens({ uren_max: '12' }), 'uren_max'],
  ])('waits while a field is not right: %#', (proef, veld) => {
    const uit = vraag(proef);
    expect(uit.vraag).toBeNull();
    expect(uit.fouten).toContain(veld);
  });
});

describe('trying without one rule', () => {
  it('leaves out a limit, or widens a wish until nothing falls outside', () => {
    const na = (regel: string) => vraag(zonderRegel(begin, regel) ?? begin).vraag;
    expect(na('fml.tillen')?.beperkingen).toEqual([{ soort: 'weg', item: 'tillen' }]);
    expect(na('reisafstand')?.zoekprofiel).toEqual({ max_reis_km: 400, max_reistijd_min: null });
    expect(na('bemiddelaar')?.zoekprofiel).toEqual({ geen_bemiddelaars: null });
    expect(na('uren')?.zoekprofiel).toEqual({ uren_min: 0, uren_max: 60 });
    expect(na('opleiding')?.zoekprofiel).toEqual({ opleiding: 'wo' });
  });

  it('does not pretend to know a rule that it does not know', () => {
    expect(zonderRegel(begin, 'sterrenbeeld')).toBeNull();
  });
});
