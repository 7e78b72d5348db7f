/** What a mail is about. None of them says anything about health. */
export const POSTSOORTEN = [
  'uitnodiging',
  'bestaand_account',
  'herstel',
  'wachtwoord_gewijzigd',
  'factor_gewijzigd',
  'adres_gewijzigd',
  'staat_klaar',
  'stap_klaar',
  'nieuwe_vacatures',
] as const;
export type Postsoort = (typeof POSTSOORTEN)[number];

/**
 * Kinds that are rather missed than sent twice when nobody can tell whether the mail server has them.
 * What they are about stands in the portal. All others are sent once more then.
 */
export const EENMALIG: ReadonlySet<Postsoort> = new Set(['nieuwe_vacatures']);

/** Kinds that somebody can do without: he unsubscribes from them, and they stop when mail comes back. */
export const AFMELDBAAR: ReadonlySet<Postsoort> = new Set(['nieuwe_vacatures']);

/** A vacancy in a mail: what stands on the open web, and why it was found, for anybody to read. */
export interface Vacatureregel {
  readonly titel: string;
  readonly details: string;
  readonly waarom: string;
}

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
  /** Only in mail about vacancies. */
  readonly vacatures?: readonly Vacatureregel[];
  /** How many more there are in the portal. */
  readonly meer?: number;
}

/** A mail in parts; one place makes text and HTML of it. */
export interface Berichtdelen {
  readonly onderwerp: string;
  readonly alineas: readonly string[];
  readonly vacatures?: readonly Vacatureregel[];
  /** Between the vacancies and the button. */
  readonly daarna?: readonly string[];
  readonly knop: { readonly tekst: string; readonly adres: string } | null;
  /** In smaller letters, under the button. */
  readonly slot: readonly string[];
  /** Address of the page where one unsubscribes. */
  readonly afmelden?: string;
}
