import type { Leemten, LeemteWeergave, RapportRegel } from '@passend/contracts';
import type { Ondertekenaar, Rapportsoort, Rapportstap } from '@passend/domain';
import { datumTekst } from '../opmaak/datum.js';

export const rapportsoortNaam: Readonly<Record<Rapportsoort, string>> = {
  trajectplan: 'Trajectplan',
  voortgangsrapportage: 'Voortgangsrapportage',
  eindrapportage: 'Eindrapportage',
  sollicitatieoverzicht: 'Sollicitatieoverzicht',
  dossieroverzicht: 'Dossieroverzicht',
};

export const rapportstatusNaam: Readonly<Record<RapportRegel['status'], string>> = {
  concept: 'Je schrijft eraan',
  ter_inzage: 'Ligt bij de werknemer',
  gelezen: 'De werknemer heeft gelezen',
  vastgesteld: 'Vastgesteld',
  vrijgegeven: 'De werkgever heeft het',
};

export const ondertekenaarNaam: Readonly<Record<Ondertekenaar, string>> = {
  coach: 'coach',
  werknemer: 'werknemer',
  werkgever: 'werkgever',
};

export const stapNaam: Readonly<Record<Rapportstap, string>> = {
  voorleggen: 'Leg voor aan de werknemer',
  terugnemen: 'Neem terug om te wijzigen',
  reageren: 'Reageer',
  vaststellen: 'Stel vast',
  vaststellen_zonder_reactie: 'Stel vast zonder reactie',
  vrijgeven: 'Geef aan de werkgever',
  ondertekenen: 'Onderteken',
  heropenen: 'Maak een nieuwe versie',
};

/** What a step does, said before it is done. */
export const stapUitleg: Readonly<Record<Rapportstap, string>> = {
  voorleggen: 'De werknemer leest dit eerst. Je kunt het dan even niet wijzigen.',
  terugnemen: 'De werknemer ziet het dan niet meer. Daarna leg je het opnieuw voor.',
  reageren: '',
  vaststellen: 'Daarna verandert deze versie niet meer. Iedereen kan tekenen.',
  vaststellen_zonder_reactie:
    'Dit kan een week na het voorleggen. Schrijf op hoe je de werknemer hebt gevraagd.',
  vrijgeven: 'De werkgever krijgt zijn eigen exemplaar, zoals in het voorbeeld.',
  ondertekenen: '',
  heropenen: 'De versie die er is, blijft staan. Schrijf op waarom er een nieuwe komt.',
};

export const rapporten = {
  titel: 'Rapporten',
  titelVan: (naam: string) => `Rapporten van ${naam}`,
  link: 'Rapporten',
  inleiding:
    'Passend vult een rapport met wat er in het dossier staat. Jij schrijft er je eigen woorden bij.',
  volgende: (dag: string, teLaat: boolean) =>
    teLaat
      ? `De volgende voortgangsrapportage was bedoeld voor ${datumTekst(dag)}.`
      : `De volgende voortgangsrapportage: ${datumTekst(dag)}.`,
  nieuwKop: 'Nieuw rapport',
  soort: 'Soort',
  van: 'Van',
  tot: 'Tot en met',
  begin: 'Begin',
  lijstKop: 'Alle rapporten',
  leeg: 'Er is nog geen rapport. Begin met het trajectplan.',
  rapport: 'Rapport',
  periode: 'Periode',
  stand: 'Stand',
  tekens: 'Handtekeningen',
  periodeTekst: (van: string, tot: string) => `${datumTekst(van)} tot en met ${datumTekst(tot)}`,
  heleTraject: 'hele traject',
  versie: (versie: number) => `versie ${versie}`,
  getekend: (wie: string) => `Getekend: ${wie}`,
  nietGetekend: (wie: string) => `Nog niet: ${wie}`,
  schrijfKop: 'Jouw woorden',
  vast: 'Dit rapport ligt vast. Je ziet hieronder hoe het eruitziet.',
  iedereen: 'Dit leest iedereen, ook de werkgever.',
  nietWerkgever: 'Dit krijgt de werkgever niet.',
  letOp: (woorden: readonly string[]) =>
    `Let op: ${woorden.map((woord) => `‘${woord}’`).join(', ')} lijkt een medisch woord. De werkgever leest deze tekst. Jij beslist of het zo blijft.`,
  voorbeeldKop: 'Zo ziet het eruit',
  voorVolledig: 'Volledig exemplaar',
  voorWerkgever: 'Voor de werkgever',
  pdf: 'Download als PDF',
  stapKop: 'Wat nu',
  reden: 'Waarom?',
  bevestig: 'Ja, ga verder',
  annuleer: 'Niet doen',
  tekenKop: 'Ondertekenen',
  tekenUitleg:
    'Je tekent met je naam, je functie en de datum van vandaag. Tekenen betekent dat je het hebt gelezen.',
  functie: 'Je functie',
  teken: 'Onderteken',
  getekendKop: 'Handtekeningen',
  tekenregel: (naam: string, functie: string, datum: string) =>
    `${naam}, ${functie}, ${datumTekst(datum)}`,
  nogNiet: 'nog niet getekend',
  reactieKop: 'Wat de werknemer zei',
  geenOpmerking: 'De werknemer heeft het gelezen en wil niets toevoegen.',
  zonderReactieVanaf: (dag: string) =>
    `Komt er geen reactie? Vanaf ${datumTekst(dag)} kun je vaststellen zonder reactie, met uitleg.`,
  terug: 'Naar alle rapporten',
} as const;

