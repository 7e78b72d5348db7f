import { z } from 'zod';
import { type Hasher, KETENBEGIN } from '../../privacy/keten.js';

/** Name of this way of hashing; part of everything that is hashed. */
export const DOSSIERKETEN = 'passend-dossier-1';

/** The leaves of an event, in the order in which they are hashed. */
export const BLADEN = ['werkgever', 'uwv', 'prive'] as const;
export const bladSchema = z.enum(BLADEN);
export type Blad = z.infer<typeof bladSchema>;

const hex = z.string().regex(/^[0-9a-f]{64}$/u);

/** A leaf as it is kept: its exact text, and 32 random bytes in hexadecimal that nobody can guess. */
export const openBladSchema = z.strictObject({ zout: hex, tekst: z.string() });
export type OpenBlad = z.infer<typeof openBladSchema>;

/** One link: what of an event stays when its content is gone. */
export const schakelSchema = z.strictObject({
  nummer: z.int().positive(),
  /** Hash of the link before; of the first one 64 zeros. */
  vorige: hex,
  digest: hex,
  hash: hex,
});
export type Schakel = z.infer<typeof schakelSchema>;

/** Digest of a leaf: it binds the text and, by the salt, tells nothing about it. */
export function bladDigest(hash: Hasher, blad: Blad, { zout, tekst }: OpenBlad): string {
  return hash(`${DOSSIERKETEN} blad ${blad}\n${zout}\n${tekst}`);
}

/** Digest of an event, over those of its three leaves. */
export function gebeurtenisDigest(hash: Hasher, digests: Readonly<Record<Blad, string>>): string {
  const delen = BLADEN.map((blad) => `${digests[blad]}\n`);
  return hash(`${DOSSIERKETEN} gebeurtenis\n${delen.join('')}`);
}

/** Hash of a link: of its place in its dossier, what came before, and the event. */
export function schakelHash(
  hash: Hasher,
  dossierId: string,
  { nummer, vorige, digest }: Omit<Schakel, 'hash'>,
): string {
  return hash(`${DOSSIERKETEN} schakel\n${dossierId}\n${nummer}\n${vorige}\n${digest}\n`);
}

/** The link that comes after another one; `null` for the first of a dossier. */
export function volgendeSchakel(
  hash: Hasher,
  dossierId: string,
  laatste: Schakel | null,
  digest: string,
): Schakel {
  const schakel = {
    nummer: (laatste?.nummer ?? 0) + 1,
    vorige: laatste?.hash ?? KETENBEGIN,
    digest,
  };
  return { ...schakel, hash: schakelHash(hash, dossierId, schakel) };
}

/** What is wrong with a chain, and at which number. */
export interface Schakelbreuk {
  readonly soort: 'nummer_mist' | 'vorige_past_niet' | 'hash_past_niet';
  readonly nummer: number;
}

/** The first thing that is wrong with the links of a dossier, in order; null when nothing is. */
export function eersteBreuk(
  hash: Hasher,
  dossierId: string,
  schakels: readonly Schakel[],
): Schakelbreuk | null {
  let vorige = KETENBEGIN;
  for (const [plek, schakel] of schakels.entries()) {
    const nummer = plek + 1;
    if (schakel.nummer !== nummer) return { soort: 'nummer_mist', nummer };
    if (schakel.vorige !== vorige) return { soort: 'vorige_past_niet', nummer };
    if (schakelHash(hash, dossierId, schakel) !== schakel.hash)
      return { soort: 'hash_past_niet', nummer };
    vorige = schakel.hash;
  }
  return null;
}
