import type { PlainDate } from '../tijd/plain-date.js';
import { heeftPermissie, type Permissie, type Rol } from './permissie.js';
import { geldtOp, type Relatieduur } from './relatie.js';

/** Who asks. */
export interface Actor {
  readonly rol: Rol;
  readonly bureauId: string;
  readonly gebruikerId: string;
}

/** What a rule needs to know of a client's record. */
export interface WerknemerRecord {
  readonly bureauId: string;
  /** Account of the client himself, null when he has none. */
  readonly werknemerGebruikerId: string | null;
  /** The relations between the actor and this client, with their days; also those that are over. */
  readonly relaties: readonly Relatieduur[];
}

/** What a coach who replaces may not do: the client stays the client of his own coach. */
export const ALLEEN_EIGEN_COACH: readonly Permissie[] = ['client:overdragen'];

/** What a beheerder may do around a client; none of it opens his file. */
export const ROND_CLIENT: readonly Permissie[] = [
  'begeleiding:lezen',
  'client:beheren',
  'client:overdragen',
];

/**
 * Whether an actor may use a permission on the record of one client. Deny by default: the role must
 * have the permission, the agency must be the same, and there must be a relation of the right kind
 * that holds today. A refusal is shown as "does not exist".
 * @param vandaag the calendar day in the Netherlands; a relation ends by itself after its last day
 */
export function magZien(
  actor: Actor,
  record: WerknemerRecord,
  permissie: Permissie,
  vandaag: PlainDate,
): boolean {
  if (!heeftPermissie(actor.rol, permissie)) return false;
  if (actor.bureauId !== record.bureauId) return false;
  const heeft = (soort: Relatieduur['soort']) =>
    record.relaties.some((relatie) => relatie.soort === soort && geldtOp(relatie, vandaag));
  switch (actor.rol) {
    case 'coach':
      if (heeft('coach')) return true;
      return heeft('vervangend_coach') && !ALLEEN_EIGEN_COACH.includes(permissie);
    case 'werkgever':
      return heeft('werkgever_contact');
    case 'werknemer':
      return (
        record.werknemerGebruikerId !== null && record.werknemerGebruikerId === actor.gebruikerId
      );
    case 'beheerder':
      return ROND_CLIENT.includes(permissie);
    default:
      return false;
  }
}
