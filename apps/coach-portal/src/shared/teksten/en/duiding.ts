import type * as nl from '../duiding.js';
import type { Vertaling } from '../vertaling.js';

/** Texts about what a document says in words, and what a coach decides about it. */
export const duiding = {
  kop: 'Text from the doctor',
  uitleg:
    'The doctor wrote this beside the points, or Passend could not read a limit from it. Record once, for each passage, what it means for work.',
  aandachtKop: (aantal: number) =>
    aantal === 1 ? '1 passage left to assess' : `${aantal} passages left to assess`,
  aandacht:
    'This text may hold a limit. Until you record it, the text does not count in the ranking.',
  vacatureKop: (aantal: number) =>
    aantal === 1
      ? '1 passage from the doctor does not count here yet'
      : `${aantal} passages from the doctor do not count here yet`,
  aandachtVacature: 'It may hold a limit that affects this vacancy.',
  naarTekst: 'To the text',
  naarDossier: 'Assess the text',
  plek: {
    document: 'Explanation with the document',
    niet_herkend: 'Point that Passend does not know',
  },
  stand: {
    te_beoordelen: 'To assess',
    gelezen: 'Read by Passend',
    bevestigd: 'Assessed',
  },
  geenGevolg: 'Has no consequence for work.',
  besluit: (door: string, op: string) => `${door}, ${op}`,
  beoordeel: 'Assess',
  anders: 'Assess differently',
  vraag: 'What does this mean for work?',
  keuze: { geen_gevolg: 'It has no consequence', grens: 'A limit goes with it' },
  item: 'Item',
  kiesItem: 'Choose an item',
  niveau: 'Level',
  geenNiveau: 'No level',
  getal: (eenheid: string) => `Limit in ${eenheid}`,
  getalHulp: 'Leave empty if no number goes with it.',
  piek: 'Now and then up to (kg)',
  piekHulp: 'Only if the doctor states an exception.',
  reden: 'Why do you read it this way?',
  redenHulp: 'For example: checked with the company doctor on 3 March.',
  vastleggen: 'Record',
  bezig: 'Recording',
  ongedaan: 'Undo',
  piekTekst: (maat: string) => `now and then ${maat}`,
  niveauTekst: (niveau: number) => `level ${niveau}`,
  zonderMaat: 'without a measure: Passend asks about it with every vacancy',
  fout: {
    item: 'Choose an item.',
    getal: 'Fill in a number, such as 12.5. Or leave it empty.',
    piek: 'Fill in a number, such as 12.5. Or leave it empty.',
    reden: 'Fill in a reason.',
  },
} satisfies Vertaling<typeof nl.duiding>;

export const hardheid = {
  naam: {
    hard: 'hard limit',
    zacht: 'soft limit',
    hard_vanaf_dubbel: 'hard limit from twice the value',
  },
  uitleg: {
    hard: 'A vacancy that goes above it is ruled out.',
    zacht: 'A vacancy that goes above it stays in. You discuss whether it can be done.',
    hard_vanaf_dubbel: 'A vacancy is ruled out only above twice the limit.',
  },
  wijzig: 'Change',
  hardOfZacht: 'hard or soft',
  vraag: 'What does this limit do?',
  keuze: {
    hard: 'Hard: the vacancy is ruled out',
    zacht: 'Soft: the vacancy stays in, to be discussed',
  },
  reden: 'Why?',
  gekozen: (naam: string) => `Changed to: ${naam}`,
} satisfies Vertaling<typeof nl.hardheid>;

export const urenverloop = {
  kop: 'Hours per week',
  nu: 'Now',
  start: (datum: string) => `At a start on ${datum}`,
  doel: 'At the end of the build-up',
  doelVanaf: (datum: string) => `from ${datum}`,
  uren: (uren: string) => `${uren} hours`,
  geen: 'no limit',
  uitleg:
    'Passend compares with the end of the build-up. If a vacancy only fits later, the start becomes a question to the employer.',
  bijStart: {
    past: 'The hours already fit at the start.',
    past_niet:
      'At the start, fewer hours are possible than the vacancy asks. Ask whether they can be built up.',
    onbekend: 'The vacancy does not say enough about the hours to assess the start.',
  },
} satisfies Vertaling<typeof nl.urenverloop>;

export const document = {
  toekomstKop: 'The date of this document is in the future',
  toekomst: 'Check the date. The ranking goes on working with what is written here.',
  uit: { toelichting: 'from the doctor’s text', opbouw: 'from the build-up of hours' },
} satisfies Vertaling<typeof nl.document>;
