import { describe, expect, it } from '@jest/globals';
import { LEGE_OPBOUW, type Opbouwvorm, opbouwfouten, opbouwInvoer } from './opbouw-vorm.js';
import { LEEG_PUNT, LEGE_OVERNAME } from './overname-vorm.js';
import { urenUitVorm } from './uren-uit-vorm.js';

const OPBOUW: Opbouwvorm = {
  aan: true,
  peildatum: '2026-03-02',
  start_uren_week: '8',
  stap_uren: '2,5',
  stap_weken: '2',
  doel_uren_week: '24',
};

describe('the build-up of hours in the form of a document', () => {
  it('is no part of a document that has none, whatever was typed before', () => {
    expect(opbouwfouten({ ...LEGE_OPBOUW, stap_uren: 'veel' })).toEqual([]);
    expect(opbouwInvoer({ ...OPBOUW, aan: false })).toBeNull();
  });

  it('names every field that is empty', () => {
    expect(opbouwfouten({ ...LEGE_OPBOUW, aan: true }).map(({ veldId }) => veldId)).toEqual([
      'opbouw-peildatum',
      'opbouw-start_uren_week',
      'opbouw-stap_uren',
      'opbouw-stap_weken',
      'opbouw-doel_uren_week',
    ]);
  });

  it.each([
    ['start_uren_week', '-1'],
    ['start_uren_week', 'acht'],
    ['stap_uren', '0'],
    ['stap_weken', '105'],
    ['doel_uren_week', '240'],
    ['peildatum', '2026-02-30'],
  ] as const)('refuses %s %s at that field', (naam, waarde) => {
    expect(opbouwfouten({ ...OPBOUW, [naam]: waarde })).toMatchObject([
      { veldId: `opbouw-${naam}` },
    ]);
  });

  it('takes a decimal comma, and nought hours to begin with', () => {
    expect(opbouwfouten({ ...OPBOUW, start_uren_week: '0' })).toEqual([]);
    expect(opbouwInvoer(OPBOUW)).toEqual({
      start_uren_week: 8,
      stap_uren: 2.5,
      stap_weken: 2,
      doel_uren_week: 24,
      peildatum: '2026-03-02',
    });
  });
});

describe('what the build-up comes down to', () => {
  const uren = (deel: object) =>
    urenUitVorm({ ...LEGE_OVERNAME, opbouw: OPBOUW, ...deel }, '2026-03-16', '2026-05-11');

  it('counts the hours of today, of the likely start and of the goal', () => {
    expect(uren({})).toEqual({ nu: 10.5, start: 20.5, doel: 24, doelVanaf: '2026-06-08' });
  });

  it('goes no higher than the limit on hours a week in the same document', () => {
    const punten = [{ ...LEEG_PUNT, item: 'uren_week', tekst: 'maximaal 20 uur per week' }];
    expect(uren({ punten })).toMatchObject({ nu: 10.5, start: 20, doel: 20 });
  });

  it('says nothing as long as a field is not right', () => {
    expect(uren({ opbouw: { ...OPBOUW, doel_uren_week: '' } })).toBeNull();
  });
});
