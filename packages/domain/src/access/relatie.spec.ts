import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plusDagen } from '../tijd/dagen.js';
import { gebruikerstaatVan } from './gebruikerstaat.js';
import { type Actor, magZien } from './mag-zien.js';
import { stoptNaEinde } from './na-einde.js';
import type { Permissie } from './permissie.js';
import { geldtOp, type Relatieduur } from './relatie.js';

const COACH: Actor = { rol: 'coach', bureauId: 'b', gebruikerId: 'ik' };
const VERVANGING: Relatieduur = {
  soort: 'vervangend_coach',
  van: '2026-12-01',
  tot: '2026-12-11',
};

function magOp(dag: string, ...relaties: readonly Relatieduur[]): boolean {
  const record = { bureauId: 'b', werknemerGebruikerId: null, relaties };
  return magZien(COACH, record, 'werknemer:lezen', dag);
}

describe('a relation with days', () => {
  it('holds on its first and its last day, not before and not after', () => {
    expect(magOp('2026-11-30', VERVANGING)).toBe(false);
    expect(magOp('2026-12-01', VERVANGING)).toBe(true);
    expect(magOp('2026-12-11', VERVANGING)).toBe(true);
    expect(magOp('2026-12-12', VERVANGING)).toBe(false);
  });

  it('never holds when it was ended before it began', () => {
    const nooit = { ...VERVANGING, tot: '2026-11-30' };
    expect(magOp('2026-11-30', nooit)).toBe(false);
    expect(magOp('2026-12-01', nooit)).toBe(false);
  });

  it('counts each relation by itself: an old one does not spoil a new one', () => {
    const vroeger: Relatieduur = { soort: 'coach', van: null, tot: '2026-10-01' };
    expect(magOp('2026-12-05', vroeger)).toBe(false);
    expect(magOp('2026-12-05', vroeger, VERVANGING)).toBe(true);
  });

  it('holds on exactly the days from the first to the last, for any pair of days', () => {
    const dag = fc.integer({ min: 0, max: 60 }).map((n) => plusDagen('2026-11-01', n));
    fc.assert(
      fc.property(dag, dag, dag, (van, tot, vandaag) => {
        expect(geldtOp({ van, tot }, vandaag)).toBe(van <= vandaag && vandaag <= tot);
      }),
    );
  });

  it('lets a coach who replaces do his work, but not give the client away', () => {
    const record = { bureauId: 'b', werknemerGebruikerId: null, relaties: [VERVANGING] };
    const mag = (permissie: Permissie) => magZien(COACH, record, permissie, '2026-12-02');
    expect(mag('beoordeling:schrijven')).toBe(true);
    expect(mag('client:beheren')).toBe(true);
    expect(mag('client:overdragen')).toBe(false);
  });
});

describe('stoptNaEinde', () => {
  it('stops writing and leaves reading', () => {
    expect(stoptNaEinde('beoordeling:schrijven')).toBe(true);
    expect(stoptNaEinde('eigen-reactie:schrijven')).toBe(true);
    expect(stoptNaEinde('werknemer:lezen')).toBe(false);
    expect(stoptNaEinde('werkgever-overzicht:lezen')).toBe(false);
  });
});

describe('gebruikerstaatVan', () => {
  const op = new Date('2026-11-30T08:00:00Z');
  it.each([
    ['uitgenodigd', { actief: false, gestoptOp: null }],
    ['actief', { actief: true, gestoptOp: null }],
    ['gestopt', { actief: false, gestoptOp: op }],
  ])('says %s', (staat, account) => {
    expect(gebruikerstaatVan(account)).toBe(staat);
  });
});
