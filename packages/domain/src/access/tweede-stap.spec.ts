import { describe, expect, it } from '@jest/globals';
import { ROLLEN } from './permissie.js';
import {
  BEVESTIGING_MS,
  isBevestigd,
  magFactorWeg,
  moetTweedeStap,
  standNaWachtwoord,
  TWEEDE_STAP_BELEID,
} from './tweede-stap.js';

const gevallen = ROLLEN.flatMap((rol) =>
  TWEEDE_STAP_BELEID.flatMap((beleid) => [0, 1, 2].map((factoren) => ({ rol, beleid, factoren }))),
);

describe('the second step', () => {
  it('is a must for everybody but the werknemer, where the agency says so', () => {
    const moet = gevallen.filter(moetTweedeStap).map(({ rol, beleid }) => `${rol} ${beleid}`);
    expect(new Set(moet)).toEqual(
      new Set(['coach verplicht', 'werkgever verplicht', 'beheerder verplicht']),
    );
  });

  it('is asked from everybody who has a factor, must he or not', () => {
    const metFactor = gevallen.filter(({ factoren }) => factoren > 0);
    expect(new Set(metFactor.map(standNaWachtwoord))).toEqual(new Set(['tweede_stap']));
  });

  it('has to be set up first by who must and has none', () => {
    const zonder = gevallen.filter(({ factoren }) => factoren === 0);
    for (const wie of zonder) {
      expect(standNaWachtwoord(wie)).toBe(moetTweedeStap(wie) ? 'instellen' : 'volledig');
    }
  });

  it('never leaves who must have one without a factor', () => {
    for (const wie of gevallen.filter(({ factoren }) => factoren > 0)) {
      expect(magFactorWeg(wie)).toBe(wie.factoren === 2 || !moetTweedeStap(wie));
    }
  });
});

describe('a confirmation', () => {
  const op = new Date('2026-11-23T08:00:00Z');
  const na = (ms: number) => new Date(op.getTime() + ms);

  it('counts ten minutes and not a moment longer', () => {
    expect(isBevestigd(op, na(BEVESTIGING_MS))).toBe(true);
    expect(isBevestigd(op, na(BEVESTIGING_MS + 1))).toBe(false);
  });

  it('is not there until it was given', () => {
    expect(isBevestigd(null, op)).toBe(false);
  });
});
