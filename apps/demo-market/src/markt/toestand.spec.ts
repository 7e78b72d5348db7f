import { describe, expect, it } from '@jest/globals';
import { isOpen, SLUITWIJZEN } from './plaatsing.js';
import { openMarkt } from './toestand.js';

const NU = new Date('2026-03-02T08:00:00Z');
const MORGEN = new Date('2026-03-03T08:00:00Z');
const alles = (markt: ReturnType<typeof openMarkt>) => [...markt.plaatsingen()];

describe('the living market', () => {
  it('opens with the asked number of live vacancies and some closed in every way', () => {
    const rijen = alles(openMarkt(7, 450, NU));
    expect(rijen.filter(isOpen)).toHaveLength(450);
    for (const wijze of SLUITWIJZEN)
      expect(rijen.some(({ status }) => status === wijze)).toBe(true);
  });

  it('adds, changes and closes vacancies when a day passes, and reports how many', () => {
    const markt = openMarkt(7, 450, NU);
    const voor = new Map(alles(markt).map((rij) => [rij.vacature.nummer, rij]));
    const verslag = markt.tik(MORGEN);
    const na = alles(markt);
    const nieuw = na.filter(({ vacature }) => !voor.has(vacature.nummer));
    const anders = na.filter((rij) => rij.versie > 1);
    expect(nieuw).toHaveLength(verslag.nieuw);
    expect(anders.filter(isOpen)).toHaveLength(verslag.gewijzigd);
    expect(anders.filter((rij) => !isOpen(rij))).toHaveLength(verslag.gesloten);
    expect(Math.min(verslag.nieuw, verslag.gewijzigd, verslag.gesloten)).toBeGreaterThan(0);
  });

  it('stamps what changed and changes the text of an update', () => {
    const markt = openMarkt(7, 450, NU);
    const voor = new Map(alles(markt).map((rij) => [rij.vacature.nummer, rij]));
    markt.tik(MORGEN);
    for (const rij of alles(markt).filter(
      ({ versie, status }) => versie > 1 && status === 'open',
    )) {
      expect(rij.gewijzigd).toEqual(MORGEN);
      expect(rij.vacature.secties).not.toEqual(voor.get(rij.vacature.nummer)?.vacature.secties);
    }
  });

  it('posts new vacancies on the day of the tick', () => {
    const markt = openMarkt(7, 100, NU);
    const laatste = alles(markt).length;
    markt.tik(MORGEN);
    expect(markt.vind(laatste)?.vacature.geplaatst).toBe('2026-03-03');
  });

  it('lives the same life from the same seed', () => {
    const leven = () => {
      const markt = openMarkt(5, 60, NU);
      for (let dag = 0; dag < 5; dag += 1) markt.tik(MORGEN);
      return alles(markt);
    };
    expect(leven()).toEqual(leven());
  });
});
