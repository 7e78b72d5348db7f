import { describe, expect, it } from '@jest/globals';
import { vandaagInNederland } from './vandaag.js';

describe('vandaagInNederland', () => {
  it.each([
    ['just before midnight in winter', '2026-01-05T22:59:00Z', '2026-01-05'],
    ['just after midnight in winter', '2026-01-05T23:00:00Z', '2026-01-06'],
    ['just after midnight in summer', '2026-07-01T22:00:00Z', '2026-07-02'],
  ])('knows the day %s', (_wanneer, moment, dag) => {
    expect(vandaagInNederland(new Date(moment))).toBe(dag);
  });
});
