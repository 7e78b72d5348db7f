import { Inject, Injectable } from '@nestjs/common';
import type { AppInstellen, NieuweCodes } from '@passend/contracts';
import { BureauOpslag, TotpOpslag } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { CodeService } from './code.service.js';
import { Factorrem } from './factorrem.js';
import { moetWegMogen, noteerFactor, ruimCodesOp } from './factorstand.js';
import { tekenQr } from './qr.js';
import { maakGeheim, stapVan, totpAdres } from './totp.js';

/** The authenticator app of somebody: setting it up and taking it away. */
@Injectable()
export class AppService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly rem: Factorrem,
    private readonly codes: CodeService,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Starts setting one up; it counts once a code of it was typed. */
  async begin(wie: ActorGegevens): Promise<AppInstellen> {
    const geheim = maakGeheim();
    await this.bureaus.in(wie.bureauId, (eenheid) =>
      new TotpOpslag(eenheid).begin(wie, geheim, this.klok()),
    );
    const adres = totpAdres(geheim, wie.email);
    return { geheim, adres, qr: tekenQr(adres) };
  }

  /** The app counts from now on. @returns recovery codes for who had none yet */
  async bevestig(wie: ActorGegevens, code: string): Promise<NieuweCodes> {
    await this.rem.controleer(wie.id);
    const nu = this.klok();
    const goed = await this.bureaus.in(wie.bureauId, async (eenheid) => {
      const totp = new TotpOpslag(eenheid);
      const app = await totp.lopend(wie.id);
      const stap = app && stapVan(app.geheim, code, nu, app.laatsteStap);
      if (app === null || stap === null) return false;
      await noteerFactor(eenheid, wie, 'totp_ingesteld', nu);
      return totp.bevestig(wie.id, app.id, stap, nu);
    });
    if (!goed) throw Weigering.codeOnjuist();
    await this.rem.vergeet(wie.id);
    return this.codes.alsErGeenZijn(wie);
  }

  async verwijder(wie: ActorGegevens): Promise<void> {
    await this.bureaus.in(wie.bureauId, async (eenheid) => {
      const totp = new TotpOpslag(eenheid);
      if ((await totp.sinds(wie.id)) === null) throw Weigering.nietGevonden();
      await moetWegMogen(eenheid, wie);
      await totp.verwijder(wie.id);
      await ruimCodesOp(eenheid, wie);
      await noteerFactor(eenheid, wie, 'totp_weg', this.klok());
    });
  }
}
