import { Inject, Injectable } from '@nestjs/common';
import type { NieuweCodes } from '@passend/contracts';
import { BureauOpslag, HerstelcodeOpslag } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { aantalFactoren, type Eigenaar, leesFactoren, noteerFactor } from './factorstand.js';
import { maakHerstelcodes } from './herstelcodes.js';

/** Recovery codes: shown once, and a new set ends the old one. */
@Injectable()
export class CodeService {
  constructor(
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Ten new codes. @throws Weigering when there is nothing that they stand in for */
  async nieuwe(wie: Eigenaar): Promise<NieuweCodes> {
    const { codes, set } = await maakHerstelcodes();
    const nu = this.klok();
    await this.bureaus.in(wie.bureauId, async (eenheid) => {
      if (aantalFactoren(await leesFactoren(eenheid, wie)) === 0) throw Weigering.eerstEenFactor();
      await new HerstelcodeOpslag(eenheid.manager).vervang(wie, set, nu);
      await noteerFactor(eenheid, wie, 'codes_gemaakt', nu);
    });
    return { herstelcodes: [...codes] };
  }

  /** With the first factor come codes; who has a set keeps it. */
  async alsErGeenZijn(wie: Eigenaar): Promise<NieuweCodes> {
    const stand = await this.bureaus.in(wie.bureauId, (eenheid) => leesFactoren(eenheid, wie));
    return stand.codes === null ? this.nieuwe(wie) : { herstelcodes: null };
  }
}
