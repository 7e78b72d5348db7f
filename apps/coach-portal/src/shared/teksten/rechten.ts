import type { Verzoek } from '@passend/contracts';
import type { Verzoekbesluit, Verzoekdeel, Verzoeksoort, Verzoekstand } from '@passend/domain';

export const mijnDossier = {
  titel: 'Mijn dossier',
  kort: 'Alles wat Passend over jou bewaart. Jij mag het zien, er iets van vinden en het meenemen.',
  meerKop: 'Wat je hier kunt doen',
  wieKeek: 'Kijk wie er in je dossier keek',
  delen: 'Lees wat we met wie delen',
  verzoeken: 'Vraag om een verandering, of schrijf hoe jij het ziet',
  werkgever: 'Lees wat je werkgever ziet',
  documentenKop: 'Wat je kunt: papieren van de bedrijfsarts',
  documentenLeeg: 'Er is nog geen papier van de bedrijfsarts.',
  document: (soort: string, dag: string) => `${soort} van ${dag}`,
  documentVan: (wie: string, door: string, dag: string) =>
    `Geschreven door de ${wie}. In Passend gezet door ${door} op ${dag}.`,
  punten: (n: number) => (n === 1 ? 'Dit ene punt staat erin' : `Deze ${n} punten staan erin`),
  profielKop: 'Wat je zoekt',
  profielLeeg: 'Er is nog geen zoekprofiel.',
  profiel: (beroepen: string, plaats: string, van: number, tot: number) =>
    `Je zoekt werk als ${beroepen}, vanuit ${plaats}, ${van === tot ? van : `${van} tot ${tot}`} uur per week.`,
  profielOp: (dag: string, n: number) =>
    n === 1 ? `Opgeschreven op ${dag}.` : `Opgeschreven op ${dag}. Er zijn ${n} versies bewaard.`,
  besluitenKop: 'Besluiten over vacatures',
  besluitenLeeg: 'Er is nog niets besloten.',
  besluit: {
    geschikt: 'Geschikt',
    bespreken: 'Bespreken',
    niet_geschikt: 'Niet geschikt',
    terug: 'Besluit teruggenomen',
  },
  vacatureWeg: 'Een vacature die er niet meer is',
  reactiesKop: 'Wat jullie van vacatures vinden',
  reactiesLeeg: 'Er is nog niets gezegd.',
  terugGenomen: 'teruggenomen',
  doorOp: (door: string, dag: string) => `${door}, ${dag}`,
  meeneemKop: 'Neem je dossier mee',
  meeneem:
    'Je krijgt een bestand met alles wat over jou is bewaard. Bewaar het op een veilige plek.',
  meeneemDocument: 'Haal het op om te lezen of te printen',
  meeneemJson: 'Haal het op voor een ander systeem (JSON)',
} as const;

export const wieKeek = {
  titel: 'Wie keek er in mijn dossier?',
  kort: 'Elke keer dat iemand je dossier opent, komt hier een regel bij. Niemand kan die regels weghalen.',
  persoon: 'Wie',
  iedereen: 'Iedereen',
  van: 'Vanaf',
  tot: 'Tot en met',
  toon: 'Laat zien',
  leeg: 'In deze periode keek er niemand.',
  aantal: (n: number) => (n === 1 ? '1 regel' : `${n} regels`),
  zelf: (n: number) => (n === 1 ? 'Jij keek zelf 1 keer' : `Jij keek zelf ${n} keer`),
  namens: (wie: string) => `in plaats van ${wie}`,
  nood: 'Zonder vaste toegang',
  geweigerd: 'Niet gelukt',
  nieuwer: 'Nieuwere regels',
  ouder: 'Oudere regels',
  terug: 'Terug naar mijn dossier',
} as const;

export const delen = {
  titel: 'Wat delen we met wie?',
  gelezen: 'Ik heb dit gelezen',
  gelezenOp: (dag: string) => `Je hebt dit gelezen op ${dag}.`,
  versie: (dag: string) => `Deze tekst is van ${dag}.`,
  tabelKop: 'Alles op een rij',
  wat: 'Wat',
  wie: 'Wie het krijgt',
  grond: 'Waarom het mag',
  gezondheid: 'gaat over je gezondheid',
  vraagKop: 'Waar je zelf over beslist',
  vraag:
    'Je mag altijd nee zeggen. Het verandert niets aan je begeleiding. Je kunt later van gedachten veranderen.',
  ja: 'Ja',
  nee: 'Nee',
  nu: (gegeven: boolean, dag: string | null) =>
    dag === null
      ? 'Je hebt nog niets gezegd. Dat telt als nee.'
      : `Je zei ${gegeven ? 'ja' : 'nee'} op ${dag}.`,
  mislukt: 'Dit is niet bewaard. Probeer het opnieuw.',
} as const;

