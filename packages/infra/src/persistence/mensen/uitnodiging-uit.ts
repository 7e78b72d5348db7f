import type { Rol } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { PostUit } from './post.opslag.js';
import { ToegangsvraagOpslag } from './toegangsvraag.opslag.js';

const UUR_MS = 3_600_000;

/** Three days: over a weekend, and not for ever in somebody's mailbox. */
const GELDIG_MS = 72 * UUR_MS;

/** Who is invited to an account that is there and waits; null when the address had one already. */
export interface Uitgenodigde {
  readonly bureauId: string;
  readonly gebruikerId: string | null;
  readonly werknemerId?: string | null;
  readonly doorId?: string | null;
  readonly naam: string;
  readonly email: string;
  readonly rol: Rol;
  readonly op: Date;
}

/** Writes down an invitation and its mail; an earlier one to the same address stops working. */
export async function schrijfUitnodiging(manager: EntityManager, wie: Uitgenodigde): Promise<void> {
  const { bureauId, gebruikerId, op } = wie;
  const vragen = new ToegangsvraagOpslag(manager);
  await vragen.trekOpenIn(wie.email, 'uitnodiging', op);
  const sleutel = await vragen.maak({
    werknemerId: null,
    doorId: null,
    ...wie,
    soort: 'uitnodiging',
    verlooptOp: new Date(op.getTime() + GELDIG_MS),
  });
  if (gebruikerId === null) return;
  const post = { bureauId, gebruikerId, soort: 'uitnodiging', sleutel, op } as const;
  await new PostUit(manager).voegToe(post);
}
