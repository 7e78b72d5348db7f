import { Inject, Injectable } from '@nestjs/common';
import type { PasskeyGebruik } from '@passend/contracts';
import {
  BureauOpslag,
  type Factoreigenaar,
  FactorlogOpslag,
  HerstelcodeOpslag,
  TotpOpslag,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Factorrem } from './factorrem.js';
import { hashHerstelcode } from './herstelcodes.js';
import { Passkeys } from './passkeys.js';
import { stapVan } from './totp.js';

/** Checks what somebody shows beside his password. Each code, and each signature, counts once. */
@Injectable()
export class Factorbewijs {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly rem: Factorrem,
    private readonly passkeys: Passkeys,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** A code of the app. @throws Weigering when it is wrong, was used, or there were too many tries */
  async code(wie: Factoreigenaar, code: string): Promise<void> {
    await this.rem.controleer(wie.id);
    const goed = await this.bureaus.in(wie.bureauId, async (eenheid) => {
      const totp = new TotpOpslag(eenheid);
      const app = await totp.actief(wie.id);
      const stap = app && stapVan(app.geheim, code, this.klok(), app.laatsteStap);
      return app !== null && stap !== null && totp.neemStap(app.id, stap);
    });
    if (!goed) throw Weigering.codeOnjuist();
    await this.rem.vergeet(wie.id);
  }

  /** One of the recovery codes, which is worth nothing after this. */
  async herstelcode(wie: Factoreigenaar, code: string): Promise<void> {
    await this.rem.controleer(wie.id);
    const zout = await this.bureaus.in(wie.bureauId, ({ manager }) =>
      new HerstelcodeOpslag(manager).zout(wie.id),
    );
    if (zout === null) throw Weigering.herstelcodeOnjuist();
    // Outside the transaction: it is slow on purpose.
    const hash = await hashHerstelcode(code, zout);
    const nu = this.klok();
    const goed = await this.bureaus.in(wie.bureauId, async (eenheid) => {
      const gebruikt = await new HerstelcodeOpslag(eenheid.manager).gebruik(wie.id, hash, nu);
      const regel = { wat: 'code_gebruikt', doorId: wie.id, reden: null, op: nu } as const;
      if (gebruikt) await new FactorlogOpslag(eenheid).noteer(wie, regel);
      return gebruikt;
    });
    if (!goed) throw Weigering.herstelcodeOnjuist();
    await this.rem.vergeet(wie.id);
  }

  /** One of his own passkeys. */
  async passkey(wie: Factoreigenaar, { antwoord }: PasskeyGebruik): Promise<void> {
    await this.passkeys.controleer(antwoord, { doel: 'bevestigen', gebruikerId: wie.id });
  }
}
