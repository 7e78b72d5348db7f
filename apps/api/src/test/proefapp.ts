import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createDataSource, type DataSource } from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { pino } from 'pino';
import { type ApiConfig, leesApiConfig } from '../config/api-config.js';
import { zaaiDemo } from '../demo/zaai-demo.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { maakApp } from '../maak-app.js';
import { Markt } from '../markt/markt.js';
import { Bezoeker, ORIGIN } from './bezoeker.js';
import { Poort } from './poort.js';
import { bewaarVacatures, proefmarkt } from './proefvacatures.js';

/** Only a test that fails waits so long; a busy machine needs it to start. */
const GEDULD_MS = 60_000;
/** Tests wait for the market, so it looks more often than in earnest. */
const MARKTRITME_MS = 200;
/** Tests ask for a round themselves; one in between would send what they wait for. */
const ATTENDEERRITME_MS = 24 * 60 * 60_000;
const MASTER = createHash('sha256').update('proef').digest();

export interface Proefopties {
  /** Settings beside those of the test itself. */
  readonly omgeving?: Readonly<Record<string, string>>;
  /** The clock of the app; it stands still unless a test moves it. */
  readonly nu?: Date;
  /** The app reaches the database through a door that the test can shut. */
  readonly achterPoort?: boolean;
}

/** The real API on a real database with the demo agency and a small market. */
export class Proefapp {
  #app: NestExpressApplication | null = null;
  #tweede: NestExpressApplication | null = null;
  readonly #regels: string[] = [];
  adres = '';

  private constructor(
    private readonly database: TestDatabase,
    /** As the app role: what the API itself may do. */
    readonly bron: DataSource,
    /** As the superuser, who is above row-level security: what a dump would hold. */
    readonly alles: DataSource,
    readonly config: ApiConfig,
    /** Ids of the vacancies of the market, in the order of `proefmarkt`. */
    readonly vacatures: readonly string[],
    public nu: Date,
    readonly poort: Poort | null,
  ) {}

  static async start(opties: Proefopties = {}): Promise<Proefapp> {
    const { omgeving = {}, nu = new Date(), achterPoort = false } = opties;
    const database = await cloneTestDatabase();
    const bron = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
    const alles = await createDataSource({ url: superuser(database), poolSize: 1 }).initialize();
    await zaaiDemo(bron, MASTER, nu, vandaagInNederland(nu));
    const vacatures = await bewaarVacatures(bron, proefmarkt(), nu);
    const url = new URL(database.url);
    const poort = achterPoort ? await Poort.naar(url.hostname, Number(url.port || 5432)) : null;
    if (poort !== null) url.host = `127.0.0.1:${poort.nummer}`;
    const gelezen = leesApiConfig({
      DATABASE_URL: url.href,
      PASSEND_MASTER_KEY: MASTER.toString('base64'),
      PASSEND_ORIGIN: ORIGIN,
      LOG_LEVEL: 'debug',
      ...omgeving,
    });
    const config = { ...gelezen, marktritmeMs: MARKTRITME_MS, attendeerritmeMs: ATTENDEERRITME_MS };
    const proef = new Proefapp(database, bron, alles, config, vacatures, nu, poort);
    await proef.open();
    return proef;
  }

  /** Address of the database for a superuser, as whoever makes a dump has it. */
  get beheerUrl(): string {
    return superuser(this.database);
  }

  get master(): Buffer {
    return MASTER;
  }

  /** Everything that was logged so far. */
  get log(): string {
    return this.#regels.join('');
  }

  /** A service of the app itself, for work that no address asks for. */
  haal<T>(dienst: new (...delen: never[]) => T): T {
    if (this.#app === null) throw new Error('The app has not been opened.');
    return this.#app.get(dienst);
  }

  bezoeker(): Bezoeker {
    return new Bezoeker(this.adres, this.config.origin);
  }

  /** A visitor who is signed in. */
  async als(email: string, wachtwoord: string): Promise<Bezoeker> {
    const bezoeker = this.bezoeker();
    const { status } = await bezoeker.meldAan(email, wachtwoord);
    if (status !== 200) throw new Error(`Signing in as ${email} gave ${status}.`);
    return bezoeker;
  }

  /** Stops the process part of the app and starts it anew on the same database. */
  async herstart(): Promise<void> {
    await this.#app?.close();
    await this.open();
  }

  /** A second process of the API on the same database; ends with the first. @returns its address */
  async tweede(): Promise<string> {
    const app = await this.maak();
    this.#tweede = app;
    return app.getUrl();
  }

  async stop(): Promise<void> {
    await this.#tweede?.close();
    await this.#app?.close();
    await this.poort?.sluit();
    await this.bron.destroy();
    await this.alles.destroy();
    await this.database.drop();
  }

  private async open(): Promise<void> {
    const app = await this.maak();
    this.#app = app;
    this.adres = await app.getUrl();
  }

  private async maak(): Promise<NestExpressApplication> {
    const stroom = new Writable({
      write: (deel, _codering, klaar) => {
        this.#regels.push(String(deel));
        klaar();
      },
    });
    const logger = pino({ level: this.config.logniveau }, stroom);
    const app = await maakApp(this.config, logger, () => this.nu);
    await app.listen(0, '127.0.0.1');
    await wachtTot(() => app.get(Markt).klaar);
    return app;
  }
}

/**
 * Waits until something is so; fails after some seconds. Asks less and less often: a condition
 * that asks the API must stay under the limits that the API keeps.
 */
export async function wachtTot(gebeurd: () => boolean | Promise<boolean>): Promise<void> {
  const tot = Date.now() + GEDULD_MS;
  for (let pauze = 50; Date.now() < tot; pauze = Math.min(2 * pauze, 400)) {
    if (await gebeurd()) return;
    await new Promise((klaar) => setTimeout(klaar, pauze));
  }
  throw new Error('This did not happen in time.');
}

function superuser(database: TestDatabase): string {
  const url = new URL(process.env.PASSEND_TEST_ADMIN_URL ?? '');
  url.pathname = new URL(database.url).pathname;
  return url.href;
}
