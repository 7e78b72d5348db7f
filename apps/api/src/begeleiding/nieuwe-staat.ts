import { magZien } from '@passend/domain';
import { type EntityManager, type GebruikerRij, GebruikersOpslag } from '@passend/infra';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/**
 * Refuses to make a client in a state that the actor himself may not see: a coach makes clients of his
 * own, a beheerder gives them to any coach who can sign in.
 */
export async function eisCoach(
  manager: EntityManager,
  actor: ActorGegevens,
  coachId: string,
): Promise<void> {
  await vindCoach(manager, coachId, 'coachId');
  const eigen = coachId === actor.id;
  const relaties = eigen ? [{ soort: 'coach', van: null, tot: null } as const] : [];
  const record = { bureauId: actor.bureauId, werknemerGebruikerId: null, relaties };
  const wie = { rol: actor.rol, bureauId: actor.bureauId, gebruikerId: actor.id };
  // Any day will do: the relation that is asked about has no end.
  if (!magZien(wie, record, 'client:overdragen', '2000-01-01')) {
    throw Weigering.ongeldig([{ pad: 'coachId', melding: GEEN_COACH }]);
  }
}

/** @throws Weigering (400) when this is no coach of the agency who can sign in */
export async function vindCoach(
  manager: EntityManager,
  id: string,
  pad: string,
): Promise<GebruikerRij> {
  const coach = await new GebruikersOpslag(manager).vind(id);
  if (coach?.rol === 'coach' && coach.actief) return coach;
  throw Weigering.ongeldig([{ pad, melding: GEEN_COACH }]);
}

const GEEN_COACH = 'Kies een coach van je bureau die kan inloggen.';
