import { describe, expect, it } from '@jest/globals';
import { reisgrensVan } from './reisgrens.js';

const lees = (tekst: string) => reisgrensVan([{ item: 'vervoer', tekst, limiet: null }]);

describe('reisgrensVan', () => {
  it.each([
    ['beperkt: niet zelf autorijden; openbaar vervoer en fiets wel mogelijk', ['auto']],
    ['beperkt: alleen openbaar vervoer of te voet', ['auto', 'fiets']],
    ['geen eigen auto of fiets, aangewezen op openbaar vervoer', ['auto', 'fiets']],
    ['mag zelf geen auto rijden', ['auto']],
    ['rijdt niet zelf auto; fiets en openbaar vervoer wel mogelijk', ['auto']],
    ['kan niet met het openbaar vervoer reizen, wel met de auto', ['ov']],
    ['fietsen is niet mogelijk', ['fiets']],
    ['niet in het donker rijden', []],
    ['geen lange ritten met de auto', []],
    ['hooguit 30 minuten autorijden', []],
    ['niet meer dan 45 minuten in de bus', []],
    ['beperkt', []],
  ])('reads which ways are out from %j', (tekst, uit) => {
    expect(lees(tekst).uit).toEqual(uit);
  });

  it.each([
    [
      'niet zelf autorijden, hooguit een half uur fietsen of openbaar vervoer',
      { fiets: 30, ov: 30 },
    ],
    ['reistijd maximaal 45 minuten', { auto: 45, fiets: 45, ov: 45 }],
    ['niet langer dan een uur in de trein', { ov: 60 }],
    ['hoogstens drie kwartier autorijden', { auto: 45 }],
    ['tot anderhalf uur met het ov', { ov: 90 }],
    ['autorijden tot een kwartier', { auto: 15 }],
    ['niet zelf autorijden', {}],
  ])('reads the longest trip from %j', (tekst, maxMinuten) => {
    expect(lees(tekst).maxMinuten).toEqual(maxMinuten);
  });

  it('takes the kilometres of the limit and looks at no other item', () => {
    const grens = reisgrensVan([
      { item: 'vervoer', tekst: 'tot 10 km', limiet: { max_km: 10 } },
      { item: 'beroepsvervoer', tekst: 'niet autorijden', limiet: null },
    ]);
    expect(grens).toEqual({ uit: [], maxMinuten: {}, maxKm: 10 });
  });
});
