import type * as nl from '../rondleiding.js';
import type { Vertaling } from '../vertaling.js';

export const rondleiding = {
  naam: 'Tour',
  vraag: 'New here? In four steps you see how it works.',
  begin: 'Show me',
  niet: 'No need',
  vorige: 'Previous',
  volgende: 'Next',
  klaar: 'Done',
  stap: (nu: number, alle: number) => `Step ${nu} of ${alle}`,
  later: 'You find this again under Help and explanation, below your name.',
} satisfies Vertaling<typeof nl.rondleiding>;

export const rondleidingWerknemer: Vertaling<typeof nl.rondleidingWerknemer> = [
  {
    kop: 'Here you begin',
    tekst: 'On this page there are at most three things that you can do now. It need not be more.',
  },
  {
    kop: 'Vacancies that may fit',
    tekst:
      'Your coach looks with you. With each vacancy it says why. Feel free to say that something is too heavy or too far.',
  },
  {
    kop: 'What you have done',
    tekst:
      'Have you responded or called? Add it, it takes half a minute. So you can show what you did.',
  },
  {
    kop: 'You know who sees what',
    tekst:
      'Your employer does not see what you have. Under “What does my employer see?” you read exactly what your employer does see.',
  },
];

export const rondleidingen = {
  coach: [
    {
      kop: 'Who needs me?',
      tekst: 'The caseload is in the order of who needs something from you today.',
    },
    {
      kop: 'Judging by keyboard',
      tekst: 'In a ranking j and k go on and back. With g, b and n you decide. U undoes it.',
    },
    {
      kop: 'Search from anywhere',
      tekst: 'Press / and type a name. You find clients, vacancies and employers.',
    },
    {
      kop: 'All keys',
      tekst: 'Press ? for the list. There you can also switch single keys off.',
    },
  ],
  werknemer: rondleidingWerknemer,
  werkgever: [
    {
      kop: 'First what you have to do',
      tekst: 'At the top one sentence says what has been recorded, and what your next step is.',
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
        'There is nothing here about the health of your employee. Only what the company doctor says about the work.',
    },
  ],
  beheerder: [
    {
      kop: 'Overview',
      tekst:
        'Here you see how everything is going: people, sources and the machine. What needs you stands on top.',
    },
    { kop: 'People', tekst: 'Under Users you invite people and stop accounts.' },
    {
      kop: 'What went wrong',
      tekst: 'Under Failed tasks you see what was left undone, and what you can do about it.',
    },
    {
      kop: 'No files',
      tekst: 'As an administrator you see no content of files. That is on purpose.',
    },
  ],
} satisfies Vertaling<typeof nl.rondleidingen>;
