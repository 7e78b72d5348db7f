import { describe, expect, it } from '@jest/globals';
import type { Beheeroverzicht } from '@passend/contracts';
import { aandachtspunten, BLOKNAMEN } from '@passend/domain';
import { groepeer } from './groepen.js';

const taken = { open: 0, oudste: null, perWachtrij: [], perReden: [] };
const gebruikers = {
  actief: 3,
  uitgenodigd: 1,
  uitnodigingVerlopen: 0,
  zonderTweedeStap: 0,
  tweedeStapVerplicht: true,
  gestopt: 0,
};
const NIETS: Beheeroverzicht['blokken'] = {
  gebruikers: null,
  bronnen: null,
  taken: null,
  bewaren: null,
  sleutels: null,
  versheid: null,
  belasting: null,
  post: null,
  toegangslog: null,
};
const groepen = (blokken: Partial<Beheeroverzicht['blokken']>) => {
  const alle = { ...NIETS, ...blokken };
  const punten = [...aandachtspunten(alle, new Date('2026-12-01T12:00:00Z'))];
  return Object.fromEntries(groepeer({ blokken: alle, punten }));
};

describe('the groups of the overview', () => {
  it('put what asks for somebody on top, and leave out a group without a block', () => {
    const uit = groepen({
      taken: { ...taken, open: 2 },
      gebruikers: { ...gebruikers, uitnodigingVerlopen: 1 },
    });
    expect(Object.keys(uit)).toEqual(['nu', 'onbekend', 'let_op']);
    expect(uit).toMatchObject({ nu: ['taken'], let_op: ['gebruikers'] });
  });

  it('never call a block that could not be read good', () => {
    expect(groepen({ taken, gebruikers })).toEqual({
      goed: ['gebruikers', 'taken'],
      onbekend: BLOKNAMEN.filter((naam) => naam !== 'taken' && naam !== 'gebruikers'),
    });
  });
});
