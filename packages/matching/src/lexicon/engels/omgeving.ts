import type { Regel } from '../regel.js';

/** What English adverts say about surroundings and danger, beside the words they share with Dutch. */
export const ENGELS_OMGEVING: readonly Regel[] = [
  {
    id: 'en-stof-01',
    items: ['stof'],
    patronen: ['dust[- ]?(?:free|proof)', '(?:free of|without|no) (?:dust|fumes|smoke)'],
    waarde: 'afwezig',
    gaatVoor: ['stof-01'],
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: { wel: ['The room is dust-free.'], niet: ['The room is dusty.'] },
  },
  {
    id: 'en-huid-01',
    items: ['huidcontact'],
    patronen: [
      '(?:the )?cleaning (?:is|gets|work is) (?:done|carried out|handled|outsourced|taken care of)',
      '(?:cleaning|cleaners?|facility) (?:company|crew|team|service|staff) (?:takes? care of|does|do|cleans?|looks? after|handles?)',
    ],
    waarde: 'afwezig',
    afwezigeSoorten: ['schoonmaakmiddel'],
    aard: 'genoemd',
    zekerheid: 0.75,
    voorbeelden: {
      wel: [
        'Cleaning is done by an outside company.',
        'A cleaning company takes care of the kitchen.',
      ],
      niet: ['You do the cleaning.'],
    },
  },
  {
    id: 'en-huid-02',
    items: ['overig_omgeving'],
    patronen: [
      '(?:pets|animals|dogs|cats)(?: \\p{L}+){0,2} not (?:allowed|admitted|welcome|permitted)',
      'no (?:pets|animals|dogs|cats)',
      '(?:pets|dogs) (?:must )?stay (?:at )?home',
    ],
    waarde: 'afwezig',
    afwezigeSoorten: ['dieren'],
    gaatVoor: ['huid-07'],
    aard: 'genoemd',
    zekerheid: 0.8,
    ookInAanbod: true,
    voorbeelden: { wel: ['Pets are not allowed.'], niet: ['You feed the dogs.'] },
  },
  {
    id: 'en-bescherming-01',
    items: ['bescherming'],
    patronen: [
      'no (?:personal )?(?:protective (?:equipment|gear|clothing)|ppe|masks?|respirators?)',
      '(?:protective (?:equipment|gear)|ppe|masks?) (?:is|are) not (?:needed|required|necessary|worn)',
    ],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.8,
    voorbeelden: {
      wel: ['No protective equipment needed.'],
      niet: ['Protective equipment is mandatory.'],
    },
  },
  {
    id: 'en-risico-01',
    items: ['vw_risico'],
    patronen: [
      '(?:rotating|moving|spinning) (?:blades?|parts|machin\\p{L}+)',
      'high[- ]?voltage',
      'chainsaws?',
      '(?:sharp|large|butcher) (?:knives|blades)',
      '(?:hot|boiling) (?:oil|fat|liquids?|water|metal)',
      '(?:power|cutting) tools',
      'open water',
      'forklifts? (?:drive|driving|come|pass|passing|all around)',
      'roofs?(?= *(?:[^\\p{L} ]|$))',
    ],
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    zekerheid: 0.75,
    voorbeelden: {
      wel: ['You operate machines with rotating blades.', 'You work near high-voltage lines.'],
      niet: ['A company with rotating shifts.'],
    },
  },
  {
    id: 'en-risico-02',
    items: ['vw_risico'],
    patronen: ['no (?:machines|machinery|hazards|dangerous \\p{L}+|power tools)'],
    waarde: 'afwezig',
    aard: 'genoemd',
    zekerheid: 0.7,
    voorbeelden: {
      wel: ['There are no machines in the office.'],
      niet: ['The machines are dangerous.'],
    },
  },
];
