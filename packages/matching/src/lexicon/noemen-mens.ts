import { maakNoemregel, type Naam } from './noemen.js';
import type { Regel } from './regel.js';

/** Names of what asks something of head and heart; denied, they answer the question. */
const NAMEN: readonly Naam[] = [
  {
    id: 'noem-onthouden',
    items: ['herinneren'],
    woorden: [
      'onthouden|memori[sz]eren|memori[sz]e|remember',
      '(?:recepten|codes|namen|prijzen|artikelnummers|procedures)(?: (?:of|en) \\p{L}+)? te (?:kennen|leren|weten)',
      'uit (?:je|uw|het) hoofd te (?:leren|kennen|weten)',
    ],
    voorbeeld: 'Namen onthouden hoort erbij.',
  },
  {
    id: 'noem-zelf',
    items: ['zelfstandig_handelen'],
    woorden: [
      'zelf (?:\\p{L}+ )?(?:te )?(?:bedenken|plannen|beslissen|uitzoeken|kiezen|verzinnen|bepalen|regelen|oplossen)',
      'plan(?:ning)? (?:anything|your (?:own )?work|things)(?: yourself)?',
      '(?:make|making) decisions|beslissingen nemen|keuzes maken|initiatief',
    ],
    voorbeeld: 'Zelf plannen hoort erbij.',
  },
  {
    id: 'noem-lezen',
    items: ['lezen'],
    woorden: [
      'lezen|leeswerk|reading|(?:lange |long |dikke )?(?:manuals|teksten|stukken|handleidingen|rapporten)',
    ],
    voorbeeld: 'Lezen hoort erbij.',
  },
  {
    id: 'noem-schrijven',
    items: ['schrijven'],
    woorden: [
      'schrijven|schrijfwerk|beschrijven|writing|(?:long )?letters|verslag(?:en)?|teksten|brieven|notities',
      '(?:een |geen )?letter te (?:typen|schrijven)|reports to write',
    ],
    voorbeeld: 'Verslagen maken hoort erbij.',
  },
  {
    id: 'noem-spreken',
    items: ['spreken'],
    woorden: ['presenteren|toespreken|praten|spreken|speechen|presenting|public speaking'],
    voorbeeld: 'Praten hoort erbij.',
  },
  {
    id: 'noem-horen',
    items: ['horen'],
    woorden: ['telefoneren|bellen|verstaan|vergaderen|vergaderingen|porto|portofoons?|meetings'],
    voorbeeld: 'Vergaderen hoort erbij.',
  },
  {
    id: 'noem-gevoelens',
    items: ['gevoelens_uiten'],
    woorden: ['(?:over )?(?:je |eigen |jouw )?(?:gevoelens|emoties)|feelings|emotions'],
    voorbeeld: 'Gevoelens delen hoort erbij.',
  },
  {
    id: 'noem-inleveren',
    items: ['vw_deadlines'],
    woorden: ['inlevermomenten|oplevermomenten|inleverdata|opleverdata|inleverdatums|piekmomenten'],
    voorbeeld: 'Werken met inlevermomenten hoort erbij.',
  },
  {
    id: 'noem-jagen',
    items: ['vw_tempo', 'handelingstempo'],
    woorden: ['opjagen|stopwatch|haasten'],
    voorbeeld: 'Opjagen hoort erbij.',
  },
];

export const NOEMEN_MENS: readonly Regel[] = NAMEN.map(maakNoemregel);
