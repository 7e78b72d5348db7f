import type { EntityManager } from 'typeorm';
import {
  PostUit,
  ToegangsvraagOpslag,
  type ToegangsvraagRij,
} from '../persistence/mensen/index.js';
import { hashToken, maakToken } from '../secrets/token.js';

const UUR_MS = 3_600_000;

/** One invitation with its link and its mail. */
export async function vulToegang(
  manager: EntityManager,
  { bureauId, coachId }: { readonly bureauId: string; readonly coachId: string },
  op: Date,
): Promise<ToegangsvraagRij | null> {
  const opslag = new ToegangsvraagOpslag(manager);
  const id = await opslag.maak({
    bureauId,
    soort: 'uitnodiging',
    gebruikerId: coachId,
    werknemerId: null,
    email: `${coachId}@proef.invalid`,
    naam: 'Coach',
    rol: 'coach',
    doorId: coachId,
    op,
    verlooptOp: new Date(op.getTime() + UUR_MS),
  });
  const vraag = await opslag.vind(id);
  if (vraag !== null) await opslag.voegLinkToe(vraag, hashToken(maakToken()), op);
  const post = { bureauId, gebruikerId: coachId, soort: 'uitnodiging', sleutel: id, op } as const;
  await new PostUit(manager).voegToe(post);
  return vraag;
}
