import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../systeemstand.js';
import type { Vertaling } from '../vertaling.js';

export const systeemstand = {
  kop: 'How is it going now?',
  geenWorker: 'No worker is running. No new vacancies are coming in.',
  stil: 'A worker is not making progress.',
  goed: (hoeveel: number) =>
    `${aantal(hoeveel, 'worker is running and making', 'workers are running and making')} progress.`,
  oudsteWerk: 'Work that has waited longest',
  achterstand: 'Search is behind by',
  geen: 'nothing is waiting',
  zoekmachine: 'Search',
  bereikbaar: 'works',
  terugval: 'the search engine is down, Passend is searching by itself',
  controle: {
    kop: 'Last comparison',
    geen: 'Nothing has been compared yet. That happens every night at half past three.',
    naam: { postgres: 'Search inside Passend', meilisearch: 'Search engine' },
    gelijk: (live: number, op: string) =>
      `${aantal(live, 'vacancy', 'vacancies')}, everything the same (${op}).`,
    hersteld: (hoeveel: number, op: string) =>
      `${aantal(hoeveel, 'difference', 'differences')} found and repaired (${op}).`,
  },
} satisfies Vertaling<typeof nl.systeemstand>;
