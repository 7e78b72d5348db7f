import { aantal } from '../opmaak/getal.js';

export const systeemstand = {
  kop: 'Hoe gaat het nu?',
  geenWorker: 'Er draait geen werkproces. Er komen geen nieuwe vacatures bij.',
  stil: 'Een werkproces komt niet vooruit.',
  goed: (hoeveel: number) =>
    `${aantal(hoeveel, 'werkproces draait en komt', 'werkprocessen draaien en komen')} vooruit.`,
  oudsteWerk: 'Langst wachtend werk',
  achterstand: 'Achterstand van het zoeken',
  geen: 'niets wacht',
  zoekmachine: 'Zoeken',
  bereikbaar: 'werkt',
  terugval: 'de zoekmachine is weg, Passend zoekt nu zelf',
  controle: {
    kop: 'Laatste vergelijking',
    geen: 'Er is nog niet vergeleken. Dat gebeurt elke nacht om half vier.',
    naam: { postgres: 'Zoeken in Passend', meilisearch: 'Zoekmachine' },
    gelijk: (live: number, op: string) =>
      `${aantal(live, 'vacature', 'vacatures')}, alles gelijk (${op}).`,
    hersteld: (hoeveel: number, op: string) =>
      `${aantal(hoeveel, 'verschil', 'verschillen')} gevonden en hersteld (${op}).`,
  },
} as const;
