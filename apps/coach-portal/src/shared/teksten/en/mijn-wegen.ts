import type * as nl from '../mijn-wegen.js';
import type { Vertaling } from '../vertaling.js';

/** The texts for the employee about work that was found, schooling, a second look and tests. */
export const mijnWegen = {
  plaatsingKop: 'My new work',
  plaatsingUitleg: 'Your employer sees where you work, how many hours and what you earn.',
  plaatsingVraag: 'Is something wrong? Send your coach a message.',
  bijVorm: {
    nieuw_dienstverband:
      'You have a new job. Your old job also still goes on. What you earn is taken off your old pay.',
    detachering:
      'You work for somebody else, but stay employed by your employer. Your employer pays your wages.',
    werkervaringsplaats:
      'You learn and practise here. Your employer goes on paying your wages. The place itself pays nothing.',
    proefplaatsing: 'You try this work first. Your benefit goes on.',
    eigen_bedrijf: 'You work for yourself. What you earn is taken off your wages.',
  },
  scholingUitleg: 'A course can help to find suitable work. Your employer decides too.',
  scholingWaarom: 'Why:',
  oordeelKop: 'Let somebody else have a look',
  oordeelUitleg: 'Do you disagree with something? Then you can ask somebody else to have a look.',
  oordeelRoute: {
    deskundigenoordeel: {
      kop: 'An opinion of UWV',
      zinnen: [
        'UWV looks, for example, whether the work fits you, or whether your employer does enough.',
        'You or your employer can ask for this. Do you ask? Then you pay 100 euros yourself.',
        'The answer comes after 2 to 4 weeks. You both get it. Nobody is bound by it.',
      ],
    },
    second_opinion: {
      kop: 'Another company doctor',
      zinnen: [
        'Do you doubt the advice of the company doctor? Then another company doctor may have a look.',
        'You ask your company doctor for this yourself. It costs you nothing.',
        'Your employer hears nothing about it.',
      ],
    },
  },
  secondWil: 'I want another company doctor to have a look',
  testsUitleg:
    'Everything that came out of a test or examination is here. Your employer does not see this.',
  testsLeeg: 'There is no result yet. Have you done a test yourself? Then you can keep it here.',
  testErbij: 'Add a result',
  testVoor: {
    prive: 'Only for you and your coach',
    dossier: 'Is also in the dossier for UWV',
  },
} satisfies Vertaling<typeof nl.mijnWegen>;
