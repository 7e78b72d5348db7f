import { heeftPermissie, type Permissie, type Rol } from './permissie.js';

/** Who asks. */
export interface Actor {
  readonly rol: Rol;
  readonly bureauId: string;
  readonly gebruikerId: string;
}

/** Why somebody has to do with a client. */
export const RELATIES = ['coach', 'vervangend_coach', 'werkgever_contact'] as const;
export type Relatie = (typeof RELATIES)[number];

/** What a rule needs to know of a client's record. */
export interface WerknemerRecord {
  readonly bureauId: string;
  /** Account of the client himself, null when he has none. */
  readonly werknemerGebruikerId: string | null;
  /** The relation between the actor and this client, null when there is none. */
  readonly relatie: Relatie | null;
}

/**
 * Whether an actor may use a permission on the record of one client. Deny by default: the role must
 * have the permission, the agency must be the same, and there must be a relation of the right kind.
 * A refusal is shown as "does not exist".
 */
export function magZien(actor: Actor, record: WerknemerRecord, permissie: Permissie): boolean {
  if (!heeftPermissie(actor.rol, permissie)) return false;
  if (actor.bureauId !== record.bureauId) return false;
  return heeftRelatie(actor, record);
}

function heeftRelatie(actor: Actor, record: WerknemerRecord): boolean {
  switch (actor.rol) {
    case 'coach':
      return record.relatie === 'coach' || record.relatie === 'vervangend_coach';
    case 'werkgever':
      return record.relatie === 'werkgever_contact';
    case 'werknemer':
      return (
        record.werknemerGebruikerId !== null && record.werknemerGebruikerId === actor.gebruikerId
      );
    case 'beheerder':
      return false;
    default:
      return false;
  }
}
