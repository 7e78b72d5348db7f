import { describe, expect, it } from '@jest/globals';
import type { ItemSlug } from '@passend/domain';
import type { Eis } from '../types.js';
import { leesBelasting } from './lees-belasting.js';

const eisenOver = (zin: string, item: ItemSlug, titel = 'Medewerker'): readonly Eis[] =>
  leesBelasting(`${titel}\n${zin}`).filter((eis) => eis.item === item && eis.zekerheid >= 0.6);

describe('the duty of somebody else', () => {
  it.each<[string, ItemSlug]>([
    ['De ladder op gaan is een klus voor het dakteam.', 'klimmen'],
    ['Op het dak klimmen laten we over aan een gespecialiseerd bedrijf.', 'klimmen'],
    ['Koffers van 20 kilo dragen de kruiers naar de kamers.', 'tillen'],
    ['De zakken van 25 kilo tilt de klant zelf in de auto.', 'tillen'],
    ['Boze klanten worden opgevangen door de teamleider.', 'conflicten'],
    ['Lastige klanten spreekt de bedrijfsleider zelf aan.', 'conflicten'],
    ['De nachtdiensten draaien onze vaste nachtwakers.', 'etmaal'],
    ['Ladders beklimmen is voorbehouden aan de gecertificeerde monteurs.', 'klimmen'],
    ['Het zware tilwerk is voor rekening van de monteur.', 'tillen'],
    ['Het contact met klanten loopt via onze binnendienst.', 'vw_geen_klanten'],
    ['The heavy lifting is left to our warehouse crew.', 'freq_zwaar'],
    ['Lifting is left to our warehouse crew.', 'tillen'],
    ['Heavy boxes are carried by the porters.', 'tillen'],
  ])('is no load in: %s', (zin, item) => {
    const eisen = eisenOver(zin, item);
    expect(eisen.length).toBeGreaterThan(0);
    expect(eisen.every(({ ontkend }) => ontkend)).toBe(true);
  });

  it.each<[string, ItemSlug]>([
    ['De schilder klimt dagelijks op ladders en steigers.', 'klimmen'],
    ['De nachtdiensten draaien de medewerkers om de beurt.', 'etmaal'],
    ['De leverancier komt langs en daarna til je de dozen van 15 kilo in het schap.', 'tillen'],
    ['Dozen van 25 kilo worden door het hele team getild, ook door jou.', 'tillen'],
    ['Boze klanten komen binnen bij de klantenservice, jouw afdeling.', 'conflicten'],
    ['Boze klanten bellen de medewerker en dan moet je rustig blijven.', 'conflicten'],
    ['Het lawaai wordt veroorzaakt door de machines van de drukkerij.', 'geluid'],
    ['Zakken van 25 kilo, dat is werk voor jou.', 'tillen'],
    [
      'Zakken van 25 kilo zet de leverancier op de stoep, maar naar de kuip breng je ze zelf.',
      'tillen',
    ],
    ['Elke maand moeten de declaraties de deur uit: kraken doet het dan altijd.', 'vw_deadlines'],
    ['Zakken van 25 kilo til je met de hand: zwaar werk, pijn doet het soms.', 'tillen'],
    ["Het weekend draaien de collega's en jij om beurten.", 'overig_tijd'],
    ['De leverancier zet de pallet neer en daarna til je de dozen van 15 kilo.', 'tillen'],
  ])('is not seen in: %s', (zin, item) => {
    expect(eisenOver(zin, item).some(({ ontkend }) => !ontkend)).toBe(true);
  });

  it('is yours when the title names you so', () => {
    const zin = 'Zakken van 25 kilo lost de chauffeur zelf.';
    expect(eisenOver(zin, 'tillen').every(({ ontkend }) => ontkend)).toBe(true);
    expect(eisenOver(zin, 'tillen', 'Chauffeur CE').some(({ ontkend }) => !ontkend)).toBe(true);
  });

  it('is only a hint when a trade of our own could be yours', () => {
    expect(eisenOver('Onze magazijnmedewerkers tillen dozen van 20 kilo.', 'tillen')).toEqual([]);
  });
});
