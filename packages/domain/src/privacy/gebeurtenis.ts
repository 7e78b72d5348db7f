/**
 * What can happen, as NEN 7513:2018 (chapter 5) asks to tell apart: making, reading, changing and
 * removing, taking along (export, print), signing in and out, emergency access, and a change of who
 * may do what.
 */
export const GEBEURTENISCODES = [
  'C',
  'R',
  'U',
  'D',
  'export',
  'print',
  'aanmelden',
  'afmelden',
  'noodtoegang',
  'rechten',
] as const;
export type Gebeurteniscode = (typeof GEBEURTENISCODES)[number];

export const UITKOMSTEN_VAN_TOEGANG = ['gelukt', 'geweigerd'] as const;
export type UitkomstVanToegang = (typeof UITKOMSTEN_VAN_TOEGANG)[number];

/** The part of a file that an event is about; never what stands in it. */
export const VELDGROEPEN = [
  'dossier',
  'belastbaarheid',
  'zoekprofiel',
  'vacatures',
  'besluiten',
  'reacties',
  'overzicht_werkgever',
  'rechten',
  'toestemming',
  'bsn',
  'contact',
  'account',
  'log',
] as const;
export type Veldgroep = (typeof VELDGROEPEN)[number];

/** How an event is written down: what was done, and with which part. */
export interface SoortGebeurtenis {
  readonly code: Gebeurteniscode;
  readonly veldgroep: Veldgroep;
}

/** By the noun before the colon of a permission or event name. */
const VELDGROEP_VAN: Readonly<Record<string, Veldgroep>> = {
  caseload: 'dossier',
  werknemer: 'dossier',
  belastbaarheid: 'belastbaarheid',
  zoekprofiel: 'zoekprofiel',
  match: 'vacatures',
  'eigen-matches': 'vacatures',
  gevonden: 'vacatures',
  'eigen-gevonden': 'vacatures',
  attendering: 'vacatures',
  'eigen-attendering': 'vacatures',
  marktweek: 'vacatures',
  beoordeling: 'besluiten',
  reactie: 'reacties',
  'eigen-reactie': 'reacties',
  'werkgever-overzicht': 'overzicht_werkgever',
  'werkgever-mijlpaal': 'overzicht_werkgever',
  'werkgever-dossier': 'overzicht_werkgever',
  'eigen-werkgeversblik': 'overzicht_werkgever',
  verzoek: 'rechten',
  'eigen-rechten': 'rechten',
  'eigen-toestemming': 'toestemming',
  bsn: 'bsn',
  contact: 'contact',
  sessie: 'account',
  account: 'account',
  gebruiker: 'account',
  factor: 'account',
  beveiligingslog: 'log',
  'eigen-log': 'log',
};

/** By the verb after the colon. */
const CODE_VAN: Readonly<Record<string, Gebeurteniscode>> = {
  lezen: 'R',
  meten: 'R',
  schrijven: 'U',
  beheren: 'U',
  maken: 'C',
  wissen: 'D',
  exporteren: 'export',
  afdrukken: 'print',
  begin: 'aanmelden',
  eindig: 'afmelden',
  toekennen: 'rechten',
  intrekken: 'rechten',
};

/**
 * How a permission or the name of an event (`noun:verb`) is written down. What is not known counts as
 * a look at the file, so that a new permission is never left out of the log.
 */
export function gebeurtenisVan(wat: string): SoortGebeurtenis {
  const [naam = '', werkwoord = ''] = wat.split(':');
  if (naam === 'noodtoegang') return { code: 'noodtoegang', veldgroep: 'dossier' };
  return {
    code: waardeVan(CODE_VAN, werkwoord) ?? 'R',
    veldgroep: waardeVan(VELDGROEP_VAN, naam) ?? 'dossier',
  };
}

function waardeVan<T>(tabel: Readonly<Record<string, T>>, naam: string): T | undefined {
  return Object.hasOwn(tabel, naam) ? tabel[naam] : undefined;
}
