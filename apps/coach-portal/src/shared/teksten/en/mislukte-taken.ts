import type { Taakreden } from '@passend/contracts';
import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../mislukte-taken.js';
import type { Vertaling } from '../vertaling.js';

export const taakreden: Readonly<Record<Taakreden, { kort: string; uitleg: string }>> = {
  bron: {
    kort: 'The source gave nothing usable',
    uitleg: 'The site did not answer, or gave an error. It is often fine again later.',
  },
  database: {
    kort: 'The database was away',
    uitleg: 'The database did not answer. Is it working again? Then try again.',
  },
  schijf_vol: {
    kort: 'The disk was full',
    uitleg: 'First make room on the server. Then try again.',
  },
  zoekmachine: {
    kort: 'The search engine did not accept it',
    uitleg: 'The vacancy is in Passend, but search cannot find it.',
  },
  verloren: {
    kort: 'Passend stopped halfway',
    uitleg: 'The server stopped a few times during this work. If it keeps happening, ask for help.',
  },
  onuitvoerbaar: {
    kort: 'Passend does not know this task',
    uitleg: 'Trying again will not help. Set it aside.',
  },
  programma: {
    kort: 'There is a fault in Passend',
    uitleg: 'Give the code below to the maker of Passend.',
  },
  onbekend: {
    kort: 'The reason is not known',
    uitleg: 'Try again. Does it fail once more? Then pass on the code below.',
  },
};

/** What a kind of job does, by its name. */
const taaknaam: Readonly<Record<string, string>> = {
  plan: 'Planning sources',
  haal: 'Fetching a page',
  lees: 'Reading a page',
  verken: 'Looking at a source beforehand',
  'zoek-een': 'Looking up one vacancy',
  herlees: 'Reading vacancies again',
  hersleutel: 'Looking for duplicates again',
  indexeer: 'Updating search',
  onderhoud: 'Maintenance at night',
  bewaren: 'Erasing what may no longer be kept',
};

export const misluktetaken = {
  titel: 'Failed tasks',
  uitleg:
    'Passend tries every task a few times. If it still fails, the task is listed here. Nothing is lost.',
  lijst: 'Failed tasks',
  leeg: 'Everything worked. You do not have to do anything.',
  filter: 'Show',
  alle: (hoeveel: number) => `All reasons (${hoeveel})`,
  optie: (reden: Taakreden, hoeveel: number) => `${taakreden[reden].kort} (${hoeveel})`,
  taak: (taak: string) => taaknaam[taak] ?? 'Unknown task',
  metBron: (taak: string, bron: string) => `${taaknaam[taak] ?? 'Unknown task'}: ${bron}`,
  keer: (hoeveel: number, eerst: string, laatst: string) =>
    hoeveel === 1 ? `Failed on ${laatst}.` : `Failed ${hoeveel} times, from ${eerst} to ${laatst}.`,
  code: (code: string) => `Code: ${code}`,
  besluit: { opnieuw: 'Try again', rust: 'Set aside' },
  alleBesluit: { opnieuw: 'Try everything here again', rust: 'Set everything here aside' },
  gedaan: {
    opnieuw: (hoeveel: number) => `${aantal(hoeveel, 'task is', 'tasks are')} being tried again.`,
    rust: (hoeveel: number) => `${aantal(hoeveel, 'task has', 'tasks have')} been set aside.`,
  },
  weer: 'If a task fails again, it is listed here again.',
  meer: 'You see the latest hundred. Choose a reason to see fewer.',
} satisfies Vertaling<typeof nl.misluktetaken>;
