import { sollicitatiesVan } from '@passend/domain';
import {
  BeoordelingOpslag,
  Dossierboek,
  ReactieOpslag,
  VacatureLeesmodel,
  type Werkeenheid,
} from '@passend/infra';

/**
 * The vacancies with which somebody did something for a client: a decision, a reaction, or an application,
 * whatever came of it. With them what took their place when they were placed again.
 * @param gezien others that he knows, of which the new place is not new to him either
 */
export async function leesBehandeld(
  { manager, sleutel }: Werkeenheid,
  werknemerId: string,
  gezien: readonly string[] = [],
): Promise<ReadonlySet<string>> {
  const besluiten = await new BeoordelingOpslag(manager, sleutel).van(werknemerId);
  const reacties = await new ReactieOpslag(manager, sleutel).van(werknemerId);
  const regels = await new Dossierboek(manager, sleutel).lees(werknemerId);
  const behandeld = new Set([
    ...besluiten.keys(),
    ...reacties.map(({ vacatureId }) => vacatureId),
    ...sollicitatiesVan(regels).flatMap(({ vacatureId }) => vacatureId ?? []),
  ]);
  const opvolgers = await new VacatureLeesmodel(manager).opvolgersVan([...behandeld, ...gezien]);
  return new Set([...behandeld, ...opvolgers.keys()]);
}
