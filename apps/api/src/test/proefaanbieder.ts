import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';

/** Who signs in at the provider, and what it says of him. */
export interface Proefaccount {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: unknown;
  readonly amr?: readonly string[];
}

/** Signs its id tokens. */
const SLEUTEL = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  format: 'jwk',
});

export const PROEFGEHEIM = 'een-geheim-van-de-proefaanbieder';

/** A real OpenID Connect provider on this machine, that signs in whoever the test says, unasked. */
export class Proefaanbieder {
  account: Proefaccount = { sub: 'sub-1', email: 'x@y.invalid', email_verified: true };
  #provider: Provider | null = null;
  readonly #cookies = new Map<string, string>();

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async start(): Promise<Proefaanbieder> {
    const server = createServer();
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const plek = server.address();
    if (plek === null || typeof plek === 'string') throw new Error('The provider has no address.');
    return new Proefaanbieder(server, `http://127.0.0.1:${plek.port}`);
  }

  /** Opens the provider for Passend as its client. */
  open(clientId: string, terugAdres: string, naAfmelden?: string): void {
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: clientId,
          client_secret: PROEFGEHEIM,
          redirect_uris: [terugAdres],
          post_logout_redirect_uris: naAfmelden === undefined ? [] : [naAfmelden],
        },
      ],
      claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
      // The address in the id token, as the large providers do.
      conformIdTokenClaims: false,
      cookies: { keys: ['proef'] },
      jwks: { keys: [{ ...SLEUTEL, use: 'sig' }] },

      features: { devInteractions: { enabled: false } },
      interactions: { url: (_ctx, { uid }) => `/inloggen/${uid}` },
      findAccount: (_ctx, sub) => ({
        accountId: sub,
        claims: () => ({
          sub,
          email: this.account.email,
          email_verified: this.account.email_verified,
        }),
      }),
    });
    this.#provider = provider;
    const callback = provider.callback();
    this.server.removeAllListeners('request');
    this.server.on('request', (verzoek: IncomingMessage, antwoord: ServerResponse) => {
      if (verzoek.url?.startsWith('/inloggen/')) void this.#meldAan(verzoek, antwoord);
      else void callback(verzoek, antwoord);
    });
  }

  /** What a browser does there: follows the way until it leads away. @returns where to */
  async bezoek(adres: string): Promise<string> {
    this.#cookies.clear();
    let nu = adres;
    for (let stap = 0; stap < 10 && nu.startsWith(this.issuer); stap += 1) {
      const antwoord = await this.#vraag(nu);
      const verder = antwoord.headers.get('location');
      if (verder === null) throw new Error(`The provider stopped with ${antwoord.status}.`);
      nu = new URL(verder, nu).href;
    }
    return nu;
  }

  /** Whether the browser has a session there. */
  get isIngelogd(): boolean {
    return (this.#cookies.get('_session') ?? '') !== '';
  }

  /** Signs out there and says yes when it asks. @returns where to */
  async meldAf(adres: string): Promise<string | null> {
    const pagina = await (await this.#vraag(adres)).text();
    const actie = /action="([^"]+)"/u.exec(pagina)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/u.exec(pagina)?.[1] ?? '';
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    return (await this.#vraag(actie, { method: 'POST', body })).headers.get('location');
  }

  async #vraag(adres: string, anders: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
    const antwoord = await fetch(adres, { ...anders, redirect: 'manual', headers: { cookie } });
    for (const gezet of antwoord.headers.getSetCookie()) {
      const [naam = '', waarde = ''] = (gezet.split(';')[0] ?? '').split(/=(.*)/su);
      this.#cookies.set(naam, waarde);
    }
    return antwoord;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((klaar) => this.server.close(() => klaar()));
  }

  async #meldAan(verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> {
    const provider = this.#provider;
    if (provider === null) return;
    const { params } = await provider.interactionDetails(verzoek, antwoord);
    const { sub, amr } = this.account;
    const grant = new provider.Grant({ accountId: sub, clientId: String(params.client_id) });
    grant.addOIDCScope('openid email');
    await provider.interactionFinished(verzoek, antwoord, {
      login: { accountId: sub, ...(amr === undefined ? {} : { amr: [...amr] }) },
      consent: { grantId: await grant.save() },
    });
  }
}
