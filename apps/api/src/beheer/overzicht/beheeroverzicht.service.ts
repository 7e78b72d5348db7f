import { setTimeout as wacht } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Beheeroverzicht } from '@passend/contracts';
import { aandachtspunten, type Blokken, type Bloknaam, type Blokstand } from '@passend/domain';
import { Bureaustanden, Machinestanden } from '@passend/infra';
import type { Logger } from 'pino';
import { Attendeerder } from '../../attendering/attendeerder.js';
import type { ApiConfig } from '../../config/api-config.js';
import { CONFIG, KLOK, type Klok, LOGGER } from '../../gedeeld/tokens.js';
import { Markt } from '../../markt/markt.js';
import type { ActorGegevens } from '../../toegang/toegang.decorators.js';
import { Zoekdienst } from '../../vacatures/zoekdienst.js';
import { HARTSLAG_S } from '../systeemstand.service.js';

/** A search engine that does not answer by then is away. */
const ZOEK_GEDULD_MS = 1_000;

type Bureaublok = 'gebruikers' | 'bewaren' | 'sleutels' | 'post' | 'toegangslog';
type Machineblok = Exclude<Bloknaam, Bureaublok>;

/** Reads every block by itself: one that cannot be read costs the others nothing. */
@Injectable()
export class BeheeroverzichtService {
  constructor(
    private readonly bureau: Bureaustanden,
    private readonly machine: Machinestanden,
    private readonly markt: Markt,
    private readonly zoekdienst: Zoekdienst,
    private readonly attendeerder: Attendeerder,
    @Inject(CONFIG) private readonly config: Pick<ApiConfig, 'kluis'>,
    @Inject(KLOK) private readonly klok: Klok,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The agency and the machine beside each other, so that a look takes two connections and no more. */
  async meet({ bureauId }: Pick<ActorGegevens, 'bureauId'>): Promise<Beheeroverzicht> {
    const nu = this.klok();
    const [eigen, machine] = await Promise.all([this.vanBureau(bureauId, nu), this.vanMachine()]);
    const blokken = { ...eigen, ...machine };
    return { op: nu.toISOString(), blokken, punten: [...aandachtspunten(blokken, nu)] };
  }

  private async vanBureau(bureauId: string, nu: Date): Promise<Pick<Blokken, Bureaublok>> {
    const { bureau, config } = this;
    return {
      gebruikers: await this.probeer('gebruikers', () => bureau.gebruikers(bureauId, nu)),
      bewaren: await this.probeer('bewaren', () => bureau.bewaren(bureauId, nu)),
      sleutels: await this.probeer('sleutels', () =>
        bureau.sleutels(bureauId, config.kluis.huidig),
      ),
      post: await this.probeer('post', () => bureau.post(bureauId, nu)),
      toegangslog: await this.probeer('toegangslog', () => bureau.toegangslog(bureauId)),
    };
  }

  private async vanMachine(): Promise<Pick<Blokken, Machineblok>> {
    const { machine } = this;
    return {
      bronnen: await this.probeer('bronnen', () => machine.bronnen()),
      taken: await this.probeer('taken', () => machine.taken()),
      versheid: await this.probeer('versheid', () => this.versheid()),
      belasting: await this.probeer('belasting', () => machine.belasting(HARTSLAG_S)),
    };
  }

  /** The market in this process beside what the tables say of it. */
  private async versheid(): Promise<Blokstand<'versheid'>> {
    const machine = this.zoekdienst.naam;
    const [{ zoeken, ...telling }, bereikbaar] = await Promise.all([
      this.machine.markt(machine),
      this.zoektBereikbaar(),
    ]);
    return {
      ...telling,
      index: {
        vacatures: this.markt.index.aantal,
        overgeslagen: this.markt.overgeslagen,
        achterMs: this.markt.achterMs(),
      },
      zoeken: { machine, bereikbaar, ...zoeken },
      attenderingMs: this.attendeerder.laatsteRondeMs(),
    };
  }

  private async zoektBereikbaar(): Promise<boolean> {
    const wekker = new AbortController();
    const teLaat = wacht(ZOEK_GEDULD_MS, false, { signal: wekker.signal });
    teLaat.catch(() => undefined);
    try {
      return await Promise.race([this.zoekdienst.gezond(), teLaat]);
    } catch {
      return false;
    } finally {
      wekker.abort();
    }
  }

  private async probeer<T>(blok: Bloknaam, lees: () => Promise<T>): Promise<T | null> {
    try {
      return await lees();
    } catch (fout) {
      const soort = fout instanceof Error ? fout.name : typeof fout;
      this.logger.warn({ blok, soort }, 'a block of the overview could not be read');
      return null;
    }
  }
}
