import type { Taakreden } from '@passend/contracts';
import { aantal } from '../opmaak/getal.js';

export const taakreden: Readonly<Record<Taakreden, { kort: string; uitleg: string }>> = {
  bron: {
    kort: 'De bron gaf niets bruikbaars',
    uitleg: 'De site antwoordde niet, of gaf een fout. Vaak is het later weer goed.',
  },
  database: {
    kort: 'De database was weg',
    uitleg: 'De database gaf geen antwoord. Werkt hij weer? Probeer het dan opnieuw.',
  },
  schijf_vol: {
    kort: 'De schijf was vol',
    uitleg: 'Maak eerst ruimte op de server. Probeer het daarna opnieuw.',
  },
  zoekmachine: {
    kort: 'De zoekmachine nam het niet aan',
    uitleg: 'De vacature staat wel in Passend, maar is niet te vinden met zoeken.',
  },
  verloren: {
    kort: 'Passend stopte er middenin',
    uitleg: 'De server stopte een paar keer tijdens dit werk. Gebeurt dit vaker, vraag dan hulp.',
  },
  onuitvoerbaar: {
    kort: 'Passend kent deze taak niet',
    uitleg: 'Opnieuw proberen helpt niet. Laat dit rusten.',
  },
  programma: {
    kort: 'Er zit een fout in Passend',
    uitleg: 'Geef de code hieronder door aan de maker van Passend.',
  },
  onbekend: {
    kort: 'De reden is niet bekend',
    uitleg: 'Probeer het opnieuw. Lukt het weer niet? Geef dan de code hieronder door.',
  },
};

/** What a kind of job does, by its name. */
const taaknaam: Readonly<Record<string, string>> = {
  plan: 'Bronnen plannen',
  haal: 'Een pagina ophalen',
  lees: 'Een pagina lezen',
  verken: 'Vooraf kijken bij een bron',
  'zoek-een': 'Eén vacature opzoeken',
  herlees: 'Vacatures opnieuw lezen',
  hersleutel: 'Dubbele vacatures opnieuw zoeken',
  indexeer: 'Zoeken bijwerken',
  onderhoud: 'Onderhoud in de nacht',
  bewaren: 'Wissen wat niet langer bewaard mag worden',
};

export const misluktetaken = {
  titel: 'Mislukte taken',
  uitleg:
    'Passend probeert elke taak een paar keer. Lukt het dan nog niet, dan staat de taak hier. Er gaat niets verloren.',
  lijst: 'Mislukte taken',
  leeg: 'Alles is gelukt. Je hoeft niets te doen.',
  filter: 'Toon',
  alle: (hoeveel: number) => `Alle redenen (${hoeveel})`,
  optie: (reden: Taakreden, hoeveel: number) => `${taakreden[reden].kort} (${hoeveel})`,
  taak: (taak: string) => taaknaam[taak] ?? 'Onbekende taak',
  metBron: (taak: string, bron: string) => `${taaknaam[taak] ?? 'Onbekende taak'}: ${bron}`,
  keer: (hoeveel: number, eerst: string, laatst: string) =>
    hoeveel === 1
      ? `Mislukt op ${laatst}.`
      : `${hoeveel} keer mislukt, van ${eerst} tot ${laatst}.`,
  code: (code: string) => `Code: ${code}`,
  besluit: { opnieuw: 'Opnieuw proberen', rust: 'Laten rusten' },
  alleBesluit: { opnieuw: 'Alles hier opnieuw proberen', rust: 'Alles hier laten rusten' },
  gedaan: {
    opnieuw: (hoeveel: number) =>
      `${aantal(hoeveel, 'taak wordt', 'taken worden')} opnieuw geprobeerd.`,
    rust: (hoeveel: number) => `${aantal(hoeveel, 'taak rust', 'taken rusten')} nu.`,
  },
  weer: 'Mislukt een taak weer, dan staat hij hier opnieuw.',
  meer: 'Je ziet de nieuwste honderd. Kies een reden om minder te zien.',
} as const;
