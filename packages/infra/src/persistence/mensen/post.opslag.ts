import { randomUUID } from 'node:crypto';
import { type DataSource, type EntityManager, IsNull, LessThanOrEqual } from 'typeorm';
import type { Postsoort } from '../../post/berichten/berichten.types.js';
import { BureauEntiteit } from './entiteiten.js';
import { bijAanmelden, bijVerzenden, inBureau } from './in-bureau.js';
import { PostEntiteit, type PostRij } from './post-entiteit.js';
import { ToegangsvraagEntiteit } from './toegangsvraag-entiteit.js';

/** A mail to be. */
export interface NieuwePost {
  readonly bureauId: string;
  readonly gebruikerId: string;
  readonly soort: Postsoort;
  /** The same key means the same mail: it goes once. Holds nothing about a person. */
  readonly sleutel: string;
  readonly op: Date;
  /** For mail to the address that somebody had before. */
  readonly naarAdres?: string;
}

/** Puts mail in the table, in the transaction of what it is about: both happen, or neither. */
export class PostUit {
  constructor(private readonly manager: EntityManager) {}

  /** A mail that is there already, sent or not, is left as it is. */
  async voegToe({ naarAdres = '', ...post }: NieuwePost): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(PostEntiteit)
      .values({
        ...post,
        kenmerk: randomUUID(),
        naarAdres: naarAdres === '' ? null : naarAdres,
        nietVoor: post.op,
        pogingen: 0,
        afgehandeldOp: null,
        uitkomst: null,
      })
      .orIgnore()
      .execute();
  }
}

/** A mail that somebody has in hand, and where it belongs. */
export type PostInHand = Pick<PostRij, 'id' | 'bureauId'>;

const MINUUT_MS = 60_000;
/** Nobody else takes a mail that was taken in hand this recently; sending takes seconds. */
const IN_HAND_MS = 2 * MINUUT_MS;
const LANGSTE_PAUZE_MS = 60 * MINUUT_MS;
/** With pauses that double up to an hour: a mail server may be away for a day. */
const HOOGSTENS = 30;
/** A month, the term of an invitation. */
const BEWAAR_MS = 30 * 24 * 60 * MINUUT_MS;

/** The mail that waits, for the worker. */
export class PostOpslag {
  constructor(private readonly bron: DataSource) {}

  /** What may go now: number and attempt, the oldest first. */
  wachtend(nu: Date, hoogstens: number): Promise<readonly Pick<PostRij, 'id' | 'pogingen'>[]> {
    return bijVerzenden(this.bron, (manager) =>
      manager.find(PostEntiteit, {
        select: { id: true, pogingen: true },
        where: { afgehandeldOp: IsNull(), nietVoor: LessThanOrEqual(nu) },
        order: { nietVoor: 'ASC', id: 'ASC' },
        take: hoogstens,
      }),
    );
  }

  /** Takes a mail in hand, so that nobody else sends it; null when it went, or is in other hands. */
  async neem(id: string, nu: Date): Promise<PostRij | null> {
    const post = await bijVerzenden(this.bron, (manager) =>
      manager.findOneBy(PostEntiteit, { id }),
    );
    if (post === null) return null;
    return inBureau(this.bron, post.bureauId, async (manager) => {
      const { affected } = await manager.update(
        PostEntiteit,
        { id, afgehandeldOp: IsNull(), nietVoor: LessThanOrEqual(nu) },
        { nietVoor: new Date(nu.getTime() + IN_HAND_MS), pogingen: () => 'pogingen + 1' },
      );
      return affected === 1 ? { ...post, pogingen: post.pogingen + 1 } : null;
    });
  }

  /** It went, or it need not go any more. */
  async rondAf(post: PostInHand, uitkomst: NonNullable<PostRij['uitkomst']>, nu: Date) {
    await inBureau(this.bron, post.bureauId, (manager) =>
      manager.update(
        PostEntiteit,
        { id: post.id, afgehandeldOp: IsNull() },
        { afgehandeldOp: nu, uitkomst, naarAdres: null },
      ),
    );
  }

  /** It did not go: later again, or no more after so many attempts. */
  async stelUit(post: PostRij, nu: Date): Promise<void> {
    if (post.pogingen >= HOOGSTENS) return this.rondAf(post, 'mislukt', nu);
    const pauze = Math.min(MINUUT_MS * 2 ** (post.pogingen - 1), LANGSTE_PAUZE_MS);
    await inBureau(this.bron, post.bureauId, (manager) =>
      manager.update(
        PostEntiteit,
        { id: post.id, afgehandeldOp: IsNull() },
        { nietVoor: new Date(nu.getTime() + pauze) },
      ),
    );
  }

  /** Removes mail and links that were dealt with a long time ago, in every agency. */
  async ruimOp(nu: Date): Promise<void> {
    const grens = LessThanOrEqual(new Date(nu.getTime() - BEWAAR_MS));
    const bureaus = await bijAanmelden(this.bron, (manager) =>
      manager.find(BureauEntiteit, { select: { id: true } }),
    );
    for (const { id } of bureaus) {
      await inBureau(this.bron, id, async (manager) => {
        await manager.delete(PostEntiteit, { afgehandeldOp: grens });
        await manager.delete(ToegangsvraagEntiteit, { verlooptOp: grens });
      });
    }
  }
}
