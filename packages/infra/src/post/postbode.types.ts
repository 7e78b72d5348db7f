/** One mail, ready to go. */
export interface Mail {
  /** Stays the same when the same mail is sent again, so that a mail server can know it by it. */
  readonly kenmerk: string;
  readonly aan: { readonly naam: string; readonly adres: string };
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html: string;
}

/** Brings mail away. */
export interface Postbode {
  readonly naam: 'smtp' | 'map';
  /** Resolves when the mail was taken over. @throws Postfout */
  verstuur(mail: Mail): Promise<void>;
  sluit(): Promise<void>;
}

/** Why a mail did not go; holds neither address nor text. */
export type Postreden = 'ongeldige_kop' | 'geweigerd' | 'onbereikbaar';

export class Postfout extends Error {
  override readonly name = 'Postfout';

  constructor(readonly reden: Postreden) {
    super(reden);
  }

  /** Trying again is no use: the server, or our own check, refuses this mail itself. */
  get blijvend(): boolean {
    return this.reden !== 'onbereikbaar';
  }
}
