import { Inject, Injectable } from '@nestjs/common';
import type { Aanmeldkeuze } from '@passend/contracts';
import { heeftTweedeStap, magAanmeldenVia, maildomeinVan } from '@passend/domain';
import {
  BureauOpslag,
  GebruikerEntiteit,
  type GebruikerRij,
  type OidcAanbieder,
  OidcOpslag,
  type OidcPoging,
  vindActief,
  vindOpDomein,
  type Werkeenheid,
  werkgeversVan,
} from '@passend/infra';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { KLOK, type Klok, LOGGER } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { alsSysteem, Toegangslog } from '../inzage/toegangslog.js';
import { geverifieerdAdres, type Oidcbewijs } from './oidc-bewijs.js';
import { OidcClient } from './oidc-client.js';

const TIEN_MINUTEN_MS = 600_000;

/** Why somebody did not get in; a word for the address of the sign-in page, never more. */
export type Oidcuitslag =
  | {
      readonly ok: true;
      readonly gebruiker: GebruikerRij;
      readonly tweeFactoren: boolean;
      readonly naar: string;
    }
  | { readonly ok: false; readonly reden: 'verlopen' | 'mislukt' | 'geen_account' };

type Reden = Extract<Oidcuitslag, { ok: false }>['reden'];

/** Signing in with an account of the agency or the employer. */
@Injectable()
export class OidcAanmeldenService {
  constructor(
    private readonly bron: DataSource,
    private readonly bureaus: BureauOpslag,
    private readonly client: OidcClient,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The providers for the domain of an address; says nothing about whether there is an account. */
  async keuzes(email: string): Promise<Aanmeldkeuze[]> {
    const domein = maildomeinVan(email);
    const gevonden = domein === null ? [] : await vindOpDomein(this.bron, domein);
    return gevonden.map(({ id, naam }) => ({ id, naam }));
  }

  /** Begins a try. @returns where to go, and what the browser must come back with */
  async begin(id: string, naar: string): Promise<{ adres: string; browser: string }> {
    const aanbieder = await vindActief(this.bron, id);
    if (aanbieder === null) throw Weigering.nietGevonden();
    const poging = { nonce: randomNonce(), verifier: randomPKCECodeVerifier(), naar };
    const [state, browser] = [randomState(), randomState()];
    const geheim = await this.bij(aanbieder, async (opslag) => {
      await opslag.begin(aanbieder, { state, browser, poging }, this.klok(), this.verlopen());
      return (await opslag.vind(id))?.geheim ?? '';
    });
    try {
      return { adres: await this.client.adres(aanbieder, geheim, { ...poging, state }), browser };
    } catch (fout) {
      this.meld(fout);
      throw Weigering.aanbiederOnbereikbaar();
    }
  }

  /**
   * Somebody comes back. The try is used up whatever happens, so that no code is tried twice.
   * @param zoek what stands behind the `?`, with the question mark
   */
  async terug(id: string, zoek: string, browser: string | null): Promise<Oidcuitslag> {
    const aanbieder = await vindActief(this.bron, id);
    const state = new URLSearchParams(zoek).get('state');
    if (aanbieder === null || state === null || browser === null) return weiger('verlopen');
    const begonnen = await this.bij(aanbieder, async (opslag) => ({
      poging: await opslag.neem(id, { state, browser }, this.verlopen()),
      geheim: (await opslag.vind(id))?.geheim ?? '',
    }));
    const { poging, geheim } = begonnen;
    if (poging === null) return weiger('verlopen');
    const bewijs = await this.wissel(aanbieder, geheim, zoek, { ...poging, state });
    if (bewijs === null) return this.weigerBij(aanbieder, 'mislukt');
    const gebruiker = await this.herken(aanbieder, bewijs);
    if (gebruiker === null) return this.weigerBij(aanbieder, 'geen_account');
    const tweeFactoren = heeftTweedeStap(aanbieder.tweedeStap, bewijs);
    return { ok: true, gebruiker, tweeFactoren, naar: poging.naar };
  }

  /** Nobody of the agency is named: who came back has no account here, or did not prove who he is. */
  private async weigerBij({ bureauId }: OidcAanbieder, reden: Reden): Promise<Oidcuitslag> {
    const wat = { wat: 'sessie:begin', doel: 'aanmelden', regel: 'oidc' } as const;
    await this.log.apart(alsSysteem(bureauId), { ...wat, uitkomst: 'geweigerd' });
    return weiger(reden);
  }

  private async wissel(
    aanbieder: OidcAanbieder,
    geheim: string,
    zoek: string,
    poging: OidcPoging & { readonly state: string },
  ): Promise<Oidcbewijs | null> {
    try {
      return await this.client.wissel(aanbieder, geheim, zoek, poging);
    } catch (fout) {
      this.meld(fout);
      return null;
    }
  }

  /** The account of who came back: bound before, or bound now by a verified address. Never a new one. */
  private herken(aanbieder: OidcAanbieder, bewijs: Oidcbewijs): Promise<GebruikerRij | null> {
    return this.bureaus.in(aanbieder.bureauId, async (eenheid) => {
      const opslag = new OidcOpslag(eenheid.manager, eenheid.sleutel);
      const gebonden = await opslag.gebruikerVan(aanbieder.id, bewijs.sub);
      const gebruiker = await zoekAccount(eenheid, gebonden, geverifieerdAdres(bewijs));
      if (gebruiker === null || !gebruiker.actief) return null;
      const werkgeverIds = await werkgeversVan(eenheid.manager, gebruiker.id);
      if (!magAanmeldenVia(aanbieder, { ...gebruiker, werkgeverIds })) return null;
      if (gebonden !== null) return gebruiker;
      const nieuw = await opslag.bind(aanbieder, bewijs.sub, gebruiker.id, this.klok());
      return nieuw ? gebruiker : null;
    });
  }

  private bij<T>(
    { bureauId }: OidcAanbieder,
    werk: (opslag: OidcOpslag) => Promise<T>,
  ): Promise<T> {
    return this.bureaus.in(bureauId, ({ manager, sleutel }) =>
      werk(new OidcOpslag(manager, sleutel)),
    );
  }

  private verlopen(): Date {
    return new Date(this.klok().getTime() - TIEN_MINUTEN_MS);
  }

  /** Only the kind of the fault: its message may hold an address or a code. */
  private meld(fout: unknown): void {
    const soort = fout instanceof Error ? fout.name : typeof fout;
    const code = fout instanceof Error && 'code' in fout ? String(fout.code) : null;
    this.logger.warn({ soort, code }, 'signing in at a provider failed');
  }
}

function zoekAccount(
  { manager }: Werkeenheid,
  gebonden: string | null,
  adres: string | null,
): Promise<GebruikerRij | null> {
  if (gebonden !== null) return manager.findOneBy(GebruikerEntiteit, { id: gebonden });
  if (adres === null) return Promise.resolve(null);
  return manager.findOneBy(GebruikerEntiteit, { email: adres });
}

function weiger(reden: Reden): Oidcuitslag {
  return { ok: false, reden };
}
