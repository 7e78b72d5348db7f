import type { Oordeelvraag, Plaatsingsgevolgcode } from '@passend/domain';
import { datumTekst } from '../opmaak/datum.js';

export const plaatsing = {
  kop: 'Plaatsing',
  uitleg: 'De werkgever ziet vorm, plek, uren en loon: het loon gaat van zijn loon af.',
  leeg: 'Er is nog geen plaatsing.',
  voegToe: 'Leg een plaatsing vast',
  wijzig: 'Wijzig',
  wijzigKop: 'Plaatsing wijzigen',
  beeindig: 'Beëindig',
  vorm: 'Vorm',
  bij: 'Bij welke organisatie?',
  functie: 'Functie',
  begin: 'Eerste dag',
  tot: 'Laatste dag',
  totHulp: 'Niet verplicht.',
  uren: 'Uren per week',
  loon: 'Bruto loon per maand',
  loonHulp: 'Laat leeg als er niets wordt betaald.',
  oudLoon: 'Oude bruto loon per maand',
  oudLoonHulp: 'Niet verplicht. Nodig voor de vergelijking met 65%. Alleen jullie en het UWV.',
  metUitkering: 'De cliënt heeft een uitkering van het UWV (Ziektewet, WW of WIA)',
  gevolgen: 'Wat hieruit volgt',
  geenGevolgen: 'Hier volgt niets bijzonders uit.',
  geenAdvies:
    'Dit is geen advies. Regels en bedragen kunnen veranderen. Vraag het bij twijfel aan het UWV of een jurist.',
  naTeGaan: 'nog na te gaan',
  regel: (uren: number) => `${uren} uur per week`,
  loonregel: (bedrag: string) => `${bedrag} per maand`,
  vanaf: (dag: string) => `vanaf ${dag}`,
  totEnMet: (dag: string) => `tot en met ${dag}`,
  eindereden: 'Waarom stopt het?',
  eindredenen: {
    termijn_voorbij: 'De afgesproken tijd is voorbij',
    omgezet: 'Omgezet in een andere vorm',
    gestopt: 'Gestopt',
  },
  laatsteDag: 'Laatste dag',
  beeindigd: (dag: string) => `Gestopt op ${dag}`,
} as const;

interface Gevolgwaarden {
  readonly dag: string | null;
  readonly procent: number | null;
}

const opDag = (dag: string | null) => (dag === null ? '' : datumTekst(dag));

/** What follows from a plaatsing, in whole sentences. */
export const gevolgtekst: Readonly<Record<Plaatsingsgevolgcode, (w: Gevolgwaarden) => string>> = {
  no_risk_nog_niet: ({ dag }) =>
    `De nieuwe werkgever heeft nog geen no-riskpolis: die kan er pas zijn vanaf ${opDag(dag)}. Een andere grond (Wajong, banenafspraak) kan die wel meteen geven.`,
  no_risk_kan_vervallen: ({ dag }) =>
    `Op ${opDag(dag)} beginnen de laatste 13 weken voor het einde van de wachttijd. Wie dan een baan bij een ander heeft en later minder dan 35% arbeidsongeschikt blijkt, kan de no-riskpolis mislopen. Detachering tot na de WIA-beslissing voorkomt dat.`,
  no_risk_na_wachttijd: ({ dag }) =>
    `Vanaf ${opDag(dag)} kan de nieuwe werkgever een no-riskpolis hebben. Dat hangt af van de uitkomst van de WIA-aanvraag.`,
  loon_wordt_afgetrokken: ({ dag }) =>
    `Het oude dienstverband loopt door tot en met ${opDag(dag)}. De eigen werkgever trekt dit loon af van wat hij betaalt.`,
  onder_65_procent: ({ procent }) =>
    `Dit is ${procent}% van het oude loon. Onder 65% kan het UWV meer inspanning verwachten.`,
  vanaf_65_procent: ({ procent }) =>
    `Dit is ${procent}% van het oude loon. Tegen het einde kan dat genoeg zijn, als beide kanten vinden dat meer niet redelijk was.`,
  proefplaatsing_kan_niet: () =>
    'Een proefplaatsing kan alleen met een uitkering van het UWV. Met loon van de eigen werkgever heet dit een werkervaringsplaats of een proefperiode.',
  proefplaatsing_te_lang: ({ dag }) =>
    `Een proefplaatsing duurt 2 maanden en hooguit 6: tot en met ${opDag(dag)}.`,
  proefplaatsing_vraagt_toestemming: () =>
    'Het UWV moet vooraf toestemming geven. De werkgever moet van plan zijn daarna een contract van minstens 6 maanden te geven.',
  detachering_blijft_in_dienst: () =>
    'De cliënt blijft in dienst bij de eigen werkgever. Die houdt het loon en het risico. De no-riskpolis blijft buiten schot.',
  werkplek_zonder_loon: () =>
    'De plek zelf betaalt geen loon: de eigen werkgever betaalt door. Leg doel, uren, duur, verzekering en begeleiding vast in een overeenkomst.',
  werkplek_langer_dan_6_weken: ({ dag }) =>
    `Werk zonder loonwaarde duurt in het algemeen hooguit 6 weken: tot en met ${opDag(dag)}. Leg uit waarom langer nodig is.`,
};