export const mijnRapporten = {
  titel: 'Je rapporten',
  inleiding: 'Jij leest een rapport altijd als eerste. Je mag erbij zetten wat jij vindt.',
  leeg: 'Er is nog geen rapport om te lezen. Je hoeft niets te doen. Heeft je coach er een klaar, dan staat het hier.',
  lees: 'Lees',
  teLezen: 'Je kunt dit lezen en zeggen wat je ervan vindt. Neem de tijd.',
  gelezen: 'Je hebt gereageerd',
  teTekenen: 'Je kunt tekenen',
  klaar: 'Klaar',
  terug: 'Terug naar je rapporten',
  alles: 'Dit lezen jij, je coach en het UWV.',
  werkgeverKop: 'Wat je werkgever krijgt',
  alleenDit: 'Alleen dit krijgt je werkgever, als je coach het deelt.',
  reactieKop: 'Wat vind jij ervan?',
  reactieHulp: 'Klopt er iets niet? Of wil je iets toevoegen? Je mag dit leeg laten.',
  reactieVeld: 'Jouw woorden',
  metWerkgever: 'Mijn werkgever mag dit ook lezen',
  wieLeest: 'Je coach en het UWV lezen dit ook.',
  stuur: 'Stuur mijn reactie',
  akkoord: 'Ik heb het gelezen en wil niets toevoegen',
  gestuurd: 'Je reactie is verstuurd. Je mag hem nog veranderen.',
  jouwReactie: 'Jouw reactie',
  functie: 'Je functie',
} as const;

export const werkgeverRapporten = {
  kop: 'Rapporten',
  leeg: 'Er is nog geen rapport voor u. Als de coach er een met u deelt, kunt u het hier lezen en tekenen.',
  uitleg:
    'U krijgt hier de rapporten die de coach met u deelt. Er staan geen medische gegevens in.',
  lees: 'Lees en teken',
  gelezen: 'Lees',
  teTekenen: 'Uw handtekening ontbreekt nog.',
  getekend: 'U hebt getekend.',
  venstertitel: 'Rapport',
  tekenUitleg:
    'U tekent met uw naam, uw functie en de datum van vandaag. Tekenen betekent dat u het hebt gelezen.',
  functie: 'Uw functie',
} as const;

export const leemtesoortNaam: Readonly<Record<LeemteWeergave['soort'], string>> = {
  ontbreekt: 'Ontbreekt',
  niet_ondertekend: 'Niet getekend',
  te_laat: 'Te laat',
  klopt_niet: 'Klopt niet',
  let_op: 'Let op',
};

export const stukstandNaam: Readonly<Record<Leemten['stukken'][number]['stand'], string>> = {
  aanwezig: 'Aanwezig',
  ontbreekt: 'Ontbreekt',
  later: 'Komt later',
  niet_nodig: 'Nu niet nodig',
};

export const leemteWie: Readonly<Record<LeemteWeergave['wie'], string>> = {
  werkgever: 'werkgever',
  werknemer: 'werknemer',
  coach: 'coach',
  werkgever_en_werknemer: 'werkgever en werknemer samen',
};

export const leemten = {
  kop: 'Wat nog ontbreekt',
  leeg: 'Passend ziet vandaag niets dat ontbreekt.',
  geenOordeel: 'Deze lijst zegt niet of er genoeg is gedaan. Daarover beslist het UWV.',
  stukkenKop: 'Stukken voor het re-integratieverslag',
  stuk: 'Stuk',
  stand: 'Stand',
  datum: 'Datum',
  wie: (wie: string) => `Door: ${wie}`,
  bron: 'Bron',
  geenMedisch:
    'Medische informatie hoort niet in dit rijtje. Die gaat van de bedrijfsarts naar de werknemer, en nooit via de werkgever.',
} as const;
