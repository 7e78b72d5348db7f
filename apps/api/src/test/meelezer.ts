import type { Bezoeker } from './bezoeker.js';
import { wachtTot } from './proefapp.js';

/** One event as it came over the line. */
export interface Gebeurtenis {
  readonly soort: string;
  readonly inhoud: unknown;
}

/** A window that is open: follows the stream of events as a browser does. */
export class Meelezer {
  readonly gehoord: Gebeurtenis[] = [];
  /** Everything that came, as text. */
  tekst = '';
  /** What the browser would say when it comes back. */
  plek: string | null = null;
  uit = false;
  #verwerkt = 0;

  private constructor(
    readonly antwoord: Response,
    private readonly weg: AbortController,
  ) {}

  /** @param adres another process than that of the visitor */
  static async open(
    bezoeker: Bezoeker,
    { adres = bezoeker.adres, na = null }: { adres?: string; na?: string | null } = {},
  ): Promise<Meelezer> {
    const weg = new AbortController();
    const antwoord = await fetch(new URL('/api/gebeurtenissen', adres), {
      signal: weg.signal,
      headers: {
        accept: 'text/event-stream',
        cookie: bezoeker.cookie ?? '',
        ...(na === null ? {} : { 'last-event-id': na }),
      },
    });
    const lezer = new Meelezer(antwoord, weg);
    if (antwoord.status !== 200) return lezer;
    void lezer.lees();
    await wachtTot(() => lezer.gehoord.length > 0);
    return lezer;
  }

  /** What it was told is new, by kind. */
  signalen(): readonly unknown[] {
    return this.gehoord.filter(({ soort }) => soort === 'signaal').map(({ inhoud }) => inhoud);
  }

  heeft(signaal: string): boolean {
    return this.signalen().some((een) => Object(een).signaal === signaal);
  }

  sluit(): void {
    this.weg.abort();
  }

  private async lees(): Promise<void> {
    const { body } = this.antwoord;
    const uitpakker = new TextDecoder();
    try {
      for await (const deel of body ?? []) {
        this.tekst += uitpakker.decode(deel, { stream: true });
        this.verwerk();
      }
    } catch {
      // It was closed on this side.
    }
    this.uit = true;
  }

  private verwerk(): void {
    for (;;) {
      const eind = this.tekst.indexOf('\n\n', this.#verwerkt);
      if (eind === -1) return;
      const velden = new Map(
        this.tekst
          .slice(this.#verwerkt, eind)
          .split('\n')
          .map((regel) => [regel.split(':')[0] ?? '', regel.replace(/^\w*: ?/u, '')]),
      );
      this.#verwerkt = eind + 2;
      this.plek = velden.get('id') ?? this.plek;
      const inhoud = velden.get('data');
      if (inhoud !== undefined)
        this.gehoord.push({ soort: velden.get('event') ?? 'message', inhoud: JSON.parse(inhoud) });
    }
  }
}
