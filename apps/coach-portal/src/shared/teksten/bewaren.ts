import { aantal } from '../opmaak/getal.js';

export const blokkadereden = {
  geschil: 'Er loopt een geschil',
  wia_procedure: 'Er loopt een WIA-procedure',
  klacht: 'Er loopt een klacht',
  verzoek_werknemer: 'De werknemer vraagt erom',
  onderzoek: 'Er loopt een onderzoek',
} as const;

const klasse: Readonly<Record<string, string>> = {
  dossier: 'Dossier van een cliënt',
  inzagelog: 'Logboek: wie keek in welk dossier',
  beheerlog: 'Logboek van het beheer',
  account: 'Account van wie gestopt is',
  uitnodiging: 'Uitnodiging',
  melding: 'Melding',
  bewijs: 'Bewijs van wat gewist is',
};

const vanaf: Readonly<Record<string, string>> = {
  einde_traject: 'na het einde van het traject',
  vastlegging: 'na het vastleggen',
  einde_account: 'nadat het account stopte',
  verloop: 'nadat het verliep',
};

export const bewaren = {
  titel: 'Bewaren en wissen',
  uitleg:
    'Passend wist zelf wat niet langer bewaard mag worden, elke nacht. Hier zie je wat wanneer gaat. Je ziet geen namen, maar een kenmerk.',
  komendKop: 'Wat gaat er weg?',
  komendLeeg: 'Er is nog geen traject gestopt. Er gaat dus nog niets weg.',
  lopendKop: (hoeveel: number) => `Trajecten die nog lopen: ${hoeveel}`,
  lopendUitleg: 'Deze dossiers blijven. De termijn begint pas als het traject stopt.',
  stand: {
    loopt: 'Traject loopt',
    bewaard: 'Blijft tot die dag',
    vervallen: 'Gaat vannacht weg',
    geblokkeerd: 'Geblokkeerd: blijft',
  },
  gaatOp: (dag: string) => `Gaat weg op ${dag}`,
  einde: (dag: string) => `Traject gestopt op ${dag}, 2 jaar bewaren.`,
  zonderEinde: 'Het traject loopt nog.',
  regels: (hoeveel: number) => `Daarmee gaan ${aantal(hoeveel, 'regel', 'regels')} weg.`,
  blokkade: (reden: string, sinds: string) => `${reden}. Geblokkeerd sinds ${sinds}.`,
  herzien: (dag: string) => `Kijk op ${dag} of dit nog nodig is.`,
  herzienNu: (dag: string) => `Kijk nu of dit nog nodig is. Dat moest op ${dag}.`,
  blokkeer: 'Blokkeer',
  hefOp: 'Hef blokkade op',
  vormKop: (kenmerk: string) => `Waarom moet ${kenmerk} blijven?`,
  reden: 'Reden',
  toelichting: 'Toelichting',
  toelichtingHulp: 'Niet nodig. Schrijf niets over gezondheid op. De tekst wordt versleuteld.',
  herzienOp: 'Opnieuw bekijken op',
  herzienHulp: 'Kies een dag na vandaag. Dan kijkt iemand of de blokkade nog nodig is.',
  geenDag: 'Kies een dag na vandaag.',
  bevestig: 'Blokkeer dit dossier',
  annuleer: 'Annuleer',
  geplaatst: 'Dit dossier is geblokkeerd. Het blijft tot iemand de blokkade opheft.',
  opgeheven: 'De blokkade is opgeheven.',
  termijnenKop: 'Hoe lang bewaren we wat?',
  termijn: (maanden: number, begin: string) =>
    `${maanden % 12 === 0 ? `${maanden / 12} jaar` : aantal(maanden, 'maand', 'maanden')} ${vanaf[begin] ?? ''}`,
  klasse: (naam: string) => klasse[naam] ?? naam,
  eigenKeuze: 'Keuze van Passend: laat dit bevestigen door je privacyfunctionaris.',
  bewijzenKop: 'Wat is er gewist?',
  bewijzenLeeg: 'Er is nog niets gewist.',
  bewijs: {
    dossier: (kenmerk: string) => `Dossier ${kenmerk} gewist`,
    verzoek: (kenmerk: string) => `Deel van dossier ${kenmerk} gewist op verzoek van de werknemer`,
    sleutels: (kenmerk: string) => `Sleutels van dossier ${kenmerk} vernietigd`,
    rijen: (naam: string) => `${klasse[naam] ?? naam}: oude regels gewist`,
  },
  bewijsRegel: (hoeveel: number, op: string, regel: string) =>
    `${aantal(hoeveel, 'regel', 'regels')} op ${op}. Regel: ${regel}.`,
  bewijsHash: (hash: string) => `Kenmerk van het bewijs: ${hash.slice(0, 16)}…`,
} as const;

export const sleutels = {
  titel: 'Sleutels',
  uitleg:
    'Wat over gezondheid gaat, staat versleuteld. Elk dossier heeft een eigen sleutel. Hier zie je hoe oud de sleutels zijn. De sleutels zelf zie je nooit.',
  meesterKop: 'Hoofdsleutel',
  meester: (kenmerk: string) => `Kenmerk ${kenmerk}. Hij staat buiten de database.`,
  meesterOud: 'De sleutel van je bureau zit nog in de vorige hoofdsleutel. Laat de wissel afmaken.',
  bureauKop: 'Sleutel van je bureau',
  bureau: (kenmerk: string, dag: string) => `Kenmerk ${kenmerk}, gemaakt op ${dag}.`,
  bezig:
    'Er is een wissel begonnen die nog niet klaar is. Laat hetzelfde commando nog eens draaien.',
  dossiersKop: 'Sleutels van dossiers',
  dossiers: (met: number) =>
    `${aantal(met, 'dossier heeft', 'dossiers hebben')} een eigen sleutel.`,
  zonder: (hoeveel: number) =>
    `${aantal(hoeveel, 'dossier heeft', 'dossiers hebben')} nog geen sleutel. Die komt zodra er iets in staat.`,
  oudste: (dag: string) => `De oudste is van ${dag}.`,
  vernietigd: (hoeveel: number) =>
    `Van ${aantal(hoeveel, 'dossier', 'dossiers')} zijn de sleutels vernietigd.`,
  hoeKop: 'Een sleutel vervangen',
  hoe: 'Vervangen kan alleen wie de server beheert. Geef dit commando door. Iedereen kan blijven werken.',
  hoeBureau: 'De sleutel van je bureau:',
  hoeDossier: 'De sleutel van een dossier:',
  hoeControle: 'Kijken of alles opengaat:',
  advies:
    'Vervang de sleutel van je bureau eens per jaar, en meteen als iemand hem gezien kan hebben.',
} as const;
