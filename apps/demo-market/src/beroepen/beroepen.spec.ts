import { describe, expect, it } from '@jest/globals';
import { PLAATSEN } from '../plaatsen.js';
import { tutoyeert, vousvoyeert } from '../teksten/zinnen.js';
import { WERKGEVERS } from '../werkgevers-lijst.js';
import { BEROEPEN } from './index.js';

describe('the lists of the market', () => {
  it('holds at least 25 employers, 40 towns and 60 occupations, each once', () => {
    expect(new Set(WERKGEVERS.map(({ slug }) => slug)).size).toBe(WERKGEVERS.length);
    expect(new Set(PLAATSEN.map(({ naam }) => naam)).size).toBe(PLAATSEN.length);
    expect(new Set(BEROEPEN.map(({ id }) => id)).size).toBe(BEROEPEN.length);
    expect(WERKGEVERS.length).toBeGreaterThanOrEqual(25);
    expect(PLAATSEN.length).toBeGreaterThanOrEqual(40);
    expect(BEROEPEN.length).toBeGreaterThanOrEqual(60);
  });

  it('knows every town and every occupation that an employer names', () => {
    const plaatsen = new Set(PLAATSEN.map(({ naam }) => naam));
    const beroepen = new Set(BEROEPEN.map(({ id }) => id));
    expect(WERKGEVERS.flatMap((w) => w.plaatsen).filter((naam) => !plaatsen.has(naam))).toEqual([]);
    expect(WERKGEVERS.flatMap((w) => w.zonder ?? []).filter((id) => !beroepen.has(id))).toEqual([]);
  });

  it.each(BEROEPEN.map((beroep) => [beroep.id, beroep] as const))(
    'can write %s in both tones',
    (_, beroep) => {
      expect(beroep.inleiding.some((zin) => !tutoyeert(zin))).toBe(true);
      expect(beroep.inleiding.some((zin) => !vousvoyeert(zin))).toBe(true);
      expect(beroep.taken.length).toBeGreaterThanOrEqual(3);
      expect(beroep.taken.every((taak) => taak.length >= 2)).toBe(true);
    },
  );

  it.each(BEROEPEN.map((beroep) => [beroep.id, beroep] as const))(
    'gives %s an employer and sane figures',
    (_, beroep) => {
      const werkgevers = WERKGEVERS.filter(
        (w) => w.sectoren.includes(beroep.sector) && !w.zonder?.includes(beroep.id),
      );
      expect(werkgevers.length).toBeGreaterThan(0);
      expect(beroep.uren.every(([min, max]) => min <= max && min >= 6 && max <= 48)).toBe(true);
      expect(beroep.loon[0]).toBeLessThan(beroep.loon[1]);
    },
  );
});
