import { aantal } from '../opmaak/getal.js';

export const mijn = {
  titel: 'Mijn vacatures',
  groet: (voornaam: string) => `Dag ${voornaam}`,
  zoekt: 'Je coach zoekt vacatures die bij je passen.',
  nietsTeDoen: 'Je hoeft nu niets te doen.',
  inleiding: (n: number) =>
    `Je coach heeft ${aantal(n, 'vacature', 'vacatures')} gevonden die bij je ${n === 1 ? 'kan' : 'kunnen'} passen.`,
  gekozen: 'Je hebt bij alle vacatures gekozen. Je coach zoekt verder.',
  lieverNiet: (n: number) => `Liever niet (${n})`,
  stappenKop: 'Wat je nu kunt doen',
  stap: {
    lees: (n: number) => (n === 1 ? 'Lees de vacature' : `Lees de ${n} vacatures`),
    leesUitleg: 'Neem de tijd. Je hoeft niet meteen te kiezen.',
    vertel: 'Vertel je coach wat je ervan vindt',
    vertelUitleg: 'Ook als het niets voor je is. Daar leert je coach van.',
    sollicitatie: (functie: string) => `Je sollicitatie: ${functie}`,
    rapport: 'Lees het rapport van je coach',
    rapportUitleg: 'Je leest het als eerste. Je mag erbij schrijven wat jij vindt.',
    leeg: 'Wacht op je coach',
    leegUitleg: 'Als je coach een vacature geschikt vindt, staat die hier.',
    privacy: 'Lees wat je werkgever ziet',
    privacyUitleg: 'Je werkgever ziet niet wat je hebt.',
  },
  meerKop: 'Meer',
  nieuweSollicitatie: 'Schrijf een sollicitatie op',
  nieuweSollicitatieUitleg: 'Eén woord is genoeg. De rest mag later.',
  vacaturesKop: 'Vacatures voor jou',
  waarom: 'Waarom je coach hieraan denkt',
  nogOpen: 'De andere punten zoekt je coach nog uit.',
  bekijk: 'Lees de hele vacature',
  lees: 'Kijk of deze vacature nog open staat',
  beroep: (naam: string) => `Wat voor werk is dit? Lees over: ${naam}`,
  nietLive: 'Deze vacature staat niet meer open.',
  sinds: (dag: string) => `Staat hier sinds ${dag}`,
  kaart: (afstand: string) => `${afstand} van je huis`,
  werkgeverOnbekend: 'Werkgever niet genoemd',
  rust: 'Gaat het vandaag niet? Dan kan dit wachten. De vacatures blijven hier staan.',
} as const;

/** The ways from the home to the rest. They stand here so that the home fetches no other texts. */
export const mijnLinks = {
  kaart: 'Op de kaart',
  nieuw: 'Nieuwe vacatures voor jou',
  nieuwUitleg: 'Kies zelf of, en hoe vaak, je daar mail over krijgt.',
  inspanning: 'Dit heb je gedaan',
  inspanningUitleg: 'Een rustig overzicht van je stappen.',
  documenten: 'Documenten van de arts',
  documentenUitleg: 'Lees wat de bedrijfsarts over jou stuurde.',
  rapporten: 'Rapporten over je traject',
  rapportenUitleg: 'Lees ze, zeg wat je ervan vindt, en teken.',
  gevonden: 'Zelf een vacature gevonden?',
  gevondenUitleg: 'Plak het webadres of de tekst. Je coach ziet het ook.',
} as const;

export const mijnBegeleiding = {
  kop: 'Wie begeleidt mij?',
  coach: (naam: string) => `Je coach is ${naam}.`,
  volgende: (naam: string, per: string) => `Vanaf ${per} is ${naam} je coach.`,
  vervanger: (naam: string, periode: string) => `${naam} vervangt je coach ${periode}.`,
  contacten: 'Bij je werkgever kunnen deze mensen je voortgang zien:',
  geenContacten: 'Bij je werkgever kan nu niemand je voortgang zien.',
  einde: (datum: string) => `Je traject is afgesloten op ${datum}.`,
} as const;

export const watZietWerkgever = {
  titel: 'Wat ziet mijn werkgever?',
  kort: 'Je werkgever ziet dát er aan je traject wordt gewerkt. Niet wat je hebt. Over wat je kunt ziet hij alleen wat de bedrijfsarts voor hem opschreef.',
  nietKop: 'Dit ziet je werkgever niet',
  niet: [
    'Je klachten, je ziekte of je behandeling.',
    'Het document van de bedrijfsarts over wat je wel en niet kunt.',
    'Welke vacatures er bekeken zijn.',
    'Waarom een vacature wel of niet bij je past.',
    'Wat je coach over een vacature opschrijft.',
  ],
  waaromKop: 'Waarom ziet je werkgever iets?',
  waarom:
    'Je werkgever moet laten zien dat er samen met jou naar werk wordt gezocht. Daarvoor zijn aantallen genoeg.',
  vraagKop: 'Heb je een vraag?',
  vraag: 'Stel hem aan je coach. Je mag altijd vragen wie iets van je heeft gezien.',
  wieKeek: 'Kijk wie er in je dossier keek',
  delen: 'Lees wat we met wie delen, en waarom',
  terug: 'Terug naar mijn vacatures',
} as const;
