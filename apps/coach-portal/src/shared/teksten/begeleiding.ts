import type { Eindreden, Trajectfase } from '@passend/domain';
import { aantal } from '../opmaak/getal.js';

export const fasenaam: Readonly<Record<Trajectfase, string>> = {
  intake: 'Intake',
  aanbodversterking: 'Aanbodversterking',
  voorbereiding_bemiddeling: 'Voorbereiding op bemiddeling',
  bemiddelingsfase: 'Bemiddeling',
  plaatsing: 'Plaatsing',
  nazorg: 'Nazorg',
};

export const eindredennaam: Readonly<Record<Eindreden, string>> = {
  geplaatst: 'Geplaatst in ander werk',
  herstel_spoor_1: 'Weer aan het werk bij de eigen werkgever',
  gbm: 'Geen benutbare mogelijkheden',
  einde_wachttijd: 'De wachttijd van 104 weken is voorbij',
  uit_dienst: 'Uit dienst',
  overleden: 'Overleden',
  gestopt: 'Gestopt om een andere reden',
};

/** From one day to another, as people say it. */
export function periodeTekst(van: string | null, tot: string | null): string {
  if (van !== null && tot !== null) return `van ${van} tot en met ${tot}`;
  if (van !== null) return `vanaf ${van}`;
  return tot === null ? 'zonder einddatum' : `tot en met ${tot}`;
}

export const clienten = {
  titel: 'Cliënten',
  uitlegCoach: 'Je eigen cliënten, ook de trajecten die zijn afgesloten.',
  uitlegBeheer: 'Wie begeleidt wie. Je ziet hier geen dossiers.',
  zoek: 'Zoek op naam, werkgever of coach',
  lopend: 'Lopend',
  afgesloten: 'Afgesloten',
  geenCoach: 'Nog geen coach',
  coach: 'Coach',
  werkgever: 'Werkgever',
  client: 'Cliënt',
  einde: 'Afgesloten op',
  leeg: 'Er zijn nog geen cliënten.',
  niets: 'Geen cliënt past hierbij.',
  nieuw: 'Nieuwe cliënt',
  overdragen: 'Overdragen',
  vervanging: 'Vervanging',
  werkgevers: 'Werkgevers',
} as const;

export const nieuweClient = {
  titel: 'Nieuwe cliënt',
  uitleg: 'Vul alleen in wat hier staat. Medische gegevens en het BSN horen hier niet.',
  naam: 'Naam van de cliënt',
  werkgever: 'Werkgever',
  kiesWerkgever: 'Kies een werkgever',
  werkgeverMist: 'Staat de werkgever er niet bij? Voeg hem eerst toe.',
  eersteZiektedag: 'Eerste ziektedag',
  eersteZiektedagHulp: 'Vanaf deze dag tellen de 104 weken.',
  email: 'E-mailadres van de cliënt',
  emailHulp: 'Hiermee krijgt de cliënt een eigen account. Dit kan ook later.',
  coach: 'Coach',
  kiesCoach: 'Kies een coach',
  maak: 'Maak cliënt',
} as const;

export const overdragen = {
  titel: 'Cliënten overdragen',
  uitleg:
    'De nieuwe coach krijgt toegang vanaf de dag die je kiest. De vorige coach heeft die tot en met de dag ervoor.',
  welke: 'Welke cliënten?',
  vanCoach: 'Van coach',
  alleCoaches: 'Alle coaches',
  alles: 'Kies alles',
  niets: 'Kies niets',
  geen: 'Er zijn geen cliënten om over te dragen.',
  team: 'Team',
  alleTeams: 'Alle teams',
  naar: 'Naar welke coach?',
  kiesCoach: 'Kies een coach',
  per: 'Vanaf welke dag?',
  notitie: 'Notitie voor de nieuwe coach',
  notitieHulp:
    'Niet verplicht. Schrijf hier niets over gezondheid: dat staat in het dossier. De cliënt kan dit later lezen.',
  knop: (n: number) => (n === 0 ? 'Draag over' : `Draag ${aantal(n, 'cliënt', 'cliënten')} over`),
  klaar: (n: number) => `${aantal(n, 'cliënt is', 'cliënten zijn')} overgedragen.`,
} as const;

