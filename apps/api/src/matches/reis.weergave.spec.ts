import { describe, expect, it } from '@jest/globals';
import type { Beperking } from '@passend/domain';
import { PROEFPERSOON } from '../test/persoon.js';
import { bereidReizen } from './reis.weergave.js';

const GEEN_AUTO: Beperking = {
  item: 'vervoer',
  niveau: 1,
  tekst: 'niet zelf autorijden',
  limiet: null,
  teBeoordelen: false,
};
const metGrens = (...beperkingen: Beperking[]) =>
  bereidReizen({
    ...PROEFPERSOON,
    zoekprofiel: { ...PROEFPERSOON.zoekprofiel, rijbewijs: ['B'] },
    belastbaarheid: { ...PROEFPERSOON.belastbaarheid, beperkingen },
  });
const OP_LOCATIE = { thuiswerk: null };

describe('the ways to get to a vacancy', () => {
  it('names each with its minutes, and what the document shuts off', () => {
    expect(metGrens()(OP_LOCATIE, 10).map(({ middel, belet }) => [middel, belet])).toEqual([
      ['auto', null],
      ['fiets', null],
      ['ov', null],
    ]);
    expect(metGrens(GEEN_AUTO)(OP_LOCATIE, 10)).toEqual([
      { middel: 'auto', minuten: 20, belet: 'grens' },
      { middel: 'fiets', minuten: 45, belet: null },
      { middel: 'ov', minuten: 45, belet: null },
    ]);
  });

  it('leaves out a way of more than two hours beside a shorter one', () => {
    const middelen = metGrens()(OP_LOCATIE, 60).map(({ middel }) => middel);
    expect(middelen).not.toContain('fiets');
  });

  it('names none when the place is unknown or everything is done at home', () => {
    expect(metGrens()(OP_LOCATIE, null)).toEqual([]);
    expect(metGrens()({ thuiswerk: 'volledig' }, 10)).toEqual([]);
  });
});
