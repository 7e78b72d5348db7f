import type { Rol } from '@passend/domain';
import type * as nl from '../rondleiding.js';
import type { Vertaling } from '../vertaling.js';

interface Rondleidingstap {
  readonly kop: string;
  readonly tekst: string;
}

export const rondleiding = {
  naam: 'Tour',
  vraag: 'New here? Four steps show you how it works.',
  begin: 'Show me',
  niet: 'No need',
  vorige: 'Previous',
  volgende: 'Next',
  klaar: 'Done',
  stap: (nu: number, alle: number) => `Step ${nu} of ${alle}`,
  later: 'You can find this again under Help, below your name.',
} satisfies Vertaling<typeof nl.rondleiding>;

export const rondleidingWerknemer: readonly Rondleidingstap[] = [
  {
    kop: 'Start here',
    tekst: 'This page shows at most three things that you can do now. That is all there is to do.',
  },
  {
    kop: 'Vacancies that may suit you',
    tekst:
      'Your coach is looking too. Each vacancy says why it is there. Feel free to say that something is too heavy or too far.',
  },
  {
    kop: 'What you have done',
    tekst:
      'Have you applied or phoned? Add it here, it takes half a minute. That way you can show what you did.',
  },
  {
    kop: 'You know who sees what',
    tekst:
      'Your employer does not see what is wrong with you. ‘What does my employer see?’ shows exactly what your employer does see.',
  },
];

const rondleidingCoach: readonly Rondleidingstap[] = [
  {
    kop: 'Who needs me?',
    tekst: 'The caseload is in order of who needs something from you today.',
  },
  {
    kop: 'Deciding from the keyboard',
    tekst: 'In a ranking, j and k go forward and back. You decide with g, b and n. U undoes it.',
  },
  {
    kop: 'Search from anywhere',
    tekst: 'Press / and type a name. You find clients, vacancies and employers.',
  },
  {
    kop: 'All keys',
    tekst: 'Press ? for the list. You can also turn single keys off there.',
  },
];

const rondleidingWerkgever: readonly Rondleidingstap[] = [
  {
    kop: 'First, what you have to do',
    tekst: 'At the top, one sentence says whether your file is in order and what the next step is.',
  },
  {
    kop: 'What has been done',
    tekst: 'You see the effort per week beside what was asked, with the reason.',
  },
  {
    kop: 'Reports',
    tekst: 'You read and sign reports here. The list of gaps says what is still missing.',
  },
  {
    kop: 'Not about health',
    tekst:
      'Nothing here is about your employee’s health. Only what the company doctor says about work.',
  },
];

const rondleidingBeheerder: readonly Rondleidingstap[] = [
  {
    kop: 'Sources',
    tekst: 'These are the places that vacancies come from, and how fresh they are.',
  },
  { kop: 'People', tekst: 'Under Users you invite people and stop accounts.' },
  {
    kop: 'What went wrong',
    tekst: 'Failed tasks shows what was left undone, and what you can do about it.',
  },
  {
    kop: 'No files',
    tekst: 'As an administrator you see no content of files. That is on purpose.',
  },
];

export const rondleidingen: Readonly<Record<Rol, readonly Rondleidingstap[]>> = {
  coach: rondleidingCoach,
  werknemer: rondleidingWerknemer,
  werkgever: rondleidingWerkgever,
  beheerder: rondleidingBeheerder,
};