export const vervanging = {
  titel: 'Vervanging',
  uitleg:
    'Ben je er even niet? Een collega kan je cliënten begeleiden. Dat kan alleen op de dagen die je kiest en stopt vanzelf. Je cliënten zien wie je vervangt.',
  uitlegBeheer:
    'Een collega begeleidt de cliënten van een coach die er niet is. Dat kan alleen op de gekozen dagen en stopt vanzelf.',
  nieuwKop: 'Regel een vervanging',
  wie: 'Wie is er weg?',
  door: 'Wie vervangt?',
  kies: 'Kies een coach',
  van: 'Eerste dag',
  tot: 'Laatste dag',
  welke: 'Voor welke cliënten?',
  alle: 'Alle cliënten, ook wie er in die tijd bij komt',
  sommige: 'Alleen de cliënten die ik kies',
  maak: 'Regel de vervanging',
  lijstKop: 'Vervangingen',
  leeg: 'Er is nog geen vervanging geregeld.',
  regel: (vervanger: string, coach: string) => `${vervanger} vervangt ${coach}`,
  stand: { komt: 'Komt nog', loopt: 'Loopt nu', voorbij: 'Voorbij' },
  aantal: (n: number) => aantal(n, 'cliënt', 'cliënten'),
  allen: 'alle cliënten',
  stop: 'Stop deze vervanging',
  gestopt: 'De vervanging is gestopt. De toegang is meteen voorbij.',
  gezet: 'De vervanging is geregeld.',
} as const;

export const begeleiding = {
  link: 'Begeleiding en contacten',
  venster: 'Begeleiding',
  titel: (naam: string) => `Begeleiding van ${naam}`,
  kop: 'Begeleiding',
  coach: 'Coach',
  geenCoach: 'Nog geen coach',
  volgende: (naam: string, per: string) => `Vanaf ${per}: ${naam}`,
  vervanger: 'Vervanging',
  geenVervanger: 'Geen',
  werkgever: 'Werkgever',
  eersteZiektedag: 'Eerste ziektedag',
  account: 'Account van de cliënt',
  geenAccount: 'De cliënt heeft nog geen account.',
  nodigUit: 'Nodig de cliënt uit',
  email: 'E-mailadres',
  geschiedenis: 'Eerdere overdrachten',
  overdracht: (van: string | null, naar: string, per: string) =>
    van === null ? `${per}: begonnen bij ${naar}` : `${per}: van ${van} naar ${naar}`,
  draagOver: 'Draag deze cliënt over',
  contacten: 'Contactpersonen',
  contactenUitleg:
    'Zij zien de voortgang, en over gezondheid alleen de werktermen die je met hen deelt. Alleen op de dagen die hier staan.',
  geenContacten: 'Er is nog geen contactpersoon. Niemand van de werkgever ziet deze cliënt.',
  contactToevoegen: 'Wijs een contactpersoon aan',
  wie: 'Contactpersoon',
  kiesWie: 'Kies een contactpersoon',
  soort: 'Rol',
  kiesSoort: 'Kies een rol',
  van: 'Eerste dag',
  tot: 'Laatste dag',
  totHulp: 'Niet verplicht.',
  wijsAan: 'Wijs aan',
  contactMist: 'Staat de persoon er niet bij? Nodig hem eerst uit bij de werkgever.',
  stopContact: (naam: string) => `Stop de toegang van ${naam}`,
  stopKort: 'Stop de toegang',
  opvolger: 'Wie neemt het over?',
  niemand: 'Niemand',
  gegevens: 'Gegevens van de cliënt',
  naam: 'Naam',
  werkgeverUitleg: 'Bij een andere werkgever stopt de toegang van de contactpersonen van nu.',
  opslaan: 'Sla op',
  opgeslagen: 'Dit is opgeslagen.',
  fase: 'Fase van het traject',
  faseUitleg: 'Een fase is geen drempel: je kunt altijd naar een andere fase gaan, ook terug.',
  kiesFase: 'Kies een fase',
  arbeidsritme: 'De cliënt bouwt ook arbeidsritme op',
  faseVan: 'Vanaf welke dag?',
  zetFase: 'Sla de fase op',
  geenFase: 'Er is nog geen fase gekozen.',
  faseregel: (fase: string, ritme: boolean, van: string) =>
    `${fase}${ritme ? ', met opbouw van arbeidsritme' : ''}, vanaf ${van}`,
  eindeKop: 'Traject afsluiten',
  eindeUitleg:
    'Vanaf deze dag kan niemand het dossier nog wijzigen. De cliënt gaat uit je caseload. Je kunt dit terugdraaien.',
  reden: 'Waarom stopt het?',
  kiesReden: 'Kies een reden',
  redenUitleg: 'De werkgever ziet deze reden niet.',
  eindeDag: 'Laatste dag van het traject',
  sluitAf: 'Sluit dit traject af',
  isAfgesloten: (datum: string) => `Dit traject is afgesloten op ${datum}.`,
  wordtAfgesloten: (datum: string) => `Dit traject wordt afgesloten op ${datum}.`,
  hervat: 'Draai het afsluiten terug',
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
