import { createHash, randomUUID } from 'node:crypto';
import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import { GebruikerEntiteit, type GebruikerRij } from '../entiteiten.js';
import { inBureau } from '../in-bureau.js';
import { PostEntiteit } from '../post-entiteit.js';
import {
  AfmeldlinkEntiteit,
  type AfmeldlinkRij,
  type Blokkeerreden,
  PostblokkadeEntiteit,
} from './attendering-entiteiten.js';

type Ontvanger = Pick<GebruikerRij, 'id' | 'bureauId' | 'email'>;

/** Who gets no mail that he could do without; the manager comes from `inBureau`. */
export class PostblokkadeOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** Why nothing goes to the address that somebody has now; empty when it does. */
  async redenen({ id, email }: Ontvanger): Promise<readonly Blokkeerreden[]> {
    const rijen = await this.manager.find(PostblokkadeEntiteit, {
      where: { gebruikerId: id, adresKenmerk: adresKenmerk(email), opgehevenOp: IsNull() },
      order: { op: 'ASC' },
    });
    return rijen.map(({ reden }) => reden);
  }

  /** Called twice it does the same as once. */
  async blokkeer({ id, bureauId, email }: Ontvanger, reden: Blokkeerreden, op: Date) {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(PostblokkadeEntiteit)
      .values({
        id: randomUUID(),
        bureauId,
        gebruikerId: id,
        reden,
        adresKenmerk: adresKenmerk(email),
        op,
        opgehevenOp: null,
      })
      .orIgnore()
      .execute();
  }

  /** He wants mail again. */
  async hefOp(gebruikerId: string, op: Date): Promise<void> {
    await this.manager.update(
      PostblokkadeEntiteit,
      { gebruikerId, opgehevenOp: IsNull() },
      { opgehevenOp: op },
    );
  }
}

/** Whose link this is, for somebody who has nothing but the token; null when there is no such link. */
export async function vindAfmeldlink(
  bron: DataSource,
  tokenHash: Buffer,
): Promise<AfmeldlinkRij | null> {
  return bron.transaction(async (manager) => {
    await manager.query("SELECT set_config('passend.link', $1, true)", [tokenHash.toString('hex')]);
    return manager.findOneBy(AfmeldlinkEntiteit, { tokenHash });
  });
}

/** Unsubscribes whose link this is; the same again when he did so before. @returns false: no such link */
export async function meldAf(bron: DataSource, tokenHash: Buffer, op: Date): Promise<boolean> {
  const link = await vindAfmeldlink(bron, tokenHash);
  if (link === null) return false;
  await inBureau(bron, link.bureauId, (manager) =>
    blokkeerOp(manager, link.gebruikerId, 'afgemeld', op),
  );
  return true;
}

/**
 * Takes in that a mail came back, or that its receiver complained.
 * @param kenmerk of the mail, from its Message-ID
 * @returns false when no mail that was kept has it
 */
export async function neemTerugmeldingIn(
  bron: DataSource,
  kenmerk: string,
  reden: Exclude<Blokkeerreden, 'afgemeld'>,
  op: Date,
): Promise<boolean> {
  const post = await bron.transaction(async (manager) => {
    await manager.query("SELECT set_config('passend.kenmerk', $1, true)", [kenmerk]);
    return manager.findOne(PostEntiteit, {
      where: { kenmerk },
      select: { id: true, bureauId: true, gebruikerId: true },
    });
  });
  if (post === null) return false;
  await inBureau(bron, post.bureauId, (manager) =>
    blokkeerOp(manager, post.gebruikerId, reden, op),
  );
  return true;
}

async function blokkeerOp(
  manager: EntityManager,
  id: string,
  reden: Blokkeerreden,
  op: Date,
): Promise<void> {
  const gebruiker = await manager.findOneByOrFail(GebruikerEntiteit, { id });
  await new PostblokkadeOpslag(manager).blokkeer(gebruiker, reden, op);
}

function adresKenmerk(email: string): Buffer {
  return createHash('sha256').update(email.toLowerCase()).digest();
}