export const verzoeken = {
  leegVeld: 'Schrijf in een paar woorden wat je bedoelt.',
  titel: 'Mijn vragen over mijn gegevens',
  kort: 'Klopt er iets niet, of wil je iets niet? Zeg het hier. Je coach antwoordt binnen een maand.',
  soort: 'Wat wil je?',
  over: 'Waar gaat het over?',
  tekst: 'Vertel het in je eigen woorden',
  hulp: 'Je coach leest dit. Je werkgever niet.',
  stuur: 'Stuur',
  verstuurd: 'Verstuurd. Je ziet hieronder hoe het ermee staat.',
  eerderKop: 'Wat je eerder stuurde',
  leeg: 'Je hebt nog niets gestuurd.',
  uiterlijk: (dag: string) => `Antwoord uiterlijk op ${dag}.`,
  wissen:
    'Je coach haalt weg wat weg mag. Soms moet iets van de wet bewaard blijven. Dan lees je hieronder waarom, en tot wanneer.',
  antwoordVan: (wie: string, dag: string) => `Antwoord van ${wie} op ${dag}`,
} as const;

export const verzoeksoort: Readonly<Record<Verzoeksoort, string>> = {
  correctie: 'Er klopt iets niet',
  bezwaar: 'Ik wil dit niet',
  wissen: 'Haal iets weg',
  visie: 'Zo zie ik het zelf',
};

export const verzoekdeel: Readonly<Record<Verzoekdeel, string>> = {
  belastbaarheid: 'Wat ik kan',
  zoekprofiel: 'Wat ik zoek',
  besluiten: 'Een besluit over een vacature',
  delen_met_werkgever: 'Wat mijn werkgever ziet',
  alles: 'Mijn hele dossier',
};

export const verzoekstand: Readonly<Record<Verzoekstand, string>> = {
  open: 'Wacht op antwoord',
  te_laat: 'Had al beantwoord moeten zijn',
  beantwoord: 'Beantwoord',
  bewaard: 'Bewaard bij je dossier',
};

/** What the coach decides about a request that removes nothing. */
export const besluitwoord: Readonly<Record<Verzoekbesluit, string>> = {
  toegewezen: 'Ja, dit is gedaan',
  deels: 'Voor een deel gedaan',
  afgewezen: 'Nee',
};
const GEWIST: Readonly<Record<Verzoekbesluit, string>> = {
  toegewezen: 'Ja, dit is weggehaald',
  deels: 'Ja, een deel is weggehaald',
  afgewezen: 'Nee, dit blijft bewaard',
};
/** What was promised before Passend removed it itself. */
const BELOOFD: Readonly<Record<Verzoekbesluit, string>> = {
  toegewezen: 'Ja, dit wordt weggehaald',
  deels: 'Ja, een deel wordt weggehaald',
  afgewezen: 'Nee, dit blijft bewaard',
};

/** An answer in words: of what was removed, and of what was only promised. */
export function verzoekbesluit(
  soort: Verzoeksoort,
  { besluit, wissing }: NonNullable<Verzoek['antwoord']>,
): string {
  if (soort !== 'wissen') return besluitwoord[besluit];
  return (wissing === null ? BELOOFD : GEWIST)[besluit];
}

export const coachVerzoeken = {
  titel: 'Verzoeken van cliënten',
  kort: 'Wat cliënten over hun gegevens vragen. De wet geeft een maand om te antwoorden (AVG 12 lid 3).',
  leeg: 'Er wacht geen verzoek op antwoord.',
  uiterlijk: (dag: string) => `Antwoord uiterlijk ${dag}`,
  teLaat: (dag: string) => `De termijn liep af op ${dag}`,
  besluit: 'Je besluit',
  antwoord: 'Je antwoord',
  hulp: 'De cliënt leest dit. Verzoek en antwoord blijven allebei bewaard.',
  stuur: 'Stuur het antwoord',
  verstuurd: 'Je antwoord is bewaard. De cliënt kan het lezen.',
} as const;

export const visie = {
  kop: 'Zo ziet de cliënt het zelf',
  uitleg:
    'Wat de cliënt schreef naast wat anderen opschreven. In het dossier staat daarna dat jij het las.',
  lees: 'Lees wat de cliënt schreef',
  leeg: 'De cliënt schreef hier nog niets.',
} as const;

export const beveiligingslog = {
  titel: 'Beveiligingslog',
  kort: 'Inloggen, geweigerde toegang, rechten en exports van je bureau. Er staat niets in over cliënten. Dat je hier kijkt, staat er ook in.',
  wanneer: 'Wanneer',
  wie: 'Wie',
  wat: 'Wat',
  uitslag: 'Uitslag',
  netwerk: 'Netwerk',
  gelukt: 'gelukt',
  geweigerd: 'geweigerd',
  leeg: 'Er is in deze periode niets gebeurd.',
  zegelKop: 'Bewaar dit zegel buiten Passend',
  zegel:
    'Elke regel in het log rust op de regel ervoor. Met dit zegel kun je later laten zien dat er aan het eind niets is weggeknipt: passend inzage controleer.',
} as const;
