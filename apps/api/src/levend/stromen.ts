import {
  BeforeApplicationShutdown,
  Inject,
  Injectable,
  OnApplicationBootstrap,
} from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { SessieService } from '../sessie/sessie.service.js';
import type { Stroom } from './stroom.js';

/** Proxies cut what is silent for a minute; so often each stream says something. */
const HARTSLAG_MS = 20_000;
/** Windows of one person that are looked at, on this process. */
const PER_PERSOON = 6;
const IN_ALLES = 2_000;
/** Who loses his stream comes back at a random moment within this, so that not all come at once. */
const HERSTEL_MS: readonly [number, number] = [1_000, 6_000];

/** The streams of this process. Each ends with its session, and all end when the process stops. */
@Injectable()
export class Stromen implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #stromen = new Set<Stroom>();
  #wekker: NodeJS.Timeout | undefined;
  #dicht = false;

  constructor(
    private readonly sessies: SessieService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#wekker = setInterval(() => void this.ronde(), HARTSLAG_MS);
    this.#wekker.unref();
  }

  beforeApplicationShutdown(): void {
    this.#dicht = true;
    clearInterval(this.#wekker);
    this.sluit(() => true);
  }

  /** @throws Weigering (429) when this person has too many windows open, (503) when the process stops or is full */
  laatToe(gebruikerId: string): void {
    if (this.#dicht || this.#stromen.size >= IN_ALLES) throw Weigering.tijdelijkNietBereikbaar();
    const eigen = [...this.#stromen].filter(({ actor }) => actor.id === gebruikerId);
    if (eigen.length >= PER_PERSOON) throw Weigering.teVeelVensters();
  }

  voegToe(stroom: Stroom): void {
    this.#stromen.add(stroom);
    stroom.begin(herstelMs());
  }

  verwijder(stroom: Stroom): void {
    this.#stromen.delete(stroom);
  }

  /** Those of one agency that are open. */
  van(bureauId: string): readonly Stroom[] {
    return [...this.#stromen].filter(({ actor, isOpen }) => isOpen && actor.bureauId === bureauId);
  }

  alle(): readonly Stroom[] {
    return [...this.#stromen].filter(({ isOpen }) => isOpen);
  }

  eindig(deze: Stroom): void {
    this.sluit((stroom) => stroom === deze);
  }

  eindigSessie(sessieId: string): void {
    this.sluit((stroom) => stroom.sessieId === sessieId);
  }

  /** A sign of life to all, and an end to those whose session is over. */
  async ronde(): Promise<void> {
    if (this.#stromen.size === 0) return;
    const ids = [...new Set([...this.#stromen].map(({ sessieId }) => sessieId))];
    try {
      const levend = await this.sessies.levende(ids);
      this.sluit(({ sessieId }) => ids.includes(sessieId) && !levend.has(sessieId));
      for (const stroom of this.#stromen) stroom.hartslag();
    } catch {
      // Without the database nobody knows whose session is over: they come back when it is there.
      this.logger.warn('streams were ended: sessions cannot be checked');
      this.sluit(() => true);
    }
  }

  private sluit(welke: (stroom: Stroom) => boolean): void {
    for (const stroom of [...this.#stromen].filter(welke)) {
      this.#stromen.delete(stroom);
      stroom.sluit(herstelMs());
    }
  }
}

function herstelMs(): number {
  const [van, tot] = HERSTEL_MS;
  return Math.round(van + Math.random() * (tot - van));
}
