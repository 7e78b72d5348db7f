import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Dossiergebeurtenis } from '../soorten/index.js';
import { LEEG_BLAD, leesBlad, naarBladen, uitBladen } from './bladen.js';
import {
  BLADEN,
  bladDigest,
  eersteBreuk,
  gebeurtenisDigest,
  type Schakel,
  volgendeSchakel,
} from './keten.js';

const hash = (tekst: string) => createHash('sha256').update(tekst).digest('hex');
const DOSSIER = '00000000-0000-4000-8000-0000000000d1';
const door = { id: '00000000-0000-4000-8000-00000000000c', rol: 'coach' as const };
const id = '00000000-0000-4000-8000-0000000000a1';
const op = '2026-11-30T09:00:00.000Z';
const zout = (n: number) => String(n).repeat(64);
const ZOUTEN = { werkgever: zout(1), uwv: zout(2), prive: zout(3) };
const GEBEURTENIS: Dossiergebeurtenis = {
  soort: 'notitie',
  datum: '2026-11-29',
  over: null,
  werkgever: null,
  uwv: { tekst: 'Gebeld: "één uur" \\ later\n🙂' },
  prive: null,
};

function keten(lengte: number): Schakel[] {
  const uit: Schakel[] = [];
  for (let n = 1; n <= lengte; n++)
    uit.push(volgendeSchakel(hash, DOSSIER, uit.at(-1) ?? null, hash(`gebeurtenis ${n}`)));
  return uit;
}

describe('the chain of a dossier', () => {
  it('holds, and breaks at the link that was changed, moved or taken out', () => {
    const goed = keten(5);
    const [a, b, c, d, e] = goed as [Schakel, Schakel, Schakel, Schakel, Schakel];
    const breuk = (schakels: readonly Schakel[]) => eersteBreuk(hash, DOSSIER, schakels);
    expect(breuk(goed)).toBeNull();
    expect(breuk([])).toBeNull();
    expect(breuk([a, c, d, e])).toEqual({ soort: 'nummer_mist', nummer: 2 });
    expect(breuk([a, { ...c, nummer: 2 }, d, e])).toEqual({ soort: 'vorige_past_niet', nummer: 2 });
    expect(breuk([a, { ...b, digest: zout(9) }, c, d, e])).toEqual({
      soort: 'hash_past_niet',
      nummer: 2,
    });
    expect(eersteBreuk(hash, 'een ander dossier', goed)).toEqual({
      soort: 'hash_past_niet',
      nummer: 1,
    });
  });

  it('can be computed by anybody with a tool for SHA-256', () => {
    const blad = { zout: zout(1), tekst: 'null' };
    expect(bladDigest(hash, 'uwv', blad)).toBe(
      hash(`passend-dossier-1 blad uwv\n${zout(1)}\nnull`),
    );
    const digests = { werkgever: zout(4), uwv: zout(5), prive: zout(6) };
    expect(gebeurtenisDigest(hash, digests)).toBe(
      hash(`passend-dossier-1 gebeurtenis\n${zout(4)}\n${zout(5)}\n${zout(6)}\n`),
    );
    expect(volgendeSchakel(hash, DOSSIER, null, zout(7))).toEqual({
      nummer: 1,
      vorige: '0'.repeat(64),
      digest: zout(7),
      hash: hash(`passend-dossier-1 schakel\n${DOSSIER}\n1\n${'0'.repeat(64)}\n${zout(7)}\n`),
    });
  });
});

describe('leaves', () => {
  const bladen = naarBladen(GEBEURTENIS, { id, door, op }, ZOUTEN);

  it('give the event back as it was', () => {
    expect(uitBladen(bladen)).toEqual({ id, door, op, gebeurtenis: GEBEURTENIS });
  });

  it('tell nothing where nothing is for the reader: an empty one has a salt like the others', () => {
    expect(bladen.werkgever).toEqual({ zout: zout(1), tekst: LEEG_BLAD });
    expect(leesBlad(bladen.werkgever.tekst)).toBeNull();
    const digests = BLADEN.map((blad) => bladDigest(hash, blad, bladen[blad]));
    expect(new Set(digests).size).toBe(3);
    const anders = naarBladen(GEBEURTENIS, { id, door, op }, { ...ZOUTEN, werkgever: zout(8) });
    expect(bladDigest(hash, 'werkgever', anders.werkgever)).not.toBe(digests[0]);
  });

  it('are not read as one event when they were mixed', () => {
    const ander = naarBladen(
      { ...GEBEURTENIS, prive: { tekst: 'x', gedeeldMetCoach: true } } as Dossiergebeurtenis,
      { id, door, op: '2026-11-30T09:00:01.000Z' },
      ZOUTEN,
    );
    expect(() => uitBladen({ ...bladen, prive: ander.prive })).toThrow(/not of one event/u);
    const leeg = { zout: zout(1), tekst: LEEG_BLAD };
    expect(() => uitBladen({ werkgever: leeg, uwv: leeg, prive: leeg })).toThrow(/empty/u);
  });
});
