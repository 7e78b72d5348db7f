import type { Bloknaam, Puntcode } from '@passend/domain';
import { aantal, getal } from '../opmaak/getal.js';

/** What is wrong, and what to do about it. */
interface Punttekst {
  readonly zin: (hoeveel: number) => string;
  readonly doe: string;
}

const punt: Readonly<Record<Puntcode, Punttekst>> = {
  uitnodiging_verlopen: {
    zin: (n) => `${aantal(n, 'uitnodiging is', 'uitnodigingen zijn')} verlopen.`,
    doe: 'Stuur een nieuwe uitnodiging, of stop het account.',
  },
  bron_stilgezet: {
    zin: (n) =>
      `${aantal(n, 'bron staat', 'bronnen staan')} stil, omdat de lijst opeens anders is.`,
    doe: 'Kijk op de pagina van de bron wat er veranderde. Geef hem daarna vrij.',
  },
  bron_storing: {
    zin: (n) => `${aantal(n, 'bron gaf', 'bronnen gaven')} de laatste keer een fout.`,
    doe: 'Vaak gaat dit vanzelf over. Duurt het langer dan een dag, bekijk dan de bron.',
  },
  bron_laat: {
    zin: (n) => `${aantal(n, 'bron is', 'bronnen zijn')} te lang niet gelezen.`,
    doe: 'Kijk eerst of er een werkproces draait. Lees daarna de bron opnieuw.',
  },
  taak_mislukt: {
    zin: (n) =>
      `${aantal(n, 'taak is mislukt en wacht', 'taken zijn mislukt en wachten')} op een besluit.`,
    doe: 'Probeer het opnieuw, of laat het rusten.',
  },
  blokkade_herzien: {
    zin: (n) => `Van ${aantal(n, 'blokkade', 'blokkades')} is de dag gekomen om opnieuw te kijken.`,
    doe: 'Kijk of het dossier nog langer moet blijven.',
  },
  opruimen_bleef_uit: {
    zin: () => 'Het opruimen van elke nacht is al twee dagen niet gelukt.',
    doe: 'Kijk bij de mislukte taken, en of er een werkproces draait.',
  },
  wissel_bezig: {
    zin: () => 'Een wissel van sleutels is begonnen en niet afgemaakt.',
    doe: 'Laat wie de server beheert het commando nog eens draaien.',
  },
  hoofdsleutel_oud: {
    zin: () => 'De sleutel van je bureau zit nog in de vorige hoofdsleutel.',
    doe: 'Laat wie de server beheert de wissel afmaken.',
  },
  sleutel_oud: {
    zin: () => 'De sleutel van je bureau is ouder dan een jaar.',
    doe: 'Laat hem vervangen. Iedereen kan intussen blijven werken.',
  },
  index_achter: {
    zin: () => 'Matchen werkt nu niet met de vacatures van dit moment.',
    doe: 'Wacht een minuut. Blijft dit staan, laat dan de server nakijken.',
  },
  index_verschilt: {
    zin: () => 'Matchen kent een ander aantal vacatures dan de database.',
    doe: 'Wacht een minuut. Blijft dit staan, start dan de server opnieuw.',
  },
  zoekmachine_weg: {
    zin: () => 'De zoekmachine antwoordt niet. Passend zoekt nu zelf.',
    doe: 'Zoeken blijft werken. Laat de zoekmachine nakijken.',
  },
  zoeken_achter: {
    zin: () => 'Nieuwe vacatures zijn met zoeken nog niet te vinden.',
    doe: 'Kijk of er een werkproces draait.',
  },
  attendering_stil: {
    zin: () => 'Er wordt nu niet gezocht voor de bewaarde zoekopdrachten.',
    doe: 'Er gaat niets verloren. Blijft dit staan, laat dan de server nakijken.',
  },
  geen_werker: {
    zin: () => 'Er draait geen werkproces. Er komen geen vacatures bij en er gaat geen post weg.',
    doe: 'Laat de worker starten. Wat is blijven liggen, gaat dan vanzelf verder.',
  },
  werker_stil: {
    zin: (n) => `${aantal(n, 'werkproces komt', 'werkprocessen komen')} niet vooruit.`,
    doe: 'Laat de worker opnieuw starten.',
  },
  werker_zwijgt: {
    zin: (n) => `${aantal(n, 'werkproces is', 'werkprocessen zijn')} gestopt zonder afscheid.`,
    doe: 'Een ander nam het werk over. Laat nakijken waardoor dit kwam.',
  },
  wachtrij_weg: {
    zin: () => 'De wachtrij antwoordt niet. Er wordt nu niets gedaan.',
    doe: 'Laat Redis of de database nakijken. Er gaat niets verloren.',
  },
  werk_wacht: {
    zin: () => 'Er wacht werk langer dan tien minuten.',
    doe: 'Kijk of het minder wordt. Zo niet, laat dan een werkproces bijzetten.',
  },
  lus_traag: {
    zin: (n) => `${aantal(n, 'proces antwoordt', 'processen antwoorden')} traag.`,
    doe: 'De machine heeft het te druk. Kijk of dit overgaat.',
  },
  post_wacht: {
    zin: () => 'Er wacht post langer dan een uur.',
    doe: 'Laat de mailserver nakijken. Passend blijft het een dag proberen.',
  },
  post_opgegeven: {
    zin: (n) => `${aantal(n, 'mail is', 'mails zijn')} niet aangekomen en opgegeven.`,
    doe: 'Kijk bij de gebruikers of de adressen kloppen.',
  },
  keten_gebroken: {
    zin: (n) => `Het log is veranderd: ${aantal(n, 'zegel klopt', 'zegels kloppen')} niet.`,
    doe: 'Laat de server met rust en bel wie over de veiligheid gaat. Het commando passend inzage controleer zegt welke regels het zijn.',
  },
  zegel_achter: {
    zin: () => 'Regels van het log wachten te lang op hun zegel.',
    doe: 'Laat de server nakijken. Er gaat niets verloren.',
  },
};

