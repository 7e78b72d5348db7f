import type { Blijfreden, Wisgroep } from '@passend/domain';

export const wisgroep: Readonly<Record<Wisgroep, string>> = {
  zoekprofiel_eerder: 'Oudere zoekprofielen',
  zoekprofiel: 'Het zoekprofiel dat nu geldt',
  reacties: 'Reacties op vacatures',
  gevonden: 'Zoekopdrachten, en vacatures die jullie vonden',
  besluiten: 'Besluiten over vacatures',
  belastbaarheid: 'Papieren over wat iemand kan',
  werktermen: 'Berichten van de bedrijfsarts over werk',
  marktweken: 'Tellingen van vacatures per week',
  bsn: 'Burgerservicenummer',
  traject: 'Wat er in het traject gebeurde, met bewijs en rapporten',
  rechten: 'Verzoeken, antwoorden en toestemmingen',
  wie_je_bent: 'Naam en wie begeleidt',
  inzagelog: 'Logboek: wie keek in het dossier',
};

const MET_DAG: Readonly<Record<Blijfreden, (dag: string) => string>> = {
  traject: (dag) => `Nodig zolang het traject loopt, tot ${dag}.`,
  termijn: (dag) => `Blijft tot ${dag}. Daarna wist Passend het zelf.`,
  logtermijn: (dag) => `Blijft tot ${dag}.`,
  blokkade: (dag) => `Het dossier is geblokkeerd. Op ${dag} kijkt iemand of dat nog nodig is.`,
};
const ZONDER_DAG: Readonly<Record<Blijfreden, string>> = {
  traject: 'Nodig zolang het traject loopt.',
  termijn: 'Blijft tot 2 jaar na het einde van het traject. Daarna wist Passend het zelf.',
  logtermijn: 'Elke regel blijft 5 jaar. Daarna wist Passend hem zelf.',
  blokkade: 'Het dossier is geblokkeerd.',
};

export function blijftOmdat(reden: Blijfreden, dag: string | null): string {
  return dag === null ? ZONDER_DAG[reden] : MET_DAG[reden](dag);
}

export const BLOKKADEGROND = 'AVG 17(3)e: geschil of procedure';

export const wissen = {
  besluit: 'Je besluit',
  ja: 'Ja, haal weg wat weg mag',
  nee: 'Nee, alles blijft',
  gaat: 'Dit gaat weg',
  gaatHulp: 'Haal een vinkje weg als iets moet blijven. Leg dan in je antwoord uit waarom.',
  gaatNiets: 'Op dit moment mag er niets weg. Je kunt alleen nee antwoorden.',
  kiesIets: 'Kies ten minste een ding dat weg gaat, of antwoord nee.',
  blijft: 'Dit blijft',
  volgende: 'Bekijk en bevestig',
  bevestigKop: 'Voorgoed weghalen?',
  gevolg: (wie: string, regels: string) =>
    `Je haalt ${regels} weg uit het dossier van ${wie}. Dat kan niemand terugdraaien. Ook jij ziet dit straks niet meer.`,
  gevolgMeer:
    'De cliënt leest je antwoord, en ziet wat weg is en wat blijft. Er komt een bewijs in het overzicht van de beheerder, zonder inhoud. Kopieën van de databank verlopen binnen hun eigen termijn.',
  doe: 'Haal dit voorgoed weg',
  annuleer: 'Annuleer',
  isWeg: 'Dit is weg',
  bleef: 'Dit bleef, en waarom',
  bewijs: (hash: string) => `Bewijs van het weghalen: ${hash.slice(0, 16)}`,
} as const;
