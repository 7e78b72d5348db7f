import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { NieuweCodes, NieuwePasskey, PasskeyMaken, PasskeyVragen } from '@passend/contracts';
import { BureauOpslag, PasskeyOpslag, type PasskeyRij } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { CodeService } from './code.service.js';
import { type Eigenaar, moetWegMogen, noteerFactor, ruimCodesOp } from './factorstand.js';
import { Passkeys } from './passkeys.js';
import { Passkeyvragen } from './passkeyvragen.js';

/** More than anybody has devices. */
const MEESTE = 10;

/** The passkeys of somebody: making, naming and removing them. */
@Injectable()
export class PasskeyService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly vragen: Passkeyvragen,
    private readonly passkeys: Passkeys,
    private readonly codes: CodeService,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** What the browser needs to make one. */
  async vraagNieuwe(wie: ActorGegevens): Promise<PasskeyMaken> {
    return this.vragen.nieuwe(wie, await this.#van(wie));
  }

  /** What the browser needs to use one of his own, to show who he is. */
  async vraagEigen(wie: Eigenaar): Promise<PasskeyVragen> {
    const eigen = await this.#van(wie);
    if (eigen.length === 0) throw Weigering.nietGevonden();
    return this.vragen.gebruik({ doel: 'bevestigen', gebruikerId: wie.id }, eigen);
  }

  /** Keeps one that was just made. @returns recovery codes for who had none yet */
  async voegToe(
    wie: ActorGegevens,
    { antwoord }: NieuwePasskey,
    naam: string,
  ): Promise<NieuweCodes> {
    const { credential, credentialDeviceType } = await this.passkeys.leesNieuwe(wie.id, antwoord);
    const nu = this.klok();
    await this.bureaus.in(wie.bureauId, async (eenheid) => {
      const opslag = new PasskeyOpslag(eenheid.manager);
      if ((await opslag.van(wie.id)).length >= MEESTE) throw Weigering.teVeelPasskeys();
      await opslag.voegToe({
        id: randomUUID(),
        gebruikerId: wie.id,
        bureauId: wie.bureauId,
        credentialId: Buffer.from(credential.id, 'base64url'),
        publiekeSleutel: Buffer.from(credential.publicKey),
        teller: String(credential.counter),
        vervoer: antwoord.response.transports ?? [],
        gedeeld: credentialDeviceType === 'multiDevice',
        naam,
        aangemaaktOp: nu,
        laatstGebruiktOp: null,
      });
      await noteerFactor(eenheid, wie, 'passkey_erbij', nu);
    });
    return this.codes.alsErGeenZijn(wie);
  }

  async hernoem(wie: ActorGegevens, id: string, naam: string): Promise<void> {
    const gelukt = await this.bureaus.in(wie.bureauId, ({ manager }) =>
      new PasskeyOpslag(manager).hernoem(wie.id, id, naam),
    );
    if (!gelukt) throw Weigering.nietGevonden();
  }

  async verwijder(wie: ActorGegevens, id: string): Promise<void> {
    await this.bureaus.in(wie.bureauId, async (eenheid) => {
      const opslag = new PasskeyOpslag(eenheid.manager);
      const eigen = await opslag.van(wie.id);
      if (!eigen.some((passkey) => passkey.id === id)) throw Weigering.nietGevonden();
      await moetWegMogen(eenheid, wie);
      await opslag.verwijder(wie.id, id);
      await ruimCodesOp(eenheid, wie);
      await noteerFactor(eenheid, wie, 'passkey_weg', this.klok());
    });
  }

  #van(wie: Eigenaar): Promise<readonly PasskeyRij[]> {
    return this.bureaus.in(wie.bureauId, ({ manager }) => new PasskeyOpslag(manager).van(wie.id));
  }
}
