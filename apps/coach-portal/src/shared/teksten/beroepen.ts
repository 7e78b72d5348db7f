import { aantal } from '../opmaak/getal.js';

const beroepenTekst = (n: number) => aantal(n, 'beroep', 'beroepen');
const vacaturesTekst = (n: number) => aantal(n, 'vacature', 'vacatures');

/** The list of occupations. */
export const beroepenlijst = {
  titel: 'Beroepen',
  voorClient: (titel: string) => `${titel} voor een cliënt`,
  uitleg: 'Zoek een beroep. Zie wat het werk meestal vraagt en welke vacatures er nu zijn.',
  uitlegClient: (naam: string) =>
    `Zoek een beroep. Zie welke vacatures daarvan bij ${naam} kunnen passen.`,
  zoek: 'Zoek op naam van het beroep',
  zoekKnop: 'Zoek',
  alles: 'Alle beroepen',
  alleBekijken: 'Bekijk alle beroepen',
  gevonden: (n: number) => `${beroepenTekst(n)} gevonden`,
  bedoeld: 'Waarschijnlijk bedoel je',
  leegKop: 'Niets gevonden',
  leeg: 'Probeer een ander woord, of een kortere naam.',
  groep: (naam: string, n: number) => `${naam} (${beroepenTekst(n)})`,
  ook: (titel: string) => `ook: ${titel}`,
  vacatures: (n: number) => (n === 0 ? 'nu geen vacatures' : `nu ${vacaturesTekst(n)}`),
} as const;

/** The page of one occupation. */
export const beroep = {
  terug: 'Alle beroepen',
  dossier: (naam: string) => `Dossier van ${naam}`,
  link: (naam: string) => `Beroep: ${naam}`,
  ookGenoemd: 'Wordt ook genoemd',
  meerTitels: (n: number) => `Nog ${aantal(n, 'naam', 'namen')}`,
  feiten: 'Over dit beroep',
  opleiding: 'Gebruikelijke opleiding',
  groep: 'Groep',
  isco: 'Code in ISCO-08',
  bereik: (laagste: string, hoogste: string) => `${laagste} tot ${hoogste}`,
  profiel: 'Wat dit werk meestal vraagt',
  profielUitleg:
    'Dit is wat Passend verwacht van het beroep. Geen arbeidsdeskundige heeft dit gecontroleerd. Elke werkplek is anders. Vraag het dus altijd na.',
  bron: (bron: string) => `Bron: ${bron}`,
  klasse: {
    hoog: 'Vaak een probleem voor wie hierin beperkt is',
    middel: 'Verschilt per werkplek',
    laag: 'Meestal geen probleem',
  },
  verwant: 'Verwante beroepen',
  verwantUitleg: 'Werk dat hierop lijkt. Dit is een inschatting van Passend.',
  geenVerwant: 'We kennen geen verwante beroepen.',
  meerVerwant: (n: number) => `Toon nog ${beroepenTekst(n)}`,
  vacatures: (n: number) => `Vacatures nu (${n})`,
  geenVacatures: 'Er zijn nu geen vacatures voor dit beroep.',
  eerste: (n: number) => `Dit zijn de ${n} nieuwste.`,
  voorClient: (naam: string) => `Wat kan ${naam} hiervan doen?`,
  som: (inBeeld: number, totaal: number) => `${inBeeld} van de ${vacaturesTekst(totaal)} in beeld`,
  past: (n: number) => `${n} past`,
  mogelijk: (n: number) => `${n} past mogelijk`,
  afgevallen: (n: number) => `${n} afgevallen`,
  inBeeldKop: (n: number) => `In beeld (${n})`,
  inBeeldLeeg: 'Geen enkele vacature van dit beroep is nu in beeld.',
  afgevallenKop: (n: number) => `Afgevallen (${n})`,
  grenzen: 'De grenzen in dit beroep',
  grenzenUitleg: 'Per grens wat we van het beroep verwachten. De vacature zelf gaat altijd voor.',
  rest: (n: number) => `En nog ${vacaturesTekst(n)}. Die staan in de ranglijst.`,
  uitkomst: { past: 'Past', mogelijk: 'Past mogelijk', overschrijdt: 'Te bespreken' },
  richting: {
    past: 'Meestal geen probleem',
    overschrijdt: 'Vaak een probleem',
    onbekend: 'Verschilt per werkplek',
  },
} as const;
