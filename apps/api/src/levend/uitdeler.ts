import {
  BeforeApplicationShutdown,
  Inject,
  Injectable,
  OnApplicationBootstrap,
} from '@nestjs/common';
import { MEESTE_VACATURES_PER_SIGNAAL, type SignaalBericht } from '@passend/contracts';
import { permissieVoorSignaal, type Signaal } from '@passend/domain';
import {
  CaseloadOpslag,
  inBureau,
  type Seinbericht,
  type WerknemerMetRelaties,
} from '@passend/infra';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { KLOK, type Klok, LOGGER } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { magDeze } from '../toegang/dossiertoegang.js';
import { Aanwezigen } from './aanwezigen.js';
import { type Sein, Seinpost } from './seinpost.js';
import { Stromen } from './stromen.js';
import type { Stroom } from './stroom.js';

/** What comes within so long about one client goes out as one. */
const SAMEN_MS = 250;
/** More than this waiting means that something large happened: windows then read anew. */
const MEESTE_WACHTENDE = 5_000;
const OPRUIMEN_MS = 5_000;

/** What is new in one area for one client, by one person. */
interface Nieuws {
  readonly bureauId: string;
  readonly werknemerId: string;
  readonly signaal: Signaal;
  readonly doorId: string | null;
  readonly vacatureIds: Set<string>;
}

/**
 * Gives each window what its owner may hear. Whether he has a relation with the client is asked of the
 * database for every signal, so that a relation that ended or began counts from the next one.
 */
@Injectable()
export class Uitdeler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #wacht = new Map<string, Nieuws>();
  #laatste: string | null = null;
  #wekker: NodeJS.Timeout | undefined;
  #opruimer: NodeJS.Timeout | undefined;
  #bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly post: Seinpost,
    private readonly stromen: Stromen,
    private readonly aanwezigen: Aanwezigen,
    private readonly bron: DataSource,
    @Inject(KLOK) private readonly klok: Klok,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.post.meldAan({ opSein: (sein) => this.hoor(sein), opGat: () => this.allesOpnieuw() });
    this.#opruimer = setInterval(() => this.ruimOp(), OPRUIMEN_MS);
    this.#opruimer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.#wekker);
    clearInterval(this.#opruimer);
    await this.#bezig;
  }

  /** Says to a new stream whether it follows on the one before, and gives what it missed in between. */
  async begin(stroom: Stroom, gezien: string | null): Promise<void> {
    const gemist = gezien === null ? null : this.post.na(gezien);
    const { plek } = this.post;
    stroom.stuur('begin', { aansluitend: gemist !== null });
    const wacht = new Map<string, Nieuws>();
    for (const { bericht } of gemist ?? []) neemOp(wacht, bericht);
    for (const nieuws of wacht.values()) await this.deel(nieuws, [stroom]);
    if (plek !== null) stroom.markeer(plek);
  }

  private hoor({ plek, bericht }: Sein): void {
    this.#laatste = plek;
    if (bericht.s === 'sessie') this.stromen.eindigSessie(bericht.i);
    else if (bericht.s !== 'aanwezig' || this.merk(bericht)) this.neem(bericht);
  }

  /** @returns whether somebody came or left by it */
  private merk({ b, w, d, weg }: Extract<Seinbericht, { s: 'aanwezig' }>): boolean {
    return this.aanwezigen.zie(b, w, d, weg);
  }

  private neem(bericht: Seinbericht): void {
    if (this.#wacht.size >= MEESTE_WACHTENDE) {
      this.#wacht.clear();
      this.allesOpnieuw();
      return;
    }
    neemOp(this.#wacht, bericht);
    this.#wekker ??= setTimeout(() => this.verdeel(), SAMEN_MS);
  }

  private verdeel(): void {
    this.#wekker = undefined;
    const wacht = this.#wacht;
    const plek = this.#laatste;
    this.#wacht = new Map();
    this.#bezig = this.#bezig
      .then(() => this.deelAlles([...wacht.values()], plek))
      .catch(() => {
        this.logger.warn('signals were not given; windows read anew');
        this.allesOpnieuw();
      });
  }

  private async deelAlles(alles: readonly Nieuws[], plek: string | null): Promise<void> {
    const bereikt = new Set<Stroom>();
    for (const nieuws of alles) {
      const wie = await this.deel(nieuws, this.stromen.van(nieuws.bureauId));
      for (const stroom of wie) bereikt.add(stroom);
    }
    if (plek !== null) for (const stroom of bereikt) stroom.markeer(plek);
  }

  /** Gives it to those of these streams whose owner may hear it. @returns which */
  private async deel(nieuws: Nieuws, stromen: readonly Stroom[]): Promise<readonly Stroom[]> {
    const { bureauId, werknemerId, signaal } = nieuws;
    const kandidaten = stromen.filter(
      ({ actor }) =>
        actor.bureauId === bureauId && permissieVoorSignaal(actor.rol, signaal) !== null,
    );
    if (kandidaten.length === 0) return [];
    const client = await inBureau(this.bron, bureauId, (manager) =>
      new CaseloadOpslag(manager).vind(werknemerId),
    );
    if (client === null) return [];
    const erBij = signaal === 'aanwezig' ? this.aanwezigen.bij(werknemerId) : null;
    const ontvangers = kandidaten.filter(
      (stroom) =>
        (erBij === null || erBij.includes(stroom.actor.id)) && this.mag(stroom, client, signaal),
    );
    for (const stroom of ontvangers) stroom.stuur('signaal', berichtVoor(stroom, nieuws));
    return ontvangers;
  }

  private mag({ actor }: Stroom, client: WerknemerMetRelaties, signaal: Signaal): boolean {
    const permissie = permissieVoorSignaal(actor.rol, signaal);
    const vandaag = vandaagInNederland(this.klok());
    return permissie !== null && magDeze(actor, client, permissie, vandaag);
  }

  private allesOpnieuw(): void {
    for (const stroom of this.stromen.alle()) stroom.stuur('begin', { aansluitend: false });
  }

  private ruimOp(): void {
    for (const { b, w } of this.aanwezigen.ruimOp()) {
      const deel = { bureauId: b, werknemerId: w, signaal: 'aanwezig', doorId: null } as const;
      this.#wacht.set(`${w} weg`, { ...deel, vacatureIds: new Set() });
      this.#wekker ??= setTimeout(() => this.verdeel(), SAMEN_MS);
    }
  }
}

function neemOp(wacht: Map<string, Nieuws>, bericht: Seinbericht): void {
  if (bericht.s === 'sessie') return;
  const { b: bureauId, w: werknemerId, s: signaal, d } = bericht;
  const doorId = d ?? null;
  const naam = `${werknemerId} ${signaal} ${doorId ?? ''}`;
  const bij = wacht.get(naam)?.vacatureIds ?? new Set<string>();
  if ('v' in bericht && bericht.v != null) bij.add(bericht.v);
  wacht.set(naam, { bureauId, werknemerId, signaal, doorId, vacatureIds: bij });
}

function berichtVoor(
  { actor }: Stroom,
  { signaal, werknemerId, doorId, vacatureIds }: Nieuws,
): SignaalBericht {
  return {
    signaal,
    ...(actor.rol === 'werknemer' ? {} : { werknemerId }),
    vacatureIds: [...vacatureIds].slice(0, MEESTE_VACATURES_PER_SIGNAAL),
    zelf: doorId === actor.id,
  };
}
