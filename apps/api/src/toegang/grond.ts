import { geldtOp, type Relatie, wieHeeft } from '@passend/domain';
import type { WerknemerMetRelaties } from '@passend/infra';
import type { ActorGegevens } from './toegang.decorators.js';

/** On which ground somebody opened a file, as the log keeps it. */
export interface Grond {
  /**
   * The relation that gave access; of the werknemer himself `zelf`, of the beheerder `beheer`, and of who
   * broke the glass `noodtoegang`.
   */
  readonly regel: Relatie | 'zelf' | 'beheer' | 'noodtoegang';
  /** The coach in whose place this was done. */
  readonly namensId: string | null;
}

/** There was no relation: he broke the glass. */
export const IN_NOOD: Grond = { regel: 'noodtoegang', namensId: null };

/** The relation that gives an actor access on a day, and in whose place he acts. */
export function grondVan(
  actor: ActorGegevens,
  { relaties }: WerknemerMetRelaties,
  vandaag: string,
): Grond {
  const regel = regelVan(actor, relaties, vandaag);
  const namensId = regel === 'vervangend_coach' ? wieHeeft(relaties, 'coach', vandaag) : null;
  return { regel, namensId };
}

function regelVan(
  { id, rol }: ActorGegevens,
  relaties: WerknemerMetRelaties['relaties'],
  vandaag: string,
): Grond['regel'] {
  if (rol === 'werknemer') return 'zelf';
  if (rol === 'beheerder') return 'beheer';
  if (rol === 'werkgever') return 'werkgever_contact';
  const eigen = relaties.some(
    ({ gebruikerId, soort, van = null, tot = null }) =>
      gebruikerId === id && soort === 'coach' && geldtOp({ van, tot }, vandaag),
  );
  return eigen ? 'coach' : 'vervangend_coach';
}

/** Why somebody of this role opens a file. */
export function doelVan({ rol }: ActorGegevens): string {
  switch (rol) {
    case 'werknemer':
      return 'eigen_gegevens';
    case 'werkgever':
      return 'voortgang';
    case 'beheerder':
      return 'beheer';
    default:
      return 'begeleiding';
  }
}
