import type { Mijlpaal, MijlpaalCode, Stuktekenaar } from '@passend/domain';
import type { Leemte, Leemtedoener, Rivstuk, Stukstand } from './leemte.js';

/** One part of the re-integratieverslag. */
export interface Rivregel {
  readonly code: MijlpaalCode;
  readonly naam: string;
  readonly wie: Leemtedoener;
  readonly doe: string;
  /** Who signs it (vormvereisten art. 2 lid 3); nobody for what is no paper of its own. */
  readonly tekenen: readonly Stuktekenaar[];
}

const SAMEN = ['werkgever', 'werknemer'] as const;

/** The parts of the re-integratieverslag that a milestone of the timeline stands for, in their order. */
export const RIVREGELS: readonly Rivregel[] = [
  {
    code: 'probleemanalyse',
    naam: 'Probleemanalyse',
    wie: 'werkgever',
    tekenen: ['bedrijfsarts'],
    doe: 'Vraag de probleemanalyse op bij de bedrijfsarts, en leg de datum vast.',
  },
  {
    code: 'plan_van_aanpak',
    naam: 'Plan van aanpak',
    wie: 'werkgever_en_werknemer',
    tekenen: SAMEN,
    doe: 'Zet het plan van aanpak in het dossier, met datum en beide handtekeningen.',
  },
  {
    code: 'evaluatie',
    naam: 'Laatste evaluatie van het plan van aanpak',
    wie: 'werkgever_en_werknemer',
    tekenen: SAMEN,
    doe: 'Bespreek het plan samen, en leg vast wat is afgesproken. De laatste evaluatie moet erbij.',
  },
  {
    code: 'eerstejaarsevaluatie',
    naam: 'Eerstejaarsevaluatie',
    wie: 'werkgever_en_werknemer',
    tekenen: SAMEN,
    doe: 'Maak de eerstejaarsevaluatie, met de visie van werkgever en werknemer.',
  },
  {
    code: 'ad_onderzoek',
    naam: 'Rapport van de arbeidsdeskundige',
    wie: 'werkgever',
    tekenen: ['arbeidsdeskundige'],
    doe: 'Vraag een arbeidsdeskundige welk werk passend is. Het is niet verplicht, wel gewoon.',
  },
  {
    code: 'start_2e_spoor',
    naam: 'Start van het 2e spoor',
    wie: 'werkgever',
    tekenen: [],
    doe: 'Geef de opdracht voor het 2e spoor, of leg vast waarom dat nog niet hoeft.',
  },
  {
    code: 'actueel_oordeel',
    naam: 'Actueel oordeel van de bedrijfsarts',
    wie: 'werkgever',
    tekenen: ['bedrijfsarts'],
    doe: 'Vraag de bedrijfsarts om zijn actuele oordeel.',
  },
  {
    code: 'eindevaluatie',
    naam: 'Eindevaluatie',
    wie: 'werkgever_en_werknemer',
    tekenen: SAMEN,
    doe: 'Maak samen de eindevaluatie, en onderteken die.',
  },
  {
    // Handed in with the application for the WIA, so its day is that of the application.
    code: 'wia_aanvraag',
    naam: 'Oordeel van de werknemer',
    wie: 'werknemer',
    tekenen: ['werknemer'],
    doe: 'Schrijf op wat je zelf van de re-integratie vindt. Het gaat mee met de WIA-aanvraag.',
  },
];

const GEDAAN: ReadonlySet<string> = new Set(['gedaan', 'te_laat_gedaan']);
const NIET_NODIG: ReadonlySet<string> = new Set(['afgeweken', 'opgeschort']);
/** The law asks for a part of the report only once its day is past. */
const NU: ReadonlySet<string> = new Set(['te_laat', 'dringend']);

/** The checklist of the RIV as the timeline shows it. */
export function rivstukken(mijlpalen: readonly Mijlpaal[]): readonly Rivstuk[] {
  return RIVREGELS.flatMap(({ code, naam }) => {
    const mijlpaal = mijlpalen.find((een) => een.code === code);
    if (mijlpaal === undefined) return [];
    return [{ code, naam, stand: standVan(mijlpaal), datum: mijlpaal.gedaan_op ?? null }];
  });
}

function standVan({ status, gedaan_op }: Mijlpaal): Stukstand {
  if (GEDAAN.has(status) || gedaan_op !== undefined) return 'aanwezig';
  if (NIET_NODIG.has(status)) return 'niet_nodig';
  return NU.has(status) ? 'ontbreekt' : 'later';
}

/** Parts that are missing, came late, or stand in the wrong order. */
export function rivleemten(mijlpalen: readonly Mijlpaal[]): readonly Leemte[] {
  const uit: Leemte[] = RIVREGELS.flatMap((regel) => {
    const mijlpaal = mijlpalen.find(({ code }) => code === regel.code);
    return mijlpaal === undefined ? [] : leemtenVan(regel, mijlpaal);
  });
  return [...uit, ...verkeerdeVolgorde(mijlpalen)];
}

function leemtenVan({ code, naam, wie, doe }: Rivregel, mijlpaal: Mijlpaal): readonly Leemte[] {
  if (standVan(mijlpaal) === 'ontbreekt') {
    const bron = code === 'ad_onderzoek' ? 'praktijk' : 'riv';
    const wat = `${naam}: nog niet vastgelegd.`;
    return [
      { code: `${code}_ontbreekt`, soort: 'ontbreekt', wat, doe, wie, bron, voorWerkgever: true },
    ];
  }
  if (mijlpaal.status !== 'te_laat_gedaan') return [];
  return [
    {
      code: `${code}_te_laat`,
      soort: 'te_laat',
      wat: `${naam}: later dan de uiterste dag.`,
      doe: 'Leg uit waarom het later was. Het telt alleen als er daardoor kansen voorbij gingen.',
      wie,
      bron: 'kader',
      voorWerkgever: true,
    },
  ];
}

/** What comes before what. */
const VOLGORDE: readonly (readonly [MijlpaalCode, MijlpaalCode, string])[] = [
  ['probleemanalyse', 'plan_van_aanpak', 'Het plan van aanpak is ouder dan de probleemanalyse.'],
  ['plan_van_aanpak', 'eindevaluatie', 'De eindevaluatie is ouder dan het plan van aanpak.'],
  [
    'eerstejaarsevaluatie',
    'eindevaluatie',
    'De eindevaluatie is ouder dan de eerstejaarsevaluatie.',
  ],
  ['actueel_oordeel', 'eindevaluatie', 'De eindevaluatie is ouder dan het actuele oordeel.'],
];

function verkeerdeVolgorde(mijlpalen: readonly Mijlpaal[]): readonly Leemte[] {
  const dag = (code: MijlpaalCode) => mijlpalen.find((een) => een.code === code)?.gedaan_op;
  return VOLGORDE.flatMap(([eerst, daarna, wat]) => {
    const [een, twee] = [dag(eerst), dag(daarna)];
    if (een === undefined || twee === undefined || een <= twee) return [];
    return [
      {
        code: `${daarna}_volgorde`,
        soort: 'klopt_niet' as const,
        wat,
        doe: 'Kijk of de datums kloppen, en verbeter ze of leg uit waarom het zo ging.',
        wie: 'werkgever' as const,
        bron: 'riv' as const,
        voorWerkgever: true,
      },
    ];
  });
}
