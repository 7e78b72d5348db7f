import { createHash } from 'node:crypto';
import { type DataSource, type EntityManager, IsNull, LessThanOrEqual } from 'typeorm';
import { EENMALIG, type Postsoort } from '../../post/berichten/berichten.types.js';
import { AfmeldlinkEntiteit, AttenderingEntiteit } from './attendering/attendering-entiteiten.js';
import { PostblokkadeOpslag } from './attendering/postblokkade.opslag.js';
import { BureauEntiteit, GebruikerEntiteit } from './entiteiten.js';
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

  /**
   * A mail that is there already, sent or not, is left as it is.
   * @returns what names the mail; null when it was there already
   */
  async voegToe({ naarAdres = '', ...post }: NieuwePost): Promise<string | null> {
    const kenmerk = kenmerkVan(post);
    const { raw } = await this.manager
      .createQueryBuilder()
      .insert()
      .into(PostEntiteit)
      .values({
        ...post,
        kenmerk,
        naarAdres: naarAdres === '' ? null : naarAdres,
        nietVoor: post.op,
        pogingen: 0,
        afgehandeldOp: null,
        overgaveOp: null,
        uitkomst: null,
      })
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(raw) && raw.length > 0 ? kenmerk : null;
  }
}

/** One receiver, kind and key is one mail: it has one name, also when it is asked for once more. */
function kenmerkVan({ bureauId, gebruikerId, soort, sleutel }: Omit<NieuwePost, 'naarAdres'>) {
  const hex = createHash('sha256')
    .update([bureauId, gebruikerId, soort, sleutel].join('\n'))
    .digest('hex');
  // Version 8 of RFC 9562: made in a way of one's own.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A mail that somebody has in hand, and where it belongs. */
export type PostInHand = Pick<PostRij, 'id' | 'bureauId' | 'kenmerk'>;

const MINUUT_MS = 60_000;
/** Nobody else takes a mail that was taken in hand this recently; sending takes seconds. */
const IN_HAND_MS = 2 * MINUUT_MS;
const LANGSTE_PAUZE_MS = 60 * MINUUT_MS;
/** With pauses that double up to an hour: a mail server may be away for a day. */
const HOOGSTENS = 30;
/** A month, the term of an invitation. */
const BEWAAR_MS = 30 * 24 * 60 * MINUUT_MS;
/** A mail is seldom opened after a year. */
const AFMELDEN_MS = 366 * 24 * 60 * MINUUT_MS;

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

  /**
   * Takes a mail in hand, so that nobody else sends it; null when it went, or is in other hands. One that
   * may go only once, and that somebody was handing over when he died, is given up here: nobody can tell
   * whether the mail server has it.
   */
  async neem(id: string, nu: Date): Promise<PostRij | null> {
    const post = await bijVerzenden(this.bron, (manager) =>
      manager.findOneBy(PostEntiteit, { id }),
    );
    if (post === null) return null;
    if (post.overgaveOp !== null && EENMALIG.has(post.soort) && post.nietVoor <= nu) {
      await this.rondAf(post, 'onbekend', nu);
      return null;
    }
    return inBureau(this.bron, post.bureauId, async (manager) => {
      const { affected } = await manager.update(
        PostEntiteit,
        { id, afgehandeldOp: IsNull(), nietVoor: LessThanOrEqual(nu) },
        { nietVoor: new Date(nu.getTime() + IN_HAND_MS), pogingen: () => 'pogingen + 1' },
      );
      return affected === 1 ? { ...post, pogingen: post.pogingen + 1 } : null;
    });
  }

  /**
   * The next thing that happens is that the mail server gets the content. It is on the disk before that.
   * @returns false when somebody else has it in hand by now; then it must not be handed over
   */
  beginOvergave({ id, bureauId, pogingen }: PostRij, nu: Date): Promise<boolean> {
    return inBureau(this.bron, bureauId, async (manager) => {
      await manager.query('SET LOCAL synchronous_commit = on');
      const { affected } = await manager.update(
        PostEntiteit,
        { id, pogingen, afgehandeldOp: IsNull() },
        { overgaveOp: nu },
      );
      return affected === 1;
    });
  }

  /** It went, or it need not go any more. What it was about waits again when it surely did not arrive. */
  async rondAf(
    { id, bureauId, kenmerk }: PostInHand,
    uitkomst: NonNullable<PostRij['uitkomst']>,
    nu: Date,
  ): Promise<void> {
    await inBureau(this.bron, bureauId, async (manager) => {
      await manager.query('SET LOCAL synchronous_commit = on');
      const { affected } = await manager.update(
        PostEntiteit,
        { id, afgehandeldOp: IsNull() },
        { afgehandeldOp: nu, uitkomst, naarAdres: null },
      );
      if (affected === 1 && uitkomst === 'mislukt') {
        const wacht = { postKenmerk: null };
        await manager.update(AttenderingEntiteit, { postKenmerk: kenmerk }, wacht);
      }
    });
  }

  /** The server says that there is no such address: nothing that can be missed goes there any more. */
  async adresGeweigerd({ bureauId, gebruikerId: id, naarAdres }: PostRij, nu: Date): Promise<void> {
    if (naarAdres !== null) return;
    await inBureau(this.bron, bureauId, async (manager) => {
      const gebruiker = await manager.findOneByOrFail(GebruikerEntiteit, { id });
      await new PostblokkadeOpslag(manager).blokkeer(gebruiker, 'onbestelbaar', nu);
    });
  }

  /** It did not go: later again, or no more after so many attempts. */
  async stelUit(post: PostRij, nu: Date): Promise<void> {
    if (post.pogingen >= HOOGSTENS) return this.rondAf(post, 'mislukt', nu);
    const pauze = Math.min(MINUUT_MS * 2 ** (post.pogingen - 1), LANGSTE_PAUZE_MS);
    await inBureau(this.bron, post.bureauId, (manager) =>
      manager.update(
        PostEntiteit,
        { id: post.id, afgehandeldOp: IsNull() },
        { nietVoor: new Date(nu.getTime() + pauze), overgaveOp: null },
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
        const oud = LessThanOrEqual(new Date(nu.getTime() - AFMELDEN_MS));
        await manager.delete(AfmeldlinkEntiteit, { op: oud });
      });
    }
  }
}
