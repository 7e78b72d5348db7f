// What the answers of the product, or of a baseline, are worth on worked cases.

const VERDICTS = { past: 'fits', overschrijdt: 'exceeds', mogelijk: 'marginal' };
const PROFILE_KEYS = {
  occupation: 'beroep',
  travel: 'reisafstand',
  hours: 'uren',
  education: 'opleiding',
};
const PROFILE_VALUES = {
  doel: 'target',
  verwant: 'related',
  anders: 'other',
  past: 'fits',
  past_niet: 'mismatch',
};

export const idOf = (kase, vacature) => `${kase.id}/${vacature.id}`;
const rounded = (part, whole) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 10);
export const count = (rows, test) => rows.filter(test).length;
const share = (rows, test) => rounded(count(rows, test), rows.length);

/** True when the two pieces share at least one character at some place in the text. */
function overlaps(text, piece, other) {
  if (!piece || !other) return false;
  const start = text.indexOf(piece);
  const otherStart = text.indexOf(other);
  if (start < 0 || otherStart < 0) return false;
  return start < otherStart + other.length && otherStart < start + piece.length;
}

/** A possible excess is a fair answer where the text is just above the limit, or decides nothing. */
function isRight(wanted, got) {
  if (wanted.accept.includes(got)) return true;
  return (
    got === 'marginal' &&
    (wanted.basis === 'explicit_marginal' || wanted.accept.includes('unknown'))
  );
}

function itemRow(kase, vacature, item, wanted, answer) {
  const given = answer?.fml?.[item];
  const got = VERDICTS[given?.oordeel] ?? 'unknown';
  const text = `${vacature.titel}\n${vacature.tekst}`;
  const evidence = given?.bewijs ?? null;
  return {
    where: idOf(kase, vacature),
    item,
    wanted,
    got,
    evidence,
    right: isRight(wanted, got),
    explicit: wanted.basis === 'explicit' && wanted.verdict !== 'unknown',
    exact: got === wanted.verdict,
    quoteFound: overlaps(text, wanted.evidence, evidence),
    quoteInvented: evidence !== null && !text.includes(evidence),
  };
}

function profileRow(kase, vacature, key, wanted, answer) {
  const got = PROFILE_VALUES[answer?.profiel?.[PROFILE_KEYS[key]]] ?? 'unknown';
  return { where: idOf(kase, vacature), key, wanted, got, right: [wanted].flat().includes(got) };
}

const perVacature = (cases, answers, rowsOf) =>
  cases.flatMap((kase) =>
    kase.vacatures.flatMap((vacature) => rowsOf(kase, vacature, answers.get(idOf(kase, vacature)))),
  );

function itemRows(cases, answers) {
  return perVacature(cases, answers, (kase, vacature, answer) =>
    Object.entries(vacature.expected.fml).map(([item, wanted]) =>
      itemRow(kase, vacature, item, wanted, answer),
    ),
  );
}

function profileRows(cases, answers) {
  return perVacature(cases, answers, (kase, vacature, answer) =>
    Object.entries(vacature.expected.profile).map(([key, wanted]) =>
      profileRow(kase, vacature, key, wanted, answer),
    ),
  );
}

/** Pairs of one order that the scores put the right way round; an equal score is wrong. */
function orderRow(kase, tiers, answers) {
  const scoreOf = (id) => answers.get(`${kase.id}/${id}`)?.score ?? Number.NEGATIVE_INFINITY;
  const pairs = tiers.flatMap((tier, index) =>
    tier.flatMap((better) =>
      tiers.slice(index + 1).flatMap((lower) => lower.map((worse) => [better, worse])),
    ),
  );
  const wrong = pairs.filter(([better, worse]) => scoreOf(better) <= scoreOf(worse));
  return { where: kase.id, pairs: pairs.length, wrong };
}

function bestOrder(kase, answers) {
  const orders = [kase.expected_order, ...(kase.expected_order_alternatives ?? [])];
  const rows = orders.map((tiers) => orderRow(kase, tiers, answers));
  const quality = (row) => 1 - row.wrong.length / row.pairs;
  return rows.reduce((best, row) => (quality(row) > quality(best) ? row : best));
}

export function figures({ items, profile, orders }) {
  const explicit = items.filter((row) => row.explicit);
  const mustExceed = explicit.filter((row) => row.wanted.verdict === 'exceeds');
  const saidExceeds = items.filter((row) => row.got === 'exceeds');
  const quoted = explicit.filter((row) => row.exact);
  const pairs = orders.reduce((sum, row) => sum + row.pairs, 0);
  const wrong = orders.reduce((sum, row) => sum + row.wrong.length, 0);
  return {
    explicit_accuracy: share(explicit, (row) => row.exact),
    exceeds_recall: share(mustExceed, (row) => row.exact),
    exceeds_precision: share(saidExceeds, (row) => row.right),
    false_fits: count(items, (row) => row.wanted.verdict === 'exceeds' && row.got === 'fits'),
    evidence_overlap: share(quoted, (row) => row.quoteFound),
    evidence_not_in_text: count(items, (row) => row.quoteInvented),
    accepted: share(items, (row) => row.right),
    unknown_share: share(items, (row) => row.got === 'unknown'),
    profile_accuracy: share(profile, (row) => row.right),
    pair_order: rounded(pairs - wrong, pairs),
  };
}

/** Per item: how often a decision is right, how many of the decided texts are found, how often nothing is said. */
export function figuresPerItem(items) {
  const names = [...new Set(items.map((row) => row.item))].sort();
  return names.map((item) => {
    const rows = items.filter((row) => row.item === item);
    const decided = rows.filter((row) => row.got === 'fits' || row.got === 'exceeds');
    const explicit = rows.filter((row) => row.explicit);
    return {
      item,
      n: rows.length,
      explicit: explicit.length,
      precision: share(decided, (row) => row.right),
      recall: share(explicit, (row) => row.exact),
      unknown: share(rows, (row) => row.got === 'unknown'),
      accepted: share(rows, (row) => row.right),
    };
  });
}

export const answered = (cases, answer) =>
  new Map(
    cases.flatMap((kase) =>
      kase.vacatures.map((vacature) => [idOf(kase, vacature), answer(kase, vacature)]),
    ),
  );

export const measure = (cases, answers) => ({
  items: itemRows(cases, answers),
  profile: profileRows(cases, answers),
  orders: cases.map((kase) => bestOrder(kase, answers)),
});
