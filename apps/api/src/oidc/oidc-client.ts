import { Inject, Injectable } from '@nestjs/common';
import { maakBewaakteFetch, type OidcAanbieder } from '@passend/infra';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
} from 'openid-client';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG } from '../gedeeld/tokens.js';
import { type Oidcbewijs, oidcbewijsSchema } from './oidc-bewijs.js';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What belongs to one try. */
export interface Poging {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

type Bron = Pick<OidcAanbieder, 'id' | 'issuer' | 'clientId'>;

/** Talks to identity providers, through the guarded fetch: what an issuer says is never believed twice. */
@Injectable()
export class OidcClient {
  constructor(@Inject(CONFIG) private readonly config: ApiConfig) {}

  /** Where a provider sends people back to: an address of its own, so that two cannot be mixed up. */
  terugAdres(id: string): string {
    return `${this.config.origin}/api/aanmelden/oidc/${id}/terug`;
  }

  /** Reads what a provider says of itself. @throws when it cannot be reached or is not what it says */
  async ontdek({ issuer, clientId }: Bron, geheim: string): Promise<Configuration> {
    const url = new URL(issuer);
    const opDezeMachine = this.#magOnveilig(url);
    const vraag = maakBewaakteFetch({
      toegestaan: new Set(opDezeMachine ? [`${url.hostname}:${url.port || '80'}`] : []),
    });
    return discovery(url, clientId, undefined, alsClient(geheim), {
      [customFetch]: (adres, { method, headers, body, signal }) =>
        vraag(adres, {
          method,
          headers,
          body: typeof body === 'string' || body instanceof URLSearchParams ? body : null,
          signal: signal ?? null,
        }),
      execute: opDezeMachine ? [allowInsecureRequests] : [],
      timeout: 10,
    });
  }

  /** Where to send somebody, with everything that ties his return to this try. */
  async adres(bron: Bron, geheim: string, { state, nonce, verifier }: Poging): Promise<string> {
    const configuratie = await this.ontdek(bron, geheim);
    const url = buildAuthorizationUrl(configuratie, {
      redirect_uri: this.terugAdres(bron.id),
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return url.href;
  }

  /**
   * Exchanges a code, and checks issuer, audience, signature, nonce, state and PKCE.
   * @param zoek what stands behind the `?` of the address that he came back on
   */
  async wissel(bron: Bron, geheim: string, zoek: string, poging: Poging): Promise<Oidcbewijs> {
    const configuratie = await this.ontdek(bron, geheim);
    const terug = new URL(this.terugAdres(bron.id));
    terug.search = zoek;
    const antwoord = await authorizationCodeGrant(configuratie, terug, {
      pkceCodeVerifier: poging.verifier,
      expectedState: poging.state,
      expectedNonce: poging.nonce,
      idTokenExpected: true,
    });
    return oidcbewijsSchema.parse(antwoord.claims());
  }

  /** Where a provider sends people to after they signed out there. */
  get naAfmelden(): string {
    return `${this.config.origin}/inloggen`;
  }

  /** Where somebody ends his session at a provider; null when it has no such address. */
  async afmeldadres(bron: Bron, geheim: string): Promise<string | null> {
    const configuratie = await this.ontdek(bron, geheim);
    const plek = configuratie.serverMetadata().end_session_endpoint;
    if (plek === undefined || !this.magIssuer(plek)) return null;
    const terug = { post_logout_redirect_uri: this.naAfmelden };
    return buildEndSessionUrl(configuratie, terug).href;
  }

  /** Whether this address may be asked at all: https, or this machine in tests and demos. */
  magIssuer(issuer: string): boolean {
    const url = URL.parse(issuer);
    return url !== null && (url.protocol === 'https:' || this.#magOnveilig(url));
  }

  /** Plain http only on this machine, and only when Passend itself is there too: tests and demos. */
  #magOnveilig(url: URL): boolean {
    const eigen = new URL(this.config.origin).hostname;
    return LOOPBACK.has(url.hostname) && LOOPBACK.has(eigen);
  }
}

/** As the provider wants to be told the secret; by header unless it says otherwise. */
function alsClient(geheim: string): ClientAuth {
  return (server, ...rest) => {
    const wijzen = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const wijze = wijzen.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
    return wijze(geheim)(server, ...rest);
  };
}