const blok: Readonly<Record<Bloknaam, { titel: string; naar: string }>> = {
  gebruikers: { titel: 'Gebruikers', naar: 'Naar gebruikers' },
  bronnen: { titel: 'Bronnen', naar: 'Naar bronnen' },
  taken: { titel: 'Mislukte taken', naar: 'Naar mislukte taken' },
  bewaren: { titel: 'Bewaartermijnen', naar: 'Naar bewaren en wissen' },
  sleutels: { titel: 'Sleutels', naar: 'Naar sleutels' },
  versheid: { titel: 'Versheid', naar: 'Naar zoeken en vergelijken' },
  belasting: { titel: 'Belasting', naar: 'Naar werkprocessen' },
  post: { titel: 'Post', naar: 'Naar gebruikers en hun adressen' },
  toegangslog: { titel: 'Toegangslog', naar: 'Naar het beveiligingslog' },
};

export const beheeroverzicht = {
  titel: 'Hoe staat het ervoor?',
  bijgewerkt: (tijd: string) => `Bijgewerkt om ${tijd}. Deze pagina ververst zichzelf.`,
  verouderd: (tijd: string) => `Verversen lukt nu niet. Je ziet hoe het was om ${tijd}.`,
  allesGoed: 'Alles loopt. Je hoeft niets te doen.',
  nu: (n: number) => `${aantal(n, 'onderdeel vraagt', 'onderdelen vragen')} nu om jou.`,
  letOp: (n: number) =>
    `Niets is dringend. Kijk als het uitkomt naar ${aantal(n, 'onderdeel', 'onderdelen')}.`,
  deelsGelezen: (n: number) =>
    `${aantal(n, 'onderdeel kon', 'onderdelen konden')} niet worden gelezen.`,
  groep: {
    nu: 'Vraagt nu om jou',
    onbekend: 'Kon niet worden gelezen',
    let_op: 'Kijk hiernaar als het uitkomt',
    goed: 'Loopt goed',
  },
  nietGelezen: 'Dit kon nu niet worden gelezen. De rest van de pagina klopt wel.',
  blok,
  punt,
  goed: {
    gebruikers: (n: number) => `${aantal(n, 'mens kan', 'mensen kunnen')} inloggen.`,
    geenBron: 'Er is nog geen bron. Voeg er een toe.',
    alleBronnen: (n: number) =>
      n === 1 ? 'De bron is op tijd gelezen.' : `Alle ${getal(n)} bronnen zijn op tijd gelezen.`,
    bronVers: (n: number) => `${aantal(n, 'bron is', 'bronnen zijn')} op tijd gelezen.`,
    bronNieuw: (n: number) =>
      `${aantal(n, 'bron wordt', 'bronnen worden')} voor het eerst gelezen.`,
    bronPauze: (n: number) => `${aantal(n, 'bron staat', 'bronnen staan')} op pauze.`,
    taken: 'Er is geen werk blijven liggen.',
    bewaren: (n: number) =>
      n === 0
        ? 'In de komende 30 dagen gaat er niets weg.'
        : `In de komende 30 dagen ${n === 1 ? 'gaat' : 'gaan'} ${aantal(n, 'dossier', 'dossiers')} weg.`,
    sleutels: (dag: string) => `De sleutel van je bureau hoeft pas op ${dag} vervangen te worden.`,
    versheid: 'Matchen en zoeken werken met de vacatures van nu.',
    belasting: (n: number) =>
      `${aantal(n, 'proces draait', 'processen draaien')} en komen vooruit.`,
    belastingEen: 'Het werk komt vooruit.',
    post: (wacht: number) =>
      wacht === 0 ? 'Alle post is weg.' : `${aantal(wacht, 'mail gaat', 'mails gaan')} zo weg.`,
    toegangslog: (n: number) =>
      n === 0
        ? 'Er staat nog niets in het log.'
        : `Elke regel is verzegeld. De laatste ${aantal(n, 'zegel klopt', 'zegels kloppen')}.`,
  },
  feit: {
    actief: 'Kunnen inloggen',
    uitgenodigd: 'Uitgenodigd',
    zonderTweedeStap: 'Zonder tweede stap',
    gestopt: 'Gestopt',
    vers: 'Op tijd gelezen',
    nieuw: 'Nog niet gelezen',
    laat: 'Te laat',
    storing: 'Met een fout',
    stilgezet: 'Stilgezet',
    gepauzeerd: 'Op pauze',
    oudsteLezing: 'Langst geleden gelezen',
    nieuwsteLezing: 'Laatst gelezen',
    oudste: 'Oudste',
    binnenkort: 'Gaat binnen 30 dagen weg',
    eerste: 'De eerste op',
    geblokkeerd: 'Geblokkeerd',
    laatsteRonde: 'Laatst opgeruimd',
    laatstGewist: 'Laatst iets gewist',
    sleutelVan: 'Sleutel van het bureau van',
    wisselOp: 'Vervangen voor',
    dossiersleutels: 'Dossiers met een sleutel',
    vernietigd: 'Sleutels vernietigd',
    nieuwsteVacature: 'Nieuwste vacature',
    inDatabase: 'Open vacatures',
    inIndex: 'Klaar om te matchen',
    overgeslagen: 'Niet te lezen',
    indexAchter: 'Matchen bijgewerkt',
    zoekenWacht: 'Wacht op zoeken',
    attendering: 'Voor alerts gezocht',
    vergeleken: 'Zoeken vergeleken',
    wachtrij: 'Wacht in de rij',
    oudsteWerk: 'Langst wachtend werk',
    perMinuut: 'Taken per minuut',
    wacht: 'Wacht',
    verzonden: 'Verzonden, laatste dag',
    opgegeven: 'Opgegeven, laatste dag',
    onbestelbaar: 'Adressen die niets aannemen',
    klacht: 'Klaagden over de post',
    afgemeld: 'Afgemeld',
    zegels: 'Zegels',
    verzegeldTot: 'Verzegeld tot',
    wachtOpZegel: 'Wacht op een zegel',
  },
  wachtrij: {
    planning: 'Plannen',
    ophalen: 'Pagina’s ophalen',
    lezen: 'Pagina’s lezen',
    indexeren: 'Zoeken bijwerken',
    post: 'Post',
  } as Readonly<Record<string, string>>,
  opReden: (reden: string, n: number) => `${reden} (${getal(n)})`,
  opnieuwOver: (reden: string) => `Opnieuw proberen: ${reden}`,
  geleden: (duur: string) => `${duur} geleden`,
  nooit: 'nog niet',
  geen: 'niets',
  proces: {
    kop: 'Processen',
    soort: { worker: 'Werkproces', api: 'Server' },
    genummerd: (soort: string, nummer: number) => `${soort} ${nummer}`,
    staat: { loopt: 'loopt', stil: 'komt niet vooruit', zwijgt: 'zwijgt' },
    naam: 'Proces',
    hoe: 'Hoe gaat het',
    teken: 'Laatste teken',
    sinds: 'Draait sinds',
    perMinuut: 'Taken per minuut',
    geheugen: 'Geheugen',
    cpu: 'Processor',
    lus: 'Vertraging',
    mb: (mb: number) => `${getal(mb)} MB`,
    procent: (deel: number) => `${getal(deel)}%`,
    ms: (ms: number) => `${getal(ms)} ms`,
  },
  begin: {
    kop: 'Begin hier',
    gedaan: 'gedaan',
    stap: {
      mensen: {
        doe: 'Nodig je eerste collega uit',
        uitleg: 'Een coach begeleidt mensen naar ander werk. Die krijgt een mail met een link.',
      },
      bronnen: {
        doe: 'Voeg een bron van vacatures toe',
        uitleg:
          'Bijvoorbeeld de pagina met vacatures van een werkgever. Je ziet eerst wat die oplevert.',
      },
      clienten: {
        doe: 'Maak de eerste cliënt aan',
        uitleg: 'Je coach kan dit ook doen. De werkgever voeg je in hetzelfde formulier toe.',
      },
    },
  },
  wachtrijServer: { postgres: 'PostgreSQL', redis: 'Redis' },
} as const;
