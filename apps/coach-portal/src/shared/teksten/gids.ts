import type { Begripcode } from '../begrippen/begrippen.js';

export interface Gidsdeel {
  readonly id: string;
  readonly kop: string;
  readonly alineas: readonly string[];
  readonly punten?: readonly string[];
  /** Words of the field that this part uses: explained under it. */
  readonly woorden?: readonly Begripcode[];
  /** Laws and pages that it rests on. */
  readonly bronnen: readonly string[];
}

export interface Gidsweek {
  readonly week: string;
  readonly wat: string;
  readonly wie: string;
  readonly bron: string;
}

export interface Gidsvraag {
  readonly vraag: string;
  readonly antwoord: string;
  readonly bron: string | null;
}

export interface Gids {
  readonly titel: string;
  readonly inleiding: string;
  readonly delen: readonly Gidsdeel[];
  readonly weken: readonly Gidsweek[];
  readonly rollen: readonly { readonly wie: string; readonly doet: string }[];
  readonly vragen: readonly Gidsvraag[];
}

export const hulp = {
  titel: 'Hulp',
  menu: 'Hulp en uitleg',
  kruimel: 'Kies een onderwerp',
  werknemer: 'Voor werknemers',
  werkgever: 'Voor werkgevers',
  begrippen: 'Woordenlijst',
  inhoud: 'Op deze pagina',
  wekenKop: 'Van week tot week',
  wekenUitleg:
    'De weken tellen vanaf je eerste ziektedag. Je eigen data staan bij Tijdlijn. Die kunnen anders zijn.',
  wekenUitlegWerkgever:
    'De weken tellen vanaf de eerste ziektedag. De data van uw werknemer staan in het overzicht.',
  week: 'Wanneer',
  wat: 'Wat gebeurt er?',
  wie: 'Wie doet het?',
  bron: 'Waar staat dat?',
  rollenKop: 'Wie doet wat?',
  vragenKop: 'Vragen die vaak komen',
  bronnen: 'Bronnen',
  begrippenTitel: 'Woordenlijst',
  begrippenUitleg: 'Moeilijke woorden, in gewone taal. In Passend kun je op zo’n woord drukken.',
  voorbehoud:
    'Deze uitleg is geen juridisch advies. De wet verandert soms. Vraag bij twijfel je coach of het UWV.',
  voorbehoudWerkgever:
    'Deze uitleg is geen juridisch advies. De wet verandert soms, en bedragen elk jaar. Controleer ze bij het UWV.',
  peil: 'Bijgewerkt in november 2026.',
} as const;
