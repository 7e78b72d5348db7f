import type { Rol } from '@passend/domain';

interface Rondleidingstap {
  readonly kop: string;
  readonly tekst: string;
}

export const rondleiding = {
  naam: 'Rondleiding',
  vraag: 'Nieuw hier? In vier stappen zie je hoe het werkt.',
  begin: 'Laat zien',
  niet: 'Niet nodig',
  vorige: 'Vorige',
  volgende: 'Volgende',
  klaar: 'Klaar',
  stap: (nu: number, alle: number) => `Stap ${nu} van ${alle}`,
  later: 'Je vindt dit terug bij Hulp en uitleg, onder je naam.',
} as const;

export const rondleidingWerknemer: readonly Rondleidingstap[] = [
  {
    kop: 'Hier begin je',
    tekst: 'Op deze pagina staan hooguit drie dingen die je nu kunt doen. Meer hoeft niet.',
  },
  {
    kop: 'Vacatures die kunnen passen',
    tekst:
      'Je coach zoekt mee. Bij elke vacature staat waarom. Zeg gerust dat iets te zwaar of te ver is.',
  },
  {
    kop: 'Wat je hebt gedaan',
    tekst:
      'Heb je gereageerd of gebeld? Zet het erbij, het kost een halve minuut. Zo kun je laten zien wat je deed.',
  },
  {
    kop: 'Jij weet wie wat ziet',
    tekst:
      'Je werkgever ziet niet wat je hebt. Bij “Wat ziet mijn werkgever?” lees je precies wat hij wel ziet.',
  },
];

const rondleidingCoach: readonly Rondleidingstap[] = [
  {
    kop: 'Wie heeft mij nodig?',
    tekst: 'De caseload staat op volgorde van wie vandaag iets van je nodig heeft.',
  },
  {
    kop: 'Beoordelen met het toetsenbord',
    tekst: 'In een ranglijst gaan j en k verder en terug. Met g, b en n beslis je. U draait terug.',
  },
  {
    kop: 'Zoeken vanaf elke plek',
    tekst: 'Druk op / en typ een naam. Je vindt cliënten, vacatures en werkgevers.',
  },
  {
    kop: 'Alle toetsen',
    tekst: 'Druk op ? voor de lijst. Je kunt losse toetsen daar ook uitzetten.',
  },
];

const rondleidingWerkgever: readonly Rondleidingstap[] = [
  {
    kop: 'Eerst wat u moet doen',
    tekst: 'Bovenaan staat in één zin wat er is vastgelegd, en wat uw volgende stap is.',
  },
  {
    kop: 'Wat er is gedaan',
    tekst: 'U ziet de inspanning per week naast wat er werd gevraagd, met de reden.',
  },
  {
    kop: 'Rapporten',
    tekst: 'Rapporten leest en tekent u hier. De lijst met leemten zegt wat er nog ontbreekt.',
  },
  {
    kop: 'Niet over gezondheid',
    tekst:
      'Over de gezondheid van uw werknemer staat hier niets. Alleen wat de bedrijfsarts over het werk zegt.',
  },
];

const rondleidingBeheerder: readonly Rondleidingstap[] = [
  {
    kop: 'Overzicht',
    tekst:
      'Hier zie je hoe alles loopt: mensen, bronnen en de machine. Wat om jou vraagt, staat bovenaan.',
  },
  { kop: 'Mensen', tekst: 'Bij Gebruikers nodig je mensen uit en stop je accounts.' },
  {
    kop: 'Wat misging',
    tekst: 'Bij Mislukte taken zie je wat is blijven liggen, en wat je eraan kunt doen.',
  },
  {
    kop: 'Geen dossiers',
    tekst: 'Als beheerder zie je geen inhoud van dossiers. Dat is met opzet.',
  },
];

export const rondleidingen: Readonly<Record<Rol, readonly Rondleidingstap[]>> = {
  coach: rondleidingCoach,
  werknemer: rondleidingWerknemer,
  werkgever: rondleidingWerkgever,
  beheerder: rondleidingBeheerder,
};
