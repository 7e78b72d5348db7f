import { Inject, Injectable, OnApplicationShutdown } from '@nestjs/common';
import type { Rol } from '@passend/domain';
import {
  BureauOpslag,
  type NieuweToegang,
  ToegangslogOpslag,
  type Toegangspunt,
  type Werkeenheid,
} from '@passend/infra';
import type { Logger } from 'pino';
import { KLOK, type Klok, LOGGER } from '../gedeeld/tokens.js';
import { toegangspunt } from '../gedeeld/verzoekcontext.js';
import { Zegelaar } from './zegelaar.js';

/** Who did it; an account, or the system itself (`id` null). */
export interface Dader {
  readonly bureauId: string;
  readonly id: string | null;
  readonly rol: Rol | 'systeem';
}

/** What happened; what is left out follows from `wat`. Never what was seen or filled in. */
export type Gebeurtenis = Omit<NieuweToegang, 'bureauId' | 'op' | 'gebruikerId' | 'rol' | 'vanaf'>;

/** The system itself, in one agency. */
export function alsSysteem(bureauId: string): Dader {
  return { bureauId, id: null, rol: 'systeem' };
}

/** Writes the log of NEN 7513: who did what to which file, from where and on which ground. */
@Injectable()
export class Toegangslog implements OnApplicationShutdown {
  readonly #lopend = new Set<Promise<void>>();

  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly zegelaar: Zegelaar,
    @Inject(KLOK) private readonly klok: Klok,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** In the transaction of the work itself: no look without a line, and no line without a look. */
  schrijf(eenheid: Werkeenheid, dader: Dader, gebeurtenis: Gebeurtenis): Promise<void> {
    return this.#schrijf(eenheid, dader, gebeurtenis, toegangspunt());
  }

  /** Many looks at once, of the same person in the same unit of work. */
  async schrijfAlle(
    { manager, sleutel }: Werkeenheid,
    dader: Dader,
    gebeurtenissen: readonly Gebeurtenis[],
  ): Promise<void> {
    const wie = this.#wie(dader, toegangspunt());
    await new ToegangslogOpslag(manager, sleutel).schrijfAlle(
      gebeurtenissen.map((gebeurtenis) => ({ ...gebeurtenis, ...wie })),
    );
    this.zegelaar.meld(dader.bureauId);
  }

  /** In a transaction of its own: for what is refused, and for what happens outside a file. */
  apart(dader: Dader, gebeurtenis: Gebeurtenis): Promise<void> {
    return this.#apart(dader, gebeurtenis, toegangspunt());
  }

  /**
   * After the answer: for a refusal whose duration must say nothing. A failure to write is reported,
   * as there is nobody left to refuse.
   */
  naderhand(dader: Dader, gebeurtenis: Gebeurtenis): void {
    const vanaf = toegangspunt();
    const werk = new Promise<void>((klaar) => setImmediate(klaar))
      .then(() => this.#apart(dader, gebeurtenis, vanaf))
      .catch(() => this.logger.error('a line of the access log was not written'))
      .finally(() => this.#lopend.delete(werk));
    this.#lopend.add(werk);
  }

  /** Somebody knocked on a route that his role does not have; he does not wait for the line. */
  weigerAdres(dader: Dader, permissie: string): void {
    const [doel, objectSoort] = ['geen', 'adres'];
    this.naderhand(dader, { wat: permissie, doel, objectSoort, uitkomst: 'geweigerd' });
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.#lopend);
  }

  #apart(dader: Dader, gebeurtenis: Gebeurtenis, vanaf: Toegangspunt | null): Promise<void> {
    return this.bureaus.in(dader.bureauId, (eenheid) =>
      this.#schrijf(eenheid, dader, gebeurtenis, vanaf),
    );
  }

  async #schrijf(
    { manager, sleutel }: Werkeenheid,
    dader: Dader,
    gebeurtenis: Gebeurtenis,
    vanaf: Toegangspunt | null,
  ): Promise<void> {
    const wie = this.#wie(dader, vanaf);
    await new ToegangslogOpslag(manager, sleutel).schrijf({ ...gebeurtenis, ...wie });
    this.zegelaar.meld(dader.bureauId);
  }

  #wie({ bureauId, id: gebruikerId, rol }: Dader, vanaf: Toegangspunt | null) {
    return { bureauId, gebruikerId, rol, op: this.klok(), vanaf };
  }
}
