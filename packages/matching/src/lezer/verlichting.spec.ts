import { describe, expect, it } from '@jest/globals';
import type { Beperking, ItemSlug } from '@passend/domain';
import { oordeelItem } from '../oordeel/oordeel-item.js';
import { leesBelasting } from './lees-belasting.js';

const grens = (item: ItemSlug, niveau: number, tekst: string): Beperking => ({
  item,
  niveau,
  tekst,
  limiet: null,
  teBeoordelen: false,
});
const TILLEN = grens('tillen', 2, 'ongeveer 5 kg');
const GELUID = grens('geluid', 1, 'geen lawaai');
const KOUDE = grens('koude', 1, 'niet onder het vriespunt');
const LOPEN = grens('lopen_werk', 2, 'ongeveer 1 uur per dag');
const STAAN = grens('staan_werk', 2, 'ongeveer 1 uur per dag');
const NACHT: Beperking = { ...grens('etmaal', 2, 'niet in de nacht'), limiet: { code: 2 } };

const oordeel = (beperking: Beperking, zin: string): string =>
  oordeelItem(beperking, leesBelasting(`Medewerker\n${zin}`), null).oordeel;

describe('relief in the next clause or sentence', () => {
  it.each<[Beperking, string]>([
    [TILLEN, 'Aanrechtbladen wegen meer dan 80 kilo. Daar heb je een bladlift voor.'],
    [TILLEN, 'Pakken tegels wegen 25 kilo, maar die gaan met de vacuümtiller.'],
    [TILLEN, 'In de kelder staan fusten van 30 kilo. Gelukkig hoef je die niet alleen te tillen.'],
    [TILLEN, 'Zakken wasgoed wegen tot 20 kilo. Een lopende band brengt ze naar de trommel.'],
    [GELUID, 'In de hal is het lawaaiig. Jij bedient de robot vanuit een geluiddichte cabine.'],
    [KOUDE, 'In de vriescel is het -24 graden. De truck heeft een verwarmde cabine.'],
    [STAAN, 'Je staat veel aan de balie. Wie dat wil, pakt er een kruk bij.'],
    [NACHT, 'Nachtdiensten horen bij de zorg. We hebben er een vast team voor.'],
  ])('leaves it unknown for $item: %s', (beperking, zin) => {
    expect(oordeel(beperking, zin)).toBe('onbekend');
  });

  it.each<[Beperking, string]>([
    [TILLEN, 'Zakken van 25 kilo leg je zelf weg; voor pallets is er een heftruck.'],
    [TILLEN, 'Zakken van 25 kilo til je op de kar. Die zet je daarna op de pallet.'],
    [TILLEN, 'Je tilt dozen van 25 kilo. Daar krijg je een toeslag voor.'],
    [GELUID, 'In de hal is het lawaaiig. Dat komt door de machines.'],
    [NACHT, 'Nachtdiensten horen erbij, daar kom je niet onderuit.'],
    [LOPEN, 'Je loopt de hele dag. Een fiets is er niet.'],
    [STAAN, 'Je staat de hele dag. Dat doe je samen met je collega’s.'],
    [TILLEN, 'Je tilt zakken van 25 kilo en haalt met twee collega’s de platen uit de oven.'],
  ])('is not seen for $item in: %s', (beperking, zin) => {
    expect(oordeel(beperking, zin)).toBe('overschrijdt');
  });
});
