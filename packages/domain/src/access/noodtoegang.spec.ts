import { describe, expect, it } from '@jest/globals';
import type { Actor } from './mag-zien.js';
import {
  magBreken,
  magInNood,
  NOODTOEGANG_MS,
  type Noodrecord,
  type Noodtoegang,
} from './noodtoegang.js';
import { PERMISSIES, ROLLEN } from './permissie.js';

const OP = new Date('2026-11-23T08:00:00Z');
const na = (ms: number) => new Date(OP.getTime() + ms);
const ACTOR: Actor = { rol: 'coach', bureauId: 'eigen', gebruikerId: 'ik' };
const RECORD: Noodrecord & { werknemerId: string } = {
  werknemerId: 'client',
  bureauId: 'eigen',
  werknemerGebruikerId: 'zelf',
};
const GLAS: Noodtoegang = {
  gebruikerId: 'ik',
  werknemerId: 'client',
  op: OP,
  tot: na(NOODTOEGANG_MS),
  geslotenOp: null,
};
const mag = (
  anders: {
    actor?: Partial<Actor>;
    record?: Partial<typeof RECORD>;
    glas?: Partial<Noodtoegang>;
    nu?: Date;
  },
  permissie: (typeof PERMISSIES)[number] = 'werknemer:lezen',
) =>
  magInNood(
    { ...ACTOR, ...anders.actor },
    { ...RECORD, ...anders.record },
    permissie,
    { ...GLAS, ...anders.glas },
    anders.nu ?? na(1),
  );

describe('magInNood', () => {
  it('lets a coach of the agency read, from the moment of breaking for an hour', () => {
    expect(mag({ nu: OP })).toBe(true);
    expect(mag({ nu: na(NOODTOEGANG_MS - 1) })).toBe(true);
    expect(mag({ nu: na(NOODTOEGANG_MS) })).toBe(false);
    expect(mag({ nu: na(-1) })).toBe(false);
  });

  it('gives exactly these permissions, none of which changes anything', () => {
    expect(PERMISSIES.filter((permissie) => mag({}, permissie))).toEqual([
      'werknemer:lezen',
      'belastbaarheid:lezen',
      'match:lezen',
      'document:lezen',
    ]);
  });

  it('gives no other role anything, whatever stands in the table', () => {
    for (const rol of ROLLEN.filter((naam) => naam !== 'coach'))
      for (const permissie of PERMISSIES) expect(mag({ actor: { rol } }, permissie)).toBe(false);
  });

  it.each([
    ['of another agency', { record: { bureauId: 'ander' } }],
    ['of another client', { glas: { werknemerId: 'iemand' } }],
    ['that somebody else broke', { glas: { gebruikerId: 'collega' } }],
    ['that was closed again', { glas: { geslotenOp: na(0) } }],
    ['about himself', { record: { werknemerGebruikerId: 'ik' } }],
  ])('opens nothing %s', (_naam, anders) => {
    expect(mag(anders)).toBe(false);
  });

  it('does not believe an end that lies further away than an hour', () => {
    const glas = { tot: na(10 * NOODTOEGANG_MS) };
    expect(mag({ glas, nu: na(2 * NOODTOEGANG_MS) })).toBe(false);
  });
});

describe('magBreken', () => {
  it('is for coaches, in their own agency', () => {
    expect(ROLLEN.filter((rol) => magBreken({ ...ACTOR, rol }, RECORD))).toEqual(['coach']);
    expect(magBreken(ACTOR, { ...RECORD, bureauId: 'ander' })).toBe(false);
  });
});
