// The figures of all sets as a page.

const FIGURES = {
  explicit_accuracy: 'explicit verdicts right, %',
  exceeds_recall: 'overschrijdt found, %',
  exceeds_precision: 'said overschrijdt, rightly, %',
  false_fits: '**past where it exceeds**, number',
  evidence_overlap: 'quote touches the expected one, %',
  evidence_not_in_text: 'quotes that are not in the text, number',
  accepted: 'all verdicts accepted, %',
  unknown_share: 'share of onbekend, %',
  profile_accuracy: 'occupation, travel, hours, education, %',
  pair_order: 'pairs in the right order, %',
};

const cell = (value) => (value === null || value === undefined ? '–' : String(value));

function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, place) => (place === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ];
}

function perSet(sets) {
  const counts = ['cases', 'adverts', 'verdicts', 'explicit'];
  return table(
    ['', ...sets.map(({ name }) => name)],
    [
      ...counts.map((key) => [key, ...sets.map((set) => set[key])]),
      ...Object.entries(FIGURES).map(([key, said]) => [
        said,
        ...sets.map(({ product }) => product[key]),
      ]),
    ],
  );
}

/** The baselines never say anything about a profile. */
const SAID = Object.entries(FIGURES).filter(([key]) => key !== 'profile_accuracy');

function besideBaselines({ product, keywords, silence }) {
  return table(
    ['all sets', 'Passend', 'keywords', 'always unknown'],
    SAID.map(([key, said]) => [said, product[key], keywords[key], silence[key]]),
  );
}

const HEAD = [
  'item',
  'verdicts',
  'explicit',
  'precision',
  'recall',
  'unknown',
  'accepted',
  'keywords: precision',
  'recall',
  'unknown',
  'accepted',
  'always unknown: accepted',
];

function perItem(items) {
  const figures = ({ precision, recall, unknown, accepted }) => [
    precision,
    recall,
    unknown,
    accepted,
  ];
  return table(
    HEAD,
    items.map(({ words, nothing, ...own }) => [
      own.item,
      own.n,
      own.explicit,
      ...figures(own),
      ...figures(words),
      nothing.accepted,
    ]),
  );
}

/** The whole page. */
export function asMarkdown({ versions, sets, items }) {
  const all = sets.at(-1);
  return `${[
    '# Worked cases',
    '',
    'Made by `npm run cases`; do not edit. What the cases are, who wrote them, and which of these figures are',
    'flattered because the reader was improved on the same texts, stands in',
    '[packages/matching/cases](../packages/matching/cases/README.md) and [measurements](measurements.md).',
    '',
    `Rules ${versions.engine}, lexicon ${versions.lexicon}.`,
    '',
    '## Per set',
    '',
    ...perSet(sets),
    '',
    '## Beside two baselines',
    '',
    'Keywords: "overschrijdt" at every word of a list, without reading the sentence. Always unknown: never a',
    'verdict. A dash means that nothing was said that could be right or wrong.',
    '',
    ...besideBaselines(all),
    '',
    '## Per item, all sets together',
    '',
    'Precision: of what is called past or overschrijdt, the share that the case calls right. Recall: of the',
    'verdicts that rest on a sentence, the share that is exactly right. Accepted: of all verdicts the share that',
    'the case calls right, unknowns included. All in percent. Always unknown has a recall of 0 and is unknown',
    'in 100 % of the verdicts.',
    '',
    ...perItem(items),
  ].join('\n')}\n`;
}
