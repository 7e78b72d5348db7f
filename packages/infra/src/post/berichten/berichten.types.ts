/** What a mail is about. None of them says anything about health, or about vacancies. */
export const POSTSOORTEN = [
  'uitnodiging',
  'bestaand_account',
  'herstel',
  'wachtwoord_gewijzigd',
  'factor_gewijzigd',
  'adres_gewijzigd',
  'staat_klaar',
  'stap_klaar',
] as const;
export type Postsoort = (typeof POSTSOORTEN)[number];

/** What a text may use: the name of the receiver, his agency, and where the portal is. */
export interface Berichtgegevens {
  readonly naam: string;
  readonly bureau: string;
  /** Address of the portal, without a slash at the end. */
  readonly portal: string;
  /** For what is opened once: the address with its token; null for all other mail. */
  readonly link: string | null;
  /** Until when the link works, in words. */
  readonly tot: string | null;
}

/** A mail in parts; one place makes text and HTML of it. */
export interface Berichtdelen {
  readonly onderwerp: string;
  readonly alineas: readonly string[];
  readonly knop: { readonly tekst: string; readonly adres: string } | null;
  /** In smaller letters, under the button. */
  readonly slot: readonly string[];
}
