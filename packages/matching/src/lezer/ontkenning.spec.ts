import { describe, expect, it } from '@jest/globals';
import type { ItemSlug } from '@passend/domain';
import type { Eis } from '../types.js';
import { leesBelasting } from './lees-belasting.js';

const vast = (zin: string, item: ItemSlug): readonly Eis[] =>
  leesBelasting(`Medewerker\n${zin}`).filter((eis) => eis.item === item && eis.zekerheid >= 0.6);

describe('a denial of the load', () => {
  it.each<[string, ItemSlug]>([
    ['Met boze klanten heb je niets te maken.', 'conflicten'],
    ['Agressie maak je hier niet mee.', 'conflicten'],
    ['Een hoog tempo verlangt niemand van je.', 'vw_tempo'],
    ['Nachtdiensten behoren tot het verleden.', 'etmaal'],
    ['In het weekend hoeft niemand te werken.', 'overig_tijd'],
    ['Tillen, dat hoeft bij ons niet.', 'tillen'],
    ['Je tilt nooit iets.', 'tillen'],
    ['Nobody asks you to climb ladders.', 'klimmen'],
    ['None of our shifts are at night.', 'etmaal'],
    ['Nachtwerk? Daar doen we niet aan.', 'etmaal'],
    ['Bukken en knielen is nergens nodig.', 'knielen'],
  ])('is read from: %s', (zin, item) => {
    const eisen = vast(zin, item);
    expect(eisen.length).toBeGreaterThan(0);
    expect(eisen.every(({ ontkend }) => ontkend)).toBe(true);
  });

  it.each<[string, ItemSlug]>([
    ['Agressie komt voor als mensen hun zin niet krijgen.', 'conflicten'],
    ['Boze klanten bellen omdat hun pakket niet aankwam.', 'conflicten'],
    ['Agressie accepteren we niet, maar het komt elke week voor.', 'conflicten'],
    ['Boze klanten ga je niet uit de weg.', 'conflicten'],
    ['Je laat je niet uit het veld slaan door boze klanten.', 'conflicten'],
    ['Er gaat geen week voorbij zonder agressie aan de balie.', 'conflicten'],
    ['Geen dag zonder zakken van 25 kilo te tillen.', 'tillen'],
    ['Niet elke doos van 20 kilo past op de kar, dus tillen doe je veel.', 'tillen'],
    ['Zware dozen til je niet alleen.', 'tillen'],
    ['Zonder rijbewijs B kun je dit werk niet doen.', 'beroepsvervoer'],
    ['In het weekend werk je ook, op maandag ben je niet nodig.', 'overig_tijd'],
    ['Met boze klanten ga je niet in discussie.', 'conflicten'],
    ['Wij missen nooit een deadline.', 'vw_deadlines'],
    ['Deadlines schuw je niet.', 'vw_deadlines'],
    ['Het tempo ligt hoog en zakt nooit in.', 'vw_tempo'],
    ['Het lawaai van de machines stopt nooit.', 'geluid'],
    ['Van lawaai krijg je geen hoofdpijn.', 'geluid'],
    ['Stof is er altijd, een masker is niet verplicht.', 'stof'],
    ['Werken op ladders is niet iets waar je van schrikt.', 'klimmen'],
  ])('never makes a fit of: %s', (zin, item) => {
    expect(vast(zin, item).filter(({ ontkend }) => ontkend)).toEqual([]);
  });
});
