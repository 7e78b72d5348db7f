import type { Inspanningsfase } from '@passend/domain';
import { aantal, maat } from '../opmaak/getal.js';

export const fasenaam: Readonly<Record<Inspanningsfase, string>> = {
  intake: 'Intake',
  aanbodversterking: 'Aanbodversterking',
  voorbereiding_bemiddeling: 'Voorbereiding',
  bemiddelingsfase: 'Bemiddelingsfase',
  plaatsing: 'Plaatsing',
  nazorg: 'Nazorg',
  arbeidsritme: 'Arbeidsritme',
};

/** `2 per week`, `1 tot 3 per week`, `1 in de twee weken`, `geen`. */
export function normTekst(minste: number, meeste: number): string {
  if (meeste === 0) return 'geen';
  if (minste !== meeste) return `${maat(minste)} tot ${maat(meeste)} per week`;
  return meeste === 0.5 ? '1 in de twee weken' : `${maat(meeste)} per week`;
}

const sollicitaties = (n: number) => aantal(n, 'sollicitatie', 'sollicitaties');
const activiteiten = (n: number) => aantal(n, 'andere activiteit', 'andere activiteiten');

export const inspanning = {
  titel: (naam: string) => `Inspanning van ${naam}`,
  titelKaal: 'Inspanning',
  link: 'Inspanning',
  leegKop: 'Er is nog niets om te tellen',
  leeg: 'Het overzicht begint bij de eerste fase van het traject, of bij de eerste stap die is vastgelegd.',
  samen: (dag: string, s: number, a: number) =>
    `Sinds ${dag}: ${sollicitaties(s)} en ${activiteiten(a)}.`,
  bewijs: (met: number, van: number) =>
    van === 0 ? '' : `Bij ${met} van de ${van} staat bewijs in het dossier.`,
  grafiek: 'Sollicitaties en andere activiteiten per week',
  sollicitaties: 'Sollicitaties',
  activiteiten: 'Andere activiteiten',
  normlijn: 'Norm',
  stil: 'Er werd niets gevraagd',
  tabel: 'Alle weken in cijfers',
  maandsom: (s: number, a: number) => `${sollicitaties(s)}, ${activiteiten(a)}`,
  maandtabel: (maand: string) => `De weken van ${maand}`,
  week: 'Week van',
  norm: 'Norm',
  markt: 'Passende vacatures',
  nietGemeten: 'niet gemeten',
  metBewijs: (n: number, met: number) => (n === 0 ? '0' : `${n}, waarvan ${met} met bewijs`),
  looptNog: 'deze week loopt nog',
  toelichting: 'Toelichting',
  perSoort: 'Wat er is gedaan',
  soort: 'Soort',
  keer: 'Aantal',
  bewijsKolom: 'Met bewijs',
  normKop: 'De norm',
  normNu: (wat: string) => `Nu gevraagd: ${wat}.`,
  normGeen:
    'Deze week wordt er niets gevraagd. Een norm die je kiest, geldt voor de weken van die fase.',
  normStandaard: 'Niemand heeft nog een norm gekozen. Daarom geldt de gewone norm van deze fase.',
  normWaarom: (waarom: string) => `Waarom: ${waarom}.`,
  normEerder: 'Welke normen zijn gekozen',
  normVanaf: 'Geldt',
  vanTot: (van: string, tot: string | null) =>
    tot === null ? `vanaf ${van}` : `${van} tot en met ${tot}`,
  reden: 'Reden',
  advies: (dag: string) => `Rust op het advies van de bedrijfsarts van ${dag}.`,
  normNieuw: 'Kies een norm',
  normUitleg:
    'Kies wat haalbaar is en schrijf op waarom. Nul mag ook, als de reden erbij staat. De werkgever ziet het aantal en de korte grond, niet je eigen woorden.',
  fase: 'Fase',
  vanDag: 'Eerste dag',
  totDag: 'Laatste dag (niet verplicht)',
  totEnMet: 'Laatste dag',
  totHulp: 'Laat dit leeg als de norm blijft gelden.',
  perWeek: 'Sollicitaties per week',
  perWeekHulp: 'Nul mag. 0,5 is een in de twee weken.',
  grond: 'Korte grond (de werkgever ziet deze)',
  kiesGrond: 'Kies een grond',
  redenVeld: 'Waarom past dit bij deze cliënt?',
  redenHulp: 'Zonder medische woorden. Dit komt in het dossier voor het UWV.',
  adviesVeld: 'Dag van het advies van de bedrijfsarts (niet verplicht)',
  adviesHulp: 'Alleen de dag. Wat de arts schreef, hoort hier niet.',
  zetNorm: 'Leg de norm vast',
  vooruitKop: 'Vooruitblik',
  vooruitUitleg:
    'Bij het tempo van de laatste twaalf weken waarin iets werd gevraagd, met speling naar beide kanten. Het is een schatting. Wat het waard is, weegt een mens.',
  tot: (week: number, dag: string) => `Tot en met week ${week} (${dag})`,
  was: (week: number, dag: string) => `Week ${week} is voorbij (${dag})`,
  danStaat: (van: number, tot: number) =>
    van === tot ? `${sollicitaties(tot)}` : `${van} tot ${tot} sollicitaties`,
  danActiviteiten: (van: number, tot: number) =>
    van === tot ? activiteiten(tot) : `${van} tot ${tot} andere activiteiten`,
  normVraagt: (van: number, tot: number) =>
    van === tot
      ? `De norm vraagt er in die hele tijd ${tot}.`
      : `De norm vraagt er in die hele tijd ${van} tot ${tot}.`,
  nogGeenTempo: 'Er zijn nog geen vier weken om een tempo uit te lezen.',
  gatenKop: 'Wat het dossier nog niet laat zien',
  gatenUitleg: 'Dit gaat over het dossier, niet over een persoon.',
  geenGaten: 'Bij elke week staat wat er was, of waarom niet.',
  meerDagen: (n: number) => `En nog ${n}`,
  herstel: 'Wat je kunt doen: ',
  toelichtKop: 'Licht weken toe',
  toelichtUitleg:
    'Schrijf op wat er in die weken was. In het dossier staat op welke dag je dat schreef.',
  redenWeken: 'Wat was er in deze weken?',
  lichtToe: 'Leg de toelichting vast',
  bewaard: 'Dit staat nu in het dossier.',
  bronnenKop: 'Waar dit op rust',
  bron: 'Bron: ',
} as const;

export const mijnInspanning = {
  titel: 'Dit heb je gedaan',
  inleiding:
    'Hier staan de stappen die je hebt gezet. Het is geen rapport. Je coach en jij kijken er samen naar.',
  leeg: 'Hier komen je stappen te staan, groot en klein. Een gesprek telt ook.',
  rust: 'Nu hoeft er niets. Neem de tijd.',
  totaal: 'Alles bij elkaar',
  keer: (n: number) => (n === 1 ? '1 keer' : `${n} keer`),
  week: (dag: string) => `Week van ${dag}`,
  perWeek: 'Per week',
  werkgever:
    'Je werkgever ziet per week hoeveel stappen er waren en welk soort. Hij ziet niet waar je solliciteerde en niet wat je schreef.',
} as const;
