import { describe, expect, it } from '@jest/globals';
import { rapportherinneringen } from './herinnering.js';
import type { Rapportstand, Rapportversie } from './stand.js';

const STAND: Rapportstand = {
  id: 'r1',
  soort: 'voortgangsrapportage',
  status: 'ter_inzage',
  versie: 1,
  voorgelegdOp: '2026-11-23',
  voorgelegd: 'a'.repeat(64),
  reactie: null,
  versies: [],
};
const VERSIE: Rapportversie = {
  versie: 1,
  gemaaktOp: '2026-11-24',
  periode: null,
  sha256: 'b'.repeat(64),
  sha256Volledig: 'c'.repeat(64),
  vrijgegevenOp: '2026-11-25',
  handtekeningen: [],
};
const wie = (stand: Partial<Rapportstand>) =>
  rapportherinneringen([{ ...STAND, ...stand }]).map(({ aan, op }) => `${aan} ${op}`);

describe('who is told that a report waits', () => {
  it('is the werknemer, on the day on which it lies before him', () => {
    expect(wie({})).toEqual(['werknemer 2026-11-23']);
  });

  it.each(['concept', 'gelezen', 'vastgesteld'] as const)('is nobody while it is %s', (status) => {
    expect(wie({ status })).toEqual([]);
  });

  it('is told again when another text lies before him, and not by another reading of the same', () => {
    const sleutel = (voorgelegd: string) =>
      rapportherinneringen([{ ...STAND, voorgelegd }])[0]?.sleutel;
    expect(sleutel('a'.repeat(64))).toBe(sleutel('a'.repeat(64)));
    expect(sleutel('a'.repeat(64))).not.toBe(sleutel('d'.repeat(64)));
  });

  it('is the employer once it was released, until he signed', () => {
    expect(wie({ status: 'vrijgegeven', versies: [VERSIE] })).toEqual(['werkgever 2026-11-25']);
    const hand = { wie: 'werkgever', naam: 'H. R.', functie: 'hr', datum: '2026-11-26' } as const;
    const getekend = { ...VERSIE, handtekeningen: [hand] };
    expect(wie({ status: 'vrijgegeven', versies: [getekend] })).toEqual([]);
  });
});
