/** The origin that the tested app takes writes from; the tests themselves listen elsewhere. */
export const ORIGIN = 'http://127.0.0.1:4000';

export interface Vraag {
  readonly methode?: string;
  /** Sent as JSON, or as it is when it is text. */
  readonly body?: unknown;
  readonly koppen?: Readonly<Record<string, string>>;
}

export interface Antwoord {
  readonly status: number;
  readonly koppen: Headers;
  readonly tekst: string;
  /** The parsed body; null when there is none. */
  readonly json: unknown;
}

/** A browser with its own cookie: sends what the portal sends, over real HTTP. */
export class Bezoeker {
  /** `name=value` of the session, null before signing in. */
  cookie: string | null = null;

  constructor(
    public adres: string,
    /** Where its pages come from, as the browser says with every write. */
    readonly origin: string = ORIGIN,
    /** Headers that go with every request. */
    private readonly altijd: Readonly<Record<string, string>> = {},
  ) {}

  async vraag(pad: string, { methode = 'GET', body, koppen = {} }: Vraag = {}): Promise<Antwoord> {
    const schrijft = methode !== 'GET' && methode !== 'HEAD';
    const antwoord = await fetch(new URL(pad, this.adres), {
      method: methode,
      redirect: 'manual',
      headers: {
        ...(schrijft ? { origin: this.origin, 'sec-fetch-site': 'same-origin' } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...this.altijd,
        ...koppen,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const tekst = await antwoord.text();
    const isJson = /json/u.test(antwoord.headers.get('content-type') ?? '');
    return {
      status: antwoord.status,
      koppen: antwoord.headers,
      tekst,
      json: isJson && tekst !== '' ? JSON.parse(tekst) : null,
    };
  }

  get(pad: string): Promise<Antwoord> {
    return this.vraag(pad);
  }

  post(pad: string, body: unknown): Promise<Antwoord> {
    return this.vraag(pad, { methode: 'POST', body });
  }

  put(pad: string, body: unknown): Promise<Antwoord> {
    return this.vraag(pad, { methode: 'PUT', body });
  }

  delete(pad: string): Promise<Antwoord> {
    return this.vraag(pad, { methode: 'DELETE' });
  }

  /** Signs in and keeps the cookie. */
  async meldAan(email: string, wachtwoord: string): Promise<Antwoord> {
    const antwoord = await this.post('/api/sessie', { email, wachtwoord });
    const [gezet] = antwoord.koppen.getSetCookie();
    if (antwoord.status === 200 && gezet !== undefined) this.cookie = gezet.split(';')[0] ?? null;
    return antwoord;
  }
}
