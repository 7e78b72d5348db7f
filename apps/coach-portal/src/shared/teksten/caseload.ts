import { datumKort } from '../opmaak/datum.js';
import { aantal, maat } from '../opmaak/getal.js';
import { weekTekst } from '../opmaak/week.js';

export const caseload = {
  titel: 'Caseload',
  samenvatting: (werknemers: number, aandacht: number, nieuw: number) =>
    `${aantal(werknemers, 'werknemer', 'werknemers')}, ${aandacht === 0 ? 'niemand' : aandacht} met een open punt, ${aantal(nieuw, 'nieuwe vacature', 'nieuwe vacatures')} in beeld.`,
  balk: 'Zoek en sorteer',
  zoek: 'Zoek op naam, werk of plaats',
  filterPunt: 'Wat wacht er',
  filterVolgorde: 'Volgorde',
  alles: 'Alles',
  punt: {
    profiel: 'Profiel onvolledig',
    passages: 'Tekst te beoordelen',
    belastbaarheid: 'Belastbaarheid verouderd',
    tijdlijn: 'Stap in het dossier',
    ranglijst: 'Vacatures bekijken',
  },
  opAandacht: 'Wie nu iets vraagt',
  volgorde: {
    naam: 'Op naam',
    week: 'Langst in traject',
    nieuw: 'Meeste nieuwe vacatures',
    bekeken: 'Langst niet bekeken',
  },
  gevonden: (n: number, totaal: number) => `${n} van ${aantal(totaal, 'werknemer', 'werknemers')}`,
  nietsKop: 'Niemand met deze filters',
  niets: 'Haal een filter weg om meer werknemers te zien.',
  groepNu: 'Vraagt nu iets',
  groepRustig: 'Loopt',
  leegKop: 'Er staan nog geen werknemers in deze caseload',
  leeg: 'Maak hier je eerste cliënt aan. Draagt een collega of de beheerder iemand aan je over, dan staat die hier ook.',
  leegKnop: 'Nieuwe cliënt',
  week: weekTekst,
  weeklijn: (week: number, tot: number) => `${weekTekst(week, tot)} van het traject`,
  naarTot: (weken: number) =>
    weken > 0 ? `nog ${aantal(weken, 'week', 'weken')}` : 'termijn is voorbij',
  volgende: (naam: string, dag: string) => `Hierna: ${naam}, ${datumKort(dag)}`,
  inBeeld: 'in beeld',
  nieuw: 'nieuw',
  past: 'past op alle punten',
  geenMatch: 'Nog geen ranglijst',
  bekeken: (wanneer: string) => `Laatst bekeken: ${wanneer}`,
  beoordeeld: {
    geschikt: 'geschikt',
    bespreken: 'bespreken',
    niet_geschikt: 'niet geschikt',
  },
  /** The norm is the lowest that was asked together; half a sollicitatie is one in two weeks. */
  inspanning: (gedaan: number, norm: number) =>
    `Laatste 4 weken: ${aantal(gedaan, 'sollicitatie', 'sollicitaties')}${norm === 0 ? '' : `, norm ${maat(norm)}`}`,
  nietsBeoordeeld: 'Nog niets beoordeeld',
  dossier: (naam: string) => `Profiel van ${naam}`,
  vacatures: (naam: string) => `Vacatures voor ${naam}`,
  reden: {
    onleesbaar: 'Dit dossier kan niet worden geopend. Vraag de beheerder om hulp.',
    geen_profiel: 'Zoekprofiel of belastbaarheid ontbreekt',
    passages: (hoeveel: number) =>
      `${aantal(hoeveel, 'stuk', 'stukken')} tekst van de arts te beoordelen`,
    belastbaarheid_oud: (maanden: number) => `Belastbaarheid is ${maanden} maanden oud`,
    einde_nadert: (weken: number) => `Einde wachttijd over ${aantal(weken, 'week', 'weken')}`,
    einde_voorbij: 'De wachttijd is voorbij',
    mijlpaal: (naam: string, dag: string, voorbij: boolean, meer: number) =>
      `${naam}${voorbij ? ' was' : ':'} uiterlijk ${datumKort(dag)}${meer === 0 ? '' : `, en nog ${aantal(meer, 'stap', 'stappen')}`}`,
    bespreken: (hoeveel: number) => `${aantal(hoeveel, 'vacature', 'vacatures')} om te bespreken`,
    nieuw: (hoeveel: number) => aantal(hoeveel, 'nieuwe vacature', 'nieuwe vacatures'),
    lang_niet_bekeken: (dagen: number) => `${dagen} dagen niet naar vacatures gekeken`,
    nooit_bekeken: 'Ranglijst nog nooit geopend',
  },
  van: (naam: string) => `van ${naam}`,
  actie: {
    profiel: 'Vul het profiel aan',
    passages: 'Beoordeel de tekst',
    belastbaarheid: 'Bekijk de belastbaarheid',
    tijdlijn: 'Bekijk de tijdlijn',
    ranglijst: 'Open de ranglijst',
  },
} as const;
