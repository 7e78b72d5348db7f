import type { ReactieWeergave } from '@passend/contracts';
import type { OpenReactie } from '@passend/infra';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** What was said, the newest first, with who said it. */
export function toonReacties(
  reacties: readonly OpenReactie[],
  namen: ReadonlyMap<string, string>,
  actor: ActorGegevens,
): ReactieWeergave[] {
  return [...reacties]
    .reverse()
    .map(({ vacatureId, titel, door, doorId, reacties: soorten, op }) => ({
      vacatureId,
      titel,
      door,
      naam: namen.get(doorId) ?? 'onbekend',
      eigen: doorId === actor.id,
      reacties: [...soorten],
      op: op.toISOString(),
    }));
}
