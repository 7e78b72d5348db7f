import { describe, expect, it } from '@jest/globals';
import { leesErvaring } from './lees-ervaring.js';

describe('the experience that a vacancy asks', () => {
  it.each([
    ['Je hebt minimaal 2 jaar werkervaring in een magazijn.', 2],
    ['Je hebt 3 tot 5 jaar relevante ervaring.', 3],
    ['Minstens drie jaar ervaring als planner', 3],
    ['At least 3+ years of experience', 3],
    ['Je brengt enkele jaren ervaring mee', 2],
    ['5 jaar ervaring of 2 jaar ervaring in de zorg', 2],
    ['Ervaring is niet nodig. Wij leiden je op.', 0],
    ['Geen werkervaring vereist', 0],
    ['No prior experience needed', 0],
  ])('"%s": %i years', (tekst, jaren) => {
    expect(leesErvaring(tekst)).toBe(jaren);
  });

  it.each([
    'Je hebt ervaring als planner.',
    '2 jaar ervaring is een pré.',
    'Wij hebben al 12 jaar ervaring in de bouw.',
    'Met ruim 30 jaar ervaring zijn we een begrip.',
    'Een contract van 2 jaar. Ervaring met Excel.',
    '',
  ])('"%s": nothing', (tekst) => {
    expect(leesErvaring(tekst)).toBeNull();
  });
});
