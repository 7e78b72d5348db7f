import { z } from 'zod';
import type { Actor, WerknemerRecord } from './mag-zien.js';
import { heeftPermissie, type Permissie } from './permissie.js';

/** What this rule needs to know of a client: not who his coaches are. */
export type Noodrecord = Pick<WerknemerRecord, 'bureauId' | 'werknemerGebruikerId'>;

/** Why a colleague may need a file that is not his, when nobody can be asked. */
export const NOODREDENEN = ['ziekte_coach', 'incident', 'klacht', 'rechterlijk_verzoek'] as const;
export const noodredenSchema = z.enum(NOODREDENEN);
export type Noodreden = z.infer<typeof noodredenSchema>;

/** Long enough for a sentence that somebody else understands. */
export const MIN_NOODTEKST = 20;
export const MAX_NOODTEKST = 500;

/** How long the glass stays broken. */
export const NOODTOEGANG_MS = 60 * 60_000;

/** One time that somebody broke the glass. */
export interface Noodtoegang {
  readonly gebruikerId: string;
  readonly werknemerId: string;
  readonly op: Date;
  readonly tot: Date;
  /** Closed by himself, before the time was over. */
  readonly geslotenOp: Date | null;
}

/** What can be looked at in an emergency: reading, and nothing that changes, chooses or sends. */
const IN_NOOD: readonly Permissie[] = [
  'werknemer:lezen',
  'belastbaarheid:lezen',
  'match:lezen',
  'document:lezen',
];

/** Whether a permission can be used through the broken glass at all. */
export function isLeesbaarInNood(permissie: Permissie): boolean {
  return IN_NOOD.includes(permissie);
}

/**
 * Whether an actor may break the glass of this record: his role may, it is a client of his own agency,
 * and it is not the record of himself.
 */
export function magBreken(actor: Actor, record: Noodrecord): boolean {
  return (
    heeftPermissie(actor.rol, 'noodtoegang:openen') &&
    actor.bureauId === record.bureauId &&
    actor.gebruikerId !== record.werknemerGebruikerId
  );
}

/**
 * Whether an actor without a relation may use a permission on a record now, because he broke the glass:
 * for this client, himself, not longer ago than allowed, and only to read.
 * @param nu the present moment; at the last moment itself it is over
 */
export function magInNood(
  actor: Actor,
  record: Noodrecord & { readonly werknemerId: string },
  permissie: Permissie,
  noodtoegang: Noodtoegang,
  nu: Date,
): boolean {
  return (
    magBreken(actor, record) &&
    heeftPermissie(actor.rol, permissie) &&
    isLeesbaarInNood(permissie) &&
    noodtoegang.gebruikerId === actor.gebruikerId &&
    noodtoegang.werknemerId === record.werknemerId &&
    isOpen(noodtoegang, nu)
  );
}

/** Never longer than the rule allows, whatever end was stored. */
function isOpen({ op, tot, geslotenOp }: Noodtoegang, nu: Date): boolean {
  const tijd = nu.getTime();
  const einde = Math.min(tot.getTime(), op.getTime() + NOODTOEGANG_MS);
  return geslotenOp === null && op.getTime() <= tijd && tijd < einde;
}
