import { randomUUID } from 'node:crypto';
import { ZOEKOPDRACHT_BEGIN } from '@passend/domain';
import {
  AttenderingOpslag,
  BureauOpslag,
  type DataSource,
  GebruikerEntiteit,
  PostUit,
  VacatureOpslag,
  WerkgeverEntiteit,
  WerknemerEntiteit,
  ZoekopdrachtOpslag,
} from '@passend/infra';
import { PROEFREGELS, proefvacature, startProefrun } from '@passend/test-kit';

const HOOFDSLEUTEL = Buffer.alloc(32, 7);

/** An agency with people for whom a new vacancy was found, and a mail about it that waits. */
export class Attenderingpost {
  readonly #bureaus: BureauOpslag;
  readonly #bureauId = randomUUID();
  readonly #werkgeverId = randomUUID();
  #vacatureId = '';
  #nummer = 0;

  private constructor(bron: DataSource) {
    this.#bureaus = new BureauOpslag(bron, HOOFDSLEUTEL);
  }

  static async maak(bron: DataSource): Promise<Attenderingpost> {
    const post = new Attenderingpost(bron);
    await post.#bureaus.maak(post.#bureauId, 'Bureau Proef', async ({ manager }) => {
      const werkgever = { id: post.#werkgeverId, bureauId: post.#bureauId, naam: 'Werkgever' };
      await manager.insert(WerkgeverEntiteit, werkgever);
    });
    const run = await startProefrun(bron, 'post');
    const op = new Date();
    await new VacatureOpslag(bron, PROEFREGELS).bewaar({
      ...run,
      hoe: 'lijst',
      op,
      vacatures: [proefvacature({ externId: 'post', titel: 'Receptionist' })],
    });
    const rijen = await bron.query<{ id: string }[]>('SELECT id::text AS id FROM vacature LIMIT 1');
    post.#vacatureId = rijen[0]?.id ?? '';
    return post;
  }

  /** Adds somebody with a mail that waits. @returns the number of the mail */
  voegToe(): Promise<number> {
    this.#nummer += 1;
    const naam = `Proef ${this.#nummer}`;
    return this.#bureaus.in(this.#bureauId, async ({ manager, sleutel }) => {
      const bureauId = this.#bureauId;
      const gebruikerId = randomUUID();
      const werknemerId = randomUUID();
      const op = new Date();
      await manager.insert(GebruikerEntiteit, {
        id: gebruikerId,
        bureauId,
        rol: 'werknemer',
        naam,
        email: `proef-${this.#nummer}@bureau.example`,
        wachtwoordHash: '!',
        actief: true,
      });
      await manager.insert(WerknemerEntiteit, {
        id: werknemerId,
        bureauId,
        werkgeverId: this.#werkgeverId,
        gebruikerId,
        naam,
        eersteZiektedag: '2026-01-05',
      });
      const wie = { bureauId, werknemerId };
      const zoekopdrachtId = await new ZoekopdrachtOpslag(manager, sleutel).voegToe({
        ...wie,
        doorId: gebruikerId,
        op,
        gevolgdTot: '0',
        zoekopdracht: ZOEKOPDRACHT_BEGIN,
      });
      const attenderingen = new AttenderingOpslag(manager);
      const vacatureId = this.#vacatureId;
      await attenderingen.voegToe([
        { ...wie, zoekopdrachtId, vacatureId, redenen: ['beroep'], op },
      ]);
      const soort = 'nieuwe_vacatures' as const;
      const wat = { bureauId, gebruikerId, soort, sleutel: 'dagelijks 2026-11-30', op };
      const kenmerk = (await new PostUit(manager).voegToe(wat)) ?? '';
      const wacht = await attenderingen.wachtende(werknemerId);
      await attenderingen.inMail(
        wacht.map(({ id }) => id),
        kenmerk,
      );
      const rijen = await manager.query<{ id: string }[]>(
        'SELECT id::text AS id FROM post WHERE kenmerk = $1',
        [kenmerk],
      );
      return Number(rijen[0]?.id);
    });
  }

  /** All mail as it stands. */
  stand(): Promise<
    readonly { readonly id: string; readonly kenmerk: string; readonly uitkomst: string | null }[]
  > {
    return this.#bureaus.in(this.#bureauId, ({ manager }) =>
      manager.query('SELECT id::text AS id, kenmerk, uitkomst FROM post ORDER BY id'),
    );
  }

  /** What is in hand, or waits for its next attempt, may go now: nobody waits minutes in a test. */
  async laatGaan(): Promise<void> {
    await this.#bureaus.in(this.#bureauId, ({ manager }) =>
      manager.query('UPDATE post SET niet_voor = now() WHERE afgehandeld_op IS NULL'),
    );
  }

  /** How many vacancies wait for a next mail. */
  async wachtend(): Promise<number> {
    const rijen = await this.#bureaus.in(this.#bureauId, ({ manager }) =>
      manager.query<{ n: number }[]>(
        'SELECT count(*)::int AS n FROM attendering WHERE post_kenmerk IS NULL',
      ),
    );
    return rijen[0]?.n ?? 0;
  }

  /** Whose address is not written to any more. */
  async geblokkeerd(): Promise<number> {
    const rijen = await this.#bureaus.in(this.#bureauId, ({ manager }) =>
      manager.query<{ n: number }[]>('SELECT count(*)::int AS n FROM postblokkade'),
    );
    return rijen[0]?.n ?? 0;
  }
}
