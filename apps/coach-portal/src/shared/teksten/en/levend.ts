import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../levend.js';
import type { Vertaling } from '../vertaling.js';

const vacatures = (n: number) => aantal(n, 'new vacancy', 'new vacancies');

export const levend = {
  naam: 'Just in',
  toon: 'Show',
  sluit: 'Close',
  vacatures: (n: number) => `${vacatures(n)} for you.`,
  voorstel: (n: number) => `Your coach picked ${vacatures(n)} for you.`,
  bericht: 'Your coach sent a message.',
  rapport: 'There is something new in your reports.',
} satisfies Vertaling<typeof nl.levend>;

/** What a coach reads; the name is left out when this window does not know it. */
export const levendCoach = {
  vacatures: (n: number, naam: string | null) =>
    naam === null ? `${vacatures(n)} for a client.` : `${vacatures(n)} for ${naam}.`,
  reactie: (naam: string | null) =>
    naam === null
      ? 'A client said what they think of a vacancy.'
      : `${naam} gave an opinion on a vacancy.`,
  bericht: (naam: string | null) =>
    naam === null ? 'A client sent a message.' : `${naam} sent a message.`,
} satisfies Vertaling<typeof nl.levendCoach>;

export const collegas = {
  een: (naam: string) => `${naam} is looking at this file too.`,
  meer: (namen: readonly string[]) => `${namen.join(' and ')} are looking at this file too.`,
} satisfies Vertaling<typeof nl.collegas>;
