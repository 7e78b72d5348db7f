import { randomUUID } from 'node:crypto';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { maakSleutel } from '../../../secrets/versleuteling.js';
import { createDataSource } from '../../data-source.js';
import { BeoordelingOpslag } from '../../mensen/beoordeling.opslag.js';
import { BureauOpslag } from '../../mensen/bureau.opslag.js';
import { DossierOpslag } from '../../mensen/dossier.opslag.js';
import {
  GebruikerEntiteit,
  WerkgeverEntiteit,
  WerknemerEntiteit,
} from '../../mensen/entiteiten.js';

const NU = new Date('2026-11-23T08:00:00Z');

/** One agency with clients, seen by the app, the owner of the tables, and a superuser. */
export class Proefdossiers {
  readonly bureauId = randomUUID();
  readonly coachId = randomUUID();
  readonly #werkgeverId = randomUUID();

  private constructor(
    readonly database: TestDatabase,
    readonly app: DataSource,
    readonly eigenaar: DataSource,
    readonly alles: DataSource,
    readonly master: Buffer,
  ) {}

  static async maak(): Promise<Proefdossiers> {
    const database = await cloneTestDatabase();
    const open = (url: string) => createDataSource({ url, poolSize: 3 }).initialize();
    const admin = new URL(process.env.PASSEND_TEST_ADMIN_URL ?? '');
    admin.pathname = new URL(database.url).pathname;
    const proef = new Proefdossiers(
      database,
      await open(database.url),
      await open(database.ownerUrl),
      await open(admin.href),
      maakSleutel(),
    );
    await proef.vul();
    return proef;
  }

  get bureaus(): BureauOpslag {
    return new BureauOpslag(this.app, this.master);
  }

  /** A client with a document, and so many decisions whose reasons hold the word. */
  client(woord: string, besluiten = 1): Promise<string> {
    const id = randomUUID();
    return this.bureaus.in(this.bureauId, async ({ manager, sleutel }) => {
      await manager.insert(WerknemerEntiteit, {
        id,
        bureauId: this.bureauId,
        werkgeverId: this.#werkgeverId,
        gebruikerId: null,
        naam: 'Proef',
        eersteZiektedag: '2026-01-05',
      });
      await new DossierOpslag(manager, sleutel).voegBelastbaarheidToe({
        bureauId: this.bureauId,
        werknemerId: id,
        datum: '2026-10-01',
        auteurFunctie: 'bedrijfsarts',
        brondocument: woord,
        inhoud: { woord },
        ingevoerdDoor: this.coachId,
        ingevoerdOp: NU,
      });
      const opslag = new BeoordelingOpslag(manager, sleutel);
      for (let n = 1; n <= besluiten; n++) await this.beslis(opslag, id, String(n), woord);
      return id;
    });
  }

  /** Everything that the app reads of a client; throws when something does not open. */
  lees(werknemerId: string) {
    return this.bureaus.in(this.bureauId, async ({ manager, sleutel }) => {
      const document = await new DossierOpslag(manager, sleutel).belastbaarheid(werknemerId);
      const besluiten = await new BeoordelingOpslag(manager, sleutel).van(werknemerId);
      return {
        document: document?.inhoud,
        redenen: [...besluiten.values()].map(({ reden }) => reden),
      };
    });
  }

  /** The coach decides while other things go on. */
  schrijf(werknemerId: string, vacatureId: string, reden: string): Promise<void> {
    return this.bureaus.in(this.bureauId, ({ manager, sleutel }) =>
      this.beslis(new BeoordelingOpslag(manager, sleutel), werknemerId, vacatureId, reden),
    );
  }

  async stop(): Promise<void> {
    await Promise.all([this.app.destroy(), this.eigenaar.destroy(), this.alles.destroy()]);
    await this.database.drop();
  }

  private beslis(
    opslag: BeoordelingOpslag,
    werknemerId: string,
    vacatureId: string,
    reden: string,
  ) {
    return opslag.voegToe({
      bureauId: this.bureauId,
      werknemerId,
      vacatureId,
      beoordeling: 'bespreken',
      reden,
      inhoudshash: null,
      doorId: this.coachId,
      op: NU,
    });
  }

  private async vul(): Promise<void> {
    const { bureauId } = this;
    await this.bureaus.maak(bureauId, 'Proef', async ({ manager }) => {
      const email = `${this.coachId}@proef.invalid`;
      const coach = { id: this.coachId, bureauId, rol: 'coach' as const, naam: 'Coach', email };
      await manager.insert(GebruikerEntiteit, { ...coach, wachtwoordHash: '-', actief: true });
      await manager.insert(WerkgeverEntiteit, { id: this.#werkgeverId, bureauId, naam: 'Werk' });
    });
  }
}
