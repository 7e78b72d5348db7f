import { describe, expect, it } from '@jest/globals';
import { BESLIST_VANAF } from '../lexicon/regel.js';
import { leesBelasting } from './lees-belasting.js';

const beslist = (item: string, zin: string, taal: 'nl' | 'en' = 'nl') =>
  leesBelasting(`Medewerker\n${zin}`, taal).some(
    (eis) =>
      eis.item === item && !eis.ontkend && eis.sterkte !== 'wens' && eis.zekerheid >= BESLIST_VANAF,
  );

describe('loads beside the work of the reader', () => {
  it.each([
    ['etmaal', "'s Nachts ligt de fabriek stil."],
    ['etmaal', "'s Avonds is het kantoor gesloten."],
    [
      'overig_tijd',
      'Onze fabriek draait in drie ploegen, maar op kantoor werken we gewoon overdag.',
    ],
    ['klimmen', 'Wil je van de steiger naar het kantoor?'],
    ['traplopen', 'Onze afdeling zit op vierhoog, er is gewoon een lift.'],
    ['klimmen', 'Wie wil, kan snel hogerop klimmen.'],
    ['trilling', 'Je maakt offertes en plant ploegen in.'],
    ['klimmen', 'Ruil jij de ladder in voor een bureau?'],
    ['bescherming', 'Handschoenen liggen klaar als je die wilt gebruiken.'],
    ['beroepsvervoer', "De heftruck wordt bestuurd door twee gecertificeerde collega's."],
  ])('%s is not decided by %j', (item, zin) => {
    expect(beslist(item, zin)).toBe(false);
  });

  it('reads in English that somebody else goes up', () => {
    const zin = 'Top locations are counted from an aerial platform by a licensed colleague.';
    expect(beslist('klimmen', zin, 'en')).toBe(false);
  });

  it.each([
    ['etmaal', "'s Nachts ligt de fabriek nooit stil en draai je mee."],
    ['etmaal', "Je werkt ook 's nachts."],
    ['overig_tijd', 'We draaien in drie ploegen, maar je krijgt daar een toeslag voor.'],
    ['traplopen', 'Onze afdeling zit op vierhoog, er is een lift maar die is stuk.'],
    ['trilling', 'Je gaat op het land ploegen en eggen.'],
    ['klimmen', 'Je staat de hele dag op de steiger.'],
    ['klimmen', 'Je gaat van de steiger naar het dak.'],
    ['bescherming', 'Je draagt handschoenen.'],
    ['beroepsvervoer', 'Je rijdt op de heftruck.'],
  ])('%s is still decided by %j', (item, zin) => {
    expect(beslist(item, zin)).toBe(true);
  });
});
