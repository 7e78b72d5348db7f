import type { Exportontvanger } from '@passend/contracts';

export const dossierboek = {
  link: 'Dossier en export',
  titel: (naam: string) => `Dossier van ${naam}`,
  venstertitel: 'Dossier en export',
  inleiding:
    'Alles wat er in het traject gebeurt, staat hier op volgorde. Niemand kan er iets uit halen of iets in veranderen.',
  heelKop: 'Is dit dossier heel?',
  leeg: 'Er staat nog niets in dit dossier.',
  heel: (aantal: number) =>
    aantal === 1
      ? 'Ja. Er staat 1 gebeurtenis in. Die is niet veranderd.'
      : `Ja. Er staan ${aantal} gebeurtenissen in. Er is niets weggehaald en niets veranderd.`,
  nietHeelKop: 'Dit dossier klopt niet',
  nietHeel: (nummer: number) =>
    `Vanaf gebeurtenis ${nummer} is er iets veranderd of weggehaald. Haal het dossier nu niet op. Meld dit bij de beheerder.`,
  eerstKijken: 'Kijk hier eerst, voordat je het dossier aan iemand geeft.',
  exportKop: 'Haal het dossier op',
  exportUitleg:
    'Je krijgt een zip met alles op volgorde, het bewijs erbij, en een handtekening van het bureau. De ander kan zelf nagaan dat er niets is veranderd.',
  haalOp: 'Haal op',
  bezig: 'Wordt gemaakt …',
  klaar: 'Opgehaald. Kijk bij je downloads.',
  bsnOntbreekt:
    'Het BSN is niet ingevuld. Het UWV vraagt het op elk stuk. Vul het in bij de cliënt, of schrijf op waarom de export zonder BSN gaat.',
  zonderBsn: 'Waarom zonder BSN?',
  zonderBsnHulp: 'Dit komt in de export te staan. Het UWV leest het.',
  zonderBsnKnop: 'Haal op zonder BSN',
  controleKop: 'Zo controleert een ander dit dossier',
  controle:
    'Geef deze vingerafdruk apart door, bijvoorbeeld aan de telefoon. Daarmee ziet de ander dat de handtekening van jullie bureau is.',
  vingerafdruk: 'Vingerafdruk van de sleutel',
  nogGeenSleutel: 'Het bureau heeft nog niets ondertekend. De eerste export maakt de sleutel.',
  sleutels: 'Alle sleutels van het bureau, voor iedereen te zien',
  commando: 'Met het programma van Passend',
  regelsKop: 'Wat er is vastgelegd',
  regelsLaatste: (getoond: number) => `De laatste ${getoond}, de nieuwste bovenaan.`,
  eerder: (n: number) => `Eerder vastgelegd (${n})`,
  nummer: 'Nummer',
  datum: 'Dag',
  wat: 'Wat',
  door: 'Vastgelegd door',
  vervallen: 'later verbeterd',
} as const;

/** For the werknemer, in his own words. */
export const mijnExport = {
  kop: 'Je dossier met een handtekening',
  uitleg:
    'Dit is alles wat er in je traject gebeurde. Je kunt het meenemen, of zelf aan het UWV geven. Je ziet hier ook wat anderen krijgen.',
} as const;

interface Exporttekst {
  readonly naam: string;
  readonly uitleg: string;
}

/** What each export is called and what is in it, as the reader knows it. */
export const exportVoor: Readonly<
  Record<'coach' | 'zelf', Readonly<Record<Exportontvanger, Exporttekst>>>
> = {
  coach: {
    werknemer: { naam: 'Voor de werknemer', uitleg: 'Dit kan alleen de werknemer zelf ophalen.' },
    uwv: {
      naam: 'Voor het UWV',
      uitleg:
        'Wat er voor het UWV in hoort, met het BSN. Wat de werknemer voor zichzelf schreef, staat er niet in. Dat je dit ophaalt, komt in het logboek.',
    },
    werkgever: {
      naam: 'Voor de werkgever',
      uitleg:
        'Alleen wat de werkgever mag zien. Er staat niets in over gezondheid. De werkgever kan wel tellen hoeveel er niet in staat.',
    },
  },
  zelf: {
    werknemer: { naam: 'Voor jezelf', uitleg: 'Alles, ook wat alleen jij kunt zien.' },
    uwv: {
      naam: 'Voor het UWV',
      uitleg: 'Wat het UWV krijgt, met je BSN. Wat alleen van jou is, staat er niet in.',
    },
    werkgever: {
      naam: 'Voor je werkgever',
      uitleg: 'Wat je werkgever krijgt. Er staat niets in over je gezondheid.',
    },
  },
};

/** For the employer. */
export const werkgeverexport = {
  kop: 'Dossier ophalen',
  naam: 'Wat u mag zien',
  uitleg:
    'Een zip met alles wat u mag zien, met een handtekening van het bureau. Er staat niets in over gezondheid.',
} as const;

const SOORTEN: Readonly<Record<string, string>> = {
  checkin_gedaan: 'Check-in',
  gecorrigeerd: 'Verbetering van een eerdere regel',
};

/** A kind of event in words: its own name, unless it needs other words. */
export function soortInWoorden(soort: string): string {
  const eigen = Object.hasOwn(SOORTEN, soort) ? SOORTEN[soort] : undefined;
  const woorden = soort.replaceAll('_', ' ');
  return eigen ?? `${woorden.charAt(0).toUpperCase()}${woorden.slice(1)}`;
}
