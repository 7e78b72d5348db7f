import { type Actor, magInNood, type Noodrecord, type Permissie } from '@passend/domain';
import { NoodtoegangOpslag, type Werkeenheid, type WerknemerMetRelaties } from '@passend/infra';
import type { ActorGegevens } from './toegang.decorators.js';

/** Who asks, as the rules of the domain know him. */
export function alsActor({ rol, bureauId, id }: ActorGegevens): Actor {
  return { rol, bureauId, gebruikerId: id };
}

/** A client, as the rule of an emergency knows him. */
export function alsRecord({
  werknemer,
}: WerknemerMetRelaties): Noodrecord & { readonly werknemerId: string } {
  const { id: werknemerId, bureauId, gebruikerId: werknemerGebruikerId } = werknemer;
  return { werknemerId, bureauId, werknemerGebruikerId };
}

/** Whether this actor broke the glass of this client, not longer ago than an hour, and only reads. */
export async function kijktDoorGlas(
  actor: ActorGegevens,
  client: WerknemerMetRelaties,
  permissie: Permissie,
  { manager, sleutel }: Werkeenheid,
  nu: Date,
): Promise<boolean> {
  const opslag = new NoodtoegangOpslag(manager, sleutel);
  const laatste = await opslag.laatste(client.werknemer.id, actor.id);
  return laatste !== null && magInNood(alsActor(actor), alsRecord(client), permissie, laatste, nu);
}
