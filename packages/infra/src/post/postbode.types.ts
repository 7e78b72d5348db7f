/** One mail, ready to go. */
export interface Mail {
  /** Stays the same when the same mail is sent again, so that a mail server can know it by it. */
  readonly kenmerk: string;
  readonly aan: { readonly naam: string; readonly adres: string };
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html: string;
  /** For mail that somebody can do without: where a mail program unsubscribes him (RFC 8058). */
  readonly afmelden?: string;
}

/** Brings mail away. */
export interface Postbode {
  readonly naam: 'smtp' | 'map';
  /**
   * Resolves when the mail was taken over.
   * @param voorOvergave called when the next thing is that the content goes over; what it throws stops it
   * @throws Postfout
   */
  verstuur(mail: Mail, voorOvergave?: () => Promise<void>): Promise<void>;
  sluit(): Promise<void>;
}

/**
 * Why a mail did not go; holds neither address nor text.
 * - `ongeldige_kop`: our own check refuses it
 * - `geweigerd`: the server does not take this mail, now or ever
 * - `adres_geweigerd`: the server says that there is no such address
 * - `onbereikbaar`: it did not go this time: nobody answered, or a server that is at fault itself
 * - `onbekend`: it broke off after the content began to go over; the server may have it, or not
 */
export type Postreden =
  | 'ongeldige_kop'
  | 'geweigerd'
  | 'adres_geweigerd'
  | 'onbereikbaar'
  | 'onbekend';

const TIJDELIJK: ReadonlySet<Postreden> = new Set(['onbereikbaar', 'onbekend']);

export class Postfout extends Error {
  override readonly name = 'Postfout';

  constructor(readonly reden: Postreden) {
    super(reden);
  }

  /** Trying again is no use: the server, or our own check, refuses this mail itself. */
  get blijvend(): boolean {
    return !TIJDELIJK.has(this.reden);
  }
}
