import { Injectable } from '@nestjs/common';
import type { Factoren, TweedeStap } from '@passend/contracts';
import { BureauOpslag } from '@passend/infra';
import { type Eigenaar, leesFactoren, toonFactoren } from './factorstand.js';
import { Passkeyplek } from './passkeyplek.js';

/** Shows how somebody signs in beside his password. */
@Injectable()
export class FactorService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly plek: Passkeyplek,
  ) {}

  /** Everything that he has, for his own account. */
  async van(wie: Eigenaar): Promise<Factoren> {
    const stand = await this.bureaus.in(wie.bureauId, (eenheid) => leesFactoren(eenheid, wie));
    return toonFactoren(stand, wie, this.plek.mogelijk);
  }

  /** The ways to take the second step, for who is halfway. */
  async wegen(wie: Eigenaar): Promise<TweedeStap> {
    const { app, passkeys, herstelcodes } = await this.van(wie);
    return {
      app: app !== null,
      passkey: passkeys.length > 0 && this.plek.mogelijk,
      herstelcode: (herstelcodes?.over ?? 0) > 0,
    };
  }
}
