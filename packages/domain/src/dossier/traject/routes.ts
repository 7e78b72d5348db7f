import { type Grond, TRAJECTGRONDEN } from './bronnen.js';

/** Schooling as it was proposed. */
export interface Scholingsvoorstel {
  readonly weken: number;
  readonly urenPerWeek: number;
  readonly kosten: number;
}

export const SCHOLINGSVRAGEN = ['langer_dan_6_maanden', 'meer_dan_halve_week'] as const;

/** Something of a proposal that has to be explained; never a refusal. */
export interface Scholingsvraag {
  readonly code: (typeof SCHOLINGSVRAGEN)[number];
  readonly grond: Grond;
}

/** Bureaus name half a year as the rule for schooling; that is practice, no law. */
const KORT_WEKEN = 26;
const HALVE_WEEK_UREN = 20;

/** What a reader will ask of this proposal: schooling is short and in proportion. */
export function vragenBijScholing({
  weken,
  urenPerWeek,
}: Scholingsvoorstel): readonly Scholingsvraag[] {
  const grond = TRAJECTGRONDEN.SCHOLING;
  return [
    ...(weken > KORT_WEKEN ? [{ code: 'langer_dan_6_maanden' as const, grond }] : []),
    ...(urenPerWeek > HALVE_WEEK_UREN ? [{ code: 'meer_dan_halve_week' as const, grond }] : []),
  ];
}

/** An opinion of somebody else when things are stuck: who asks it, what it costs, how it goes. */
export interface Oordeelroute {
  readonly code: 'deskundigenoordeel' | 'second_opinion';
  readonly aanvragers: readonly ('werkgever' | 'werknemer')[];
  readonly bijWie: string;
  readonly kosten: readonly { readonly voor: 'werkgever' | 'werknemer'; readonly euro: number }[];
  readonly duur: string;
  readonly bindend: boolean;
  readonly gronden: readonly Grond[];
}

export const OORDEELROUTES: readonly Oordeelroute[] = [
  {
    code: 'deskundigenoordeel',
    aanvragers: ['werkgever', 'werknemer'],
    bijWie: 'het UWV',
    kosten: [
      { voor: 'werkgever', euro: 400 },
      { voor: 'werknemer', euro: 100 },
    ],
    duur: 'Volgens de wet 2 weken. Het UWV zelf noemt 2 tot 4 weken.',
    bindend: false,
    gronden: [TRAJECTGRONDEN.OORDEEL, TRAJECTGRONDEN.KOSTEN_OORDEEL],
  },
  {
    code: 'second_opinion',
    aanvragers: ['werknemer'],
    bijWie: 'een andere bedrijfsarts',
    kosten: [],
    duur: 'Daar is geen vaste termijn voor.',
    bindend: false,
    gronden: [TRAJECTGRONDEN.SECOND_OPINION],
  },
];
