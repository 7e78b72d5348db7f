import { Injectable } from '@nestjs/common';
import { type Aangemeld, BureauOpslag, OidcOpslag } from '@passend/infra';
import { OidcClient } from './oidc-client.js';

/** Signing out at the provider as well, for who came in by it. */
@Injectable()
export class OidcAfmeldenService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly client: OidcClient,
  ) {}

  /**
   * Where to go to end the session at the provider. A provider that cannot be reached, or has no such
   * address, holds nobody up: then there is only Passend to sign out of.
   */
  async adres({ gebruiker, sessie }: Aangemeld): Promise<string | null> {
    if (sessie.methode !== 'oidc') return null;
    const bron = await this.bureaus.in(gebruiker.bureauId, ({ manager, sleutel }) =>
      new OidcOpslag(manager, sleutel).vanGebruiker(gebruiker.id),
    );
    if (bron === null) return null;
    try {
      return await this.client.afmeldadres(bron.aanbieder, bron.geheim);
    } catch {
      return null;
    }
  }
}
