import { Injectable } from '@nestjs/common';
import { standNaWachtwoord } from '@passend/domain';
import { BureauOpslag, type Sessiestand } from '@passend/infra';
import { aantalFactoren, leesFactoren } from '../factoren/factorstand.js';
import type { Aanmelding } from './sessiebegin.js';

/** What a session may do after the first step of signing in. */
@Injectable()
export class Aanmeldbeleid {
  constructor(private readonly bureaus: BureauOpslag) {}

  /**
   * Who has a second factor takes the second step; who must have one and has none sets it up first.
   * Two factors at once (a passkey) are enough.
   */
  async standNa({ gebruiker, tweeFactoren }: Aanmelding): Promise<Sessiestand> {
    if (tweeFactoren) return 'volledig';
    const stand = await this.bureaus.in(gebruiker.bureauId, (eenheid) =>
      leesFactoren(eenheid, gebruiker),
    );
    const { rol } = gebruiker;
    return standNaWachtwoord({ rol, beleid: stand.beleid, factoren: aantalFactoren(stand) });
  }
}
