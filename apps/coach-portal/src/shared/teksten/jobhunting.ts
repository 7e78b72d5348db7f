import type { Contactuitkomst, Contactwijze } from '@passend/domain';
import { aantal, getal } from '../opmaak/getal.js';

export const contactwijzenaam: Readonly<Record<Contactwijze, string>> = {
  gebeld: 'Gebeld',
  bezocht: 'Langsgegaan',
  gemaild: 'Gemaild',
  gesproken: 'Gesproken, bijvoorbeeld op een beurs',
};

export const contactuitkomstnaam: Readonly<Record<Contactuitkomst, string>> = {
  geen_gehoor: 'Niemand bereikt',
  geen_plek: 'Nu geen plek',
  misschien_later: 'Misschien later',
  wil_kennismaken: 'Wil kennismaken',
  open_sollicitatie_welkom: 'Een open sollicitatie is welkom',
  vacature_genoemd: 'Noemde een vacature',
};

const vacatures = (n: number) => aantal(n, 'vacature', 'vacatures');

export const jobhunting = {
  titel: (naam: string) => `Jobhunting voor ${naam}`,
  titelKaal: 'Jobhunting',
  link: 'Jobhunting',
  uitleg:
    'Werkgevers in de buurt die passend werk hebben of hadden. Bel, ga langs, en leg vast wat eruit kwam.',
  logKop: 'Werkgevers waar al contact mee was',
  logLeeg:
    'Er is nog geen contact vastgelegd. Bel een werkgever uit de lijst hieronder, en leg vast wat eruit kwam. Ook een nee hoort in het dossier.',
  vervolg: (wat: string, dag: string) => `Daarna: ${wat}, op ${dag}`,
  vervolgKlaar: 'Gedaan',
  geenVervolg: 'Er is geen volgende stap gekozen.',
  contacten: (n: number) => aantal(n, 'contact', 'contacten'),
  werkgeversKop: 'Werkgevers met passend werk',
  gezocht: (n: number, dag: string) =>
    `Uit ${getal(n)} vacatures: alles wat nu openstaat, en wat sloot sinds ${dag}. Uitzendbureaus staan er niet bij.`,
  werkgeversLeeg:
    'Er is nu niemand gevonden. Maak het zoekprofiel ruimer, of voeg zelf een werkgever toe.',
  open: (n: number) => `${vacatures(n)} open`,
  eerder: (n: number) => `${vacatures(n)} eerder`,
  gezien: (dag: string) => `laatst gezien op ${dag}`,
  afstand: (km: number) => (km === 0 ? 'in de woonplaats' : `${km} km`),
  gesloten: 'gesloten',
  openSollicitatie: 'Open sollicitatie',
  leg: 'Leg contact vast',
  anders: 'Leg contact vast met een andere werkgever',
  naam: 'Werkgever',
  plaats: 'Plaats (niet verplicht)',
  datum: 'Dag',
  wijze: 'Hoe was het contact?',
  functie: 'Functie van wie je sprak (niet verplicht)',
  functieHulp: 'Geen naam. Een naam hoort in het netwerk, met toestemming.',
  uitkomst: 'Wat kwam eruit?',
  notitie: 'Notitie (niet verplicht)',
  notitieHulp: 'Zonder medische woorden. Noem de cliënt niet bij naam.',
  volgendeWat: 'Volgende stap (niet verplicht)',
  volgendeOp: 'Op welke dag?',
  bewaar: 'Leg vast',
  kies: 'Kies',
  door: (wie: string) => `door ${wie}`,
  netwerk: 'Netwerk van het bureau',
} as const;
