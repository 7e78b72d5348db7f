import type * as nl from '../mijn-wegen.js';
import type { Vertaling } from '../vertaling.js';

/** The texts for the employee about work that was found, schooling, a second look and tests. */
export const mijnWegen = {
  plaatsingKop: 'My new work',
  plaatsingUitleg: 'Your employer sees where you work, how many hours and what you earn.',
  plaatsingVraag: 'Is something wrong? Send your coach a message.',
  bijVorm: {
    nieuw_dienstverband:
      'You have a new job. Your old job carries on for now. What you earn is deducted from your old pay.',
    detachering:
      'You work for someone else, but stay employed by your employer. Your employer pays your wages.',
    werkervaringsplaats:
      'You learn and practise here. Your employer goes on paying your wages. The placement itself pays nothing.',
    proefplaatsing: 'You try this work out first. Your benefit continues.',
    eigen_bedrijf: 'You work for yourself. What you earn is deducted from your wages.',
  },
  scholingUitleg: 'A course can help you find suitable work. Your employer has a say too.',
  scholingWaarom: 'Why:',
  oordeelKop: 'Let someone else take a look',
  oordeelUitleg: 'If you disagree with something, you can ask someone else to take a look.',
  oordeelRoute: {
    deskundigenoordeel: {
      kop: 'An opinion from UWV',
      zinnen: [
        'UWV looks, for example, at whether the work suits you, or whether your employer is doing enough.',
        'You or your employer can ask for this. If you ask, you pay 100 euros yourself.',
        'The answer comes after 2 to 4 weeks. You both get it. Nobody is bound by it.',
      ],
    },
    second_opinion: {
      kop: 'Another company doctor',
      zinnen: [
        'If you doubt the company doctor’s advice, another company doctor may take a look.',
        'You ask your company doctor for this yourself. It costs you nothing.',
        'Your employer hears nothing about it.',
      ],
    },
  },
  secondWil: 'I want another company doctor to take a look',
  testsUitleg:
    'Everything that came out of a test or assessment is here. Your employer does not see this.',
  testsLeeg: 'There is no result yet. Have you done a test yourself? Then you can keep it here.',
  testErbij: 'Add a result',
  testVoor: {
    prive: 'Only for you and your coach',
    dossier: 'Also in the file for UWV',
  },
} satisfies Vertaling<typeof nl.mijnWegen>;
