import { describe, expect, it } from '@jest/globals';
import type { KaartPlaats } from '@passend/contracts';
import { afstandKm } from '@passend/domain';
import { isVrij, maakMerken } from './merken.js';
import { naarBlad } from './projectie.js';
import { metInBeeld, rondom, schuif, zoom } from './uitsnede.js';

const UTRECHT = { lat: 52.091, lon: 5.122 };
const plekken = {
  Groningen: { lat: 53.219, lon: 6.567 },
  Maastricht: { lat: 50.848, lon: 5.689 },
  Vlissingen: { lat: 51.443, lon: 3.574 },
};

function plaats(id: number, naam: string, aantal: number, punt = UTRECHT): KaartPlaats {
  return {
    id,
    naam,
    provincie: 'Utrecht',
    zoek: naam,
    ...punt,
    aantal,
    aantallen: { past: aantal, mogelijk: 0, overschrijdt: 0 },
    beste: 'past',
    afstandKm: 0,
    minuten: {},
  };
}

describe('the sheet of the map', () => {
  it.each(Object.entries(plekken))('is in kilometres: %s to Utrecht', (_naam, daar) => {
    const [a, b] = [naarBlad(UTRECHT), naarBlad(daar)];
    const opBlad = Math.hypot(a.x - b.x, a.y - b.y);
    expect(Math.abs(opBlad / afstandKm(UTRECHT, daar) - 1)).toBeLessThan(0.03);
  });

  it('holds what it is asked to hold', () => {
    const punten = Object.values(plekken).map(naarBlad);
    const uit = rondom(punten, 10);
    for (const { x, y } of punten) {
      expect(Math.abs(x - uit.midden.x) + 10).toBeLessThan(uit.breedte / 2);
      expect(Math.abs(y - uit.midden.y) + 10).toBeLessThan(uit.hoogte / 2);
    }
  });

  it('comes closer in steps, back the same way, and never without end', () => {
    const uit = rondom([naarBlad(UTRECHT)], 50);
    expect(zoom(uit, 1).breedte).toBeLessThan(uit.breedte);
    expect(zoom(zoom(uit, 1), -1).breedte).toBeCloseTo(uit.breedte, 6);
    expect(zoom(uit, 40).breedte).toBe(12);
    expect(zoom(uit, -40).breedte).toBe(400);
  });

  it('follows the focus only to a place that is out of sight', () => {
    const uit = rondom([naarBlad(UTRECHT)], 30);
    expect(metInBeeld(uit, naarBlad(UTRECHT))).toBe(uit);
    expect(metInBeeld(uit, naarBlad(plekken.Groningen)).midden).toEqual(
      naarBlad(plekken.Groningen),
    );
    expect(schuif(uit, 1, 0).midden.x - uit.midden.x).toBeCloseTo(uit.breedte, 6);
  });
});

describe('the names on the map', () => {
  const uit = rondom([naarBlad(UTRECHT)], 30);

  it('go to the largest where two do not fit, and to both from closer by', () => {
    const dichtbij = { lat: UTRECHT.lat + 0.01, lon: UTRECHT.lon };
    const twee = [plaats(1, 'Klein', 2), plaats(2, 'Groot', 90, dichtbij)];
    const namen = (kmPerPx: number) => maakMerken(twee, uit, kmPerPx).map(({ naam }) => naam);
    expect(namen(0.1)).toEqual([false, true]);
    expect(namen(0.02)).toEqual([true, true]);
  });

  it('leave the home free, while the mark itself stays', () => {
    const [merk] = maakMerken([plaats(1, 'Nieuwegein', 5)], uit, 0.1, {
      punt: { x: naarBlad(UTRECHT).x + 2, y: naarBlad(UTRECHT).y + 2 },
      letters: 20,
    });
    expect(merk?.naam).toBe(false);
  });

  it('are not written over by the name of a ring', () => {
    const merken = maakMerken([plaats(1, 'Nieuwegein', 5)], uit, 0.1);
    const { x, y } = naarBlad(UTRECHT);
    expect(isVrij({ x, y }, 6, merken, 0.1)).toBe(false);
    expect(isVrij({ x: x + 9, y }, 6, merken, 0.1)).toBe(false);
    expect(isVrij({ x, y: y + 5 }, 6, merken, 0.1)).toBe(true);
  });
});