export const routes = {
  kop: 'Andere wegen naar werk',
  scholing: 'Scholing',
  scholingUitleg:
    'Kort, met een reden en in verhouding. De werkgever ziet opleiding, duur en kosten.',
  voegScholingToe: 'Stel scholing voor',
  opleiding: 'Opleiding of cursus',
  opleidingHulp: 'De werkgever leest dit.',
  weken: 'Hoeveel weken?',
  uren: 'Uren per week',
  kosten: 'Kosten in euro’s',
  reden: 'Welk passend werk komt hierdoor in zicht?',
  waaromKortste: 'Waarom is er geen kortere weg naar dat werk?',
  duur: (weken: number, uren: number) => `${weken} weken, ${uren} uur per week`,
  vragen: {
    langer_dan_6_maanden:
      'Dit duurt langer dan een half jaar. Leg goed uit waarom een kortere weg er niet is.',
    meer_dan_halve_week:
      'Dit vraagt meer dan 20 uur per week. Leg uit of dat past bij wat de cliënt kan.',
  },
  bedrijf: 'Eigen bedrijf',
  voegBedrijfToe: 'Verken een eigen bedrijf',
  idee: 'Wat is het idee?',
  stap: 'Volgende stap',
  stappen: {
    voorgesteld: 'Voorgesteld',
    akkoord: 'Akkoord van de werkgever',
    afgewezen: 'Afgewezen',
    gestart: 'Gestart',
    afgerond: 'Afgerond',
    gestopt: 'Gestopt',
    verkend: 'Wordt verkend',
    plan_klaar: 'Ondernemersplan klaar',
    getoetst: 'Plan getoetst',
    niet_haalbaar: 'Niet haalbaar',
    voorbereid: 'Voorbereid',
    besproken: 'Besproken',
    aangevraagd: 'Aangevraagd',
    oordeel_ontvangen: 'Oordeel ontvangen',
    ingetrokken: 'Ingetrokken',
    geweest: 'Gesprek geweest',
    teruggekoppeld: 'Teruggekoppeld',
  } as Readonly<Record<string, string>>,
  oordeel: 'Oordeel van een ander',
  oordeelUitleg:
    'Loopt het vast? Dan kan een ander meekijken. Een deskundigenoordeel gaat naar beide kanten. Een second opinion blijft tussen cliënt en bedrijfsarts: de werkgever ziet er niets van.',
  deskundigenoordeel: 'Deskundigenoordeel van het UWV',
  secondOpinion: 'Second opinion bij een andere bedrijfsarts',
  bereidVoor: 'Bereid een deskundigenoordeel voor',
  besprekSecond: 'Leg een second opinion vast',
  vraag: 'Welke vraag?',
  aanvrager: 'Wie vraagt het?',
  aanvragers: { werkgever: 'De werkgever', werknemer: 'De cliënt' },
  kostenregel: (wie: string, bedrag: string) => `${wie} betaalt ${bedrag}`,
  geenKosten: 'Geen kosten voor de cliënt.',
  nietBindend: 'Het oordeel is niet bindend.',
  bijWie: (wie: string) => `Bij ${wie}.`,
  tests: 'Tests en onderzoeken',
  testsUitleg: 'De cliënt kiest wie een uitslag ziet.',
  voegTestToe: 'Voeg een uitslag toe',
  testnaam: 'Welke test of welk onderzoek?',
  uitkomst: 'Wat kwam eruit?',
  wieZiet: 'Wie ziet dit?',
  wieZietOpties: {
    prive: 'Alleen de cliënt en zijn coach',
    dossier: 'Ook het dossier voor het UWV',
  },
  leeg: 'Nog niets.',
} as const;

export const oordeelvraag: Readonly<Record<Oordeelvraag, string>> = {
  eigen_werk: 'Kan de werknemer zijn eigen werk doen?',
  passende_arbeid: 'Is er passend werk bij de eigen werkgever?',
  inspanningen_werkgever: 'Doet de werkgever genoeg?',
  inspanningen_werknemer: 'Doet de werknemer genoeg?',
};
