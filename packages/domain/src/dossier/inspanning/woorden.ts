import { WIJZENAMEN } from '../sollicitaties/wijze.js';
import type { AandachtCode } from './aandacht.js';
import type { Stilte } from './norm.js';

/** What is missing, what it means for who reads the dossier, and what would repair it. */
export interface Gatwoorden {
  readonly kop: (aantal: number) => string;
  readonly betekent: string;
  readonly herstel: string;
}

const weken = (aantal: number): string => (aantal === 1 ? '1 week' : `${aantal} weken`);

/**
 * The words for gaps in the record. They speak of the dossier, never of a person, and never say that
 * something is enough or not: no law names a number.
 */
export const GATWOORDEN: Readonly<Record<AandachtCode, Gatwoorden>> = {
  geen_norm: {
    kop: (aantal) => `Voor ${weken(aantal)} in de bemiddelingsfase is geen norm gekozen`,
    betekent:
      'Nu geldt de gewone 1 tot 3 per week. Waarom die bij deze cliënt past, staat nergens.',
    herstel: 'Kies een norm en schrijf op waarom. Nul mag ook.',
  },
  stille_weken: {
    kop: (aantal) => `In ${weken(aantal)} staat niets, en ook geen reden`,
    betekent: 'Wie het dossier leest, weet niet wat er in die weken was.',
    herstel:
      'Leg vast wat er wel is gedaan, zoals een gesprek of een oefening. Of licht de weken toe.',
  },
  minder_dan_norm: {
    kop: (aantal) => `In ${weken(aantal)} staan minder sollicitaties dan de norm, zonder reden`,
    betekent: 'Er kan een reden zijn. Die staat nog niet in het dossier.',
    herstel: 'Licht de weken toe, of pas de norm aan wat haalbaar is.',
  },
  niet_controleerbaar: {
    kop: (aantal) =>
      aantal === 1 ? 'Bij 1 stap staat geen bewijs' : `Bij ${aantal} stappen staat geen bewijs`,
    betekent: 'Een ander kan niet nagaan dat die stap is gezet.',
    herstel: 'Voeg een brief, een bevestiging, een antwoord of een notitie van het gesprek toe.',
  },
  geen_marktbewijs: {
    kop: (aantal) => `Van ${weken(aantal)} is niet gemeten hoeveel passende vacatures er waren`,
    betekent: 'Zonder meting is niet te zien of er iets te kiezen viel.',
    herstel:
      'Voor weken die voorbij zijn kan dat niet meer. Maak zoekprofiel en belastbaarheid compleet, dan meet Passend vanaf nu elke week.',
  },
};

/** Why nothing is asked, as coach and werknemer read it. */
export const STILTE_WOORDEN: Readonly<Record<Stilte, string>> = {
  rust: 'De bedrijfsarts vraagt nu rust. Er hoeft niets.',
  pauze: 'Het traject staat stil. Er hoeft niets.',
  buiten: 'Deze week hoort niet bij het traject.',
};

const SOORTNAMEN: Readonly<Record<string, string>> = {
  ...WIJZENAMEN,
  gesprek: 'Gesprek over het traject',
  oefening: 'Oefening ingeleverd',
  onderzoek: 'Onderzoek naar wat past',
  profiel: 'Werken aan het profiel',
  training: 'Training',
  arbeidsmarkt: 'Verkennen van de arbeidsmarkt',
  sollicitatie: 'Werken aan het solliciteren',
  werkervaring: 'Werkervaring opdoen',
  scholing: 'Scholing',
  nazorg: 'Nazorg',
};

/** The name of a kind of effort for people; a kind that has none is an activity. */
export function inspanningsnaam(soort: string): string {
  return SOORTNAMEN[soort] ?? 'Andere activiteit';
}
