/** What a secret looks like: forms that services give their keys, and long random values by name. */
const FORMS = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/u],
  ['a key of AWS', /\bAKIA[0-9A-Z]{16}\b/u],
  ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_\w{60,}\b/u],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/u],
  ['a token of Slack', /\bxox[abprs]-[A-Za-z0-9-]{20,}\b/u],
  ['a key of Google', /\bAIza[0-9A-Za-z_-]{35}\b/u],
  ['a live key of a payment service', /\b[rs]k_live_[0-9A-Za-z]{20,}\b/u],
  ['a signed token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/u],
  [
    'an address with a password',
    /\b[a-z][a-z+]{1,20}:\/\/[^\s:/@'"`$<{]{1,60}:[^\s:/@'"`$<{]{12,}@/u,
  ],
];

/** A name that says it is secret, and a value that was not typed by a person. */
const NAMED =
  /(?:secret|token|passw|wachtwoord|api_?key|master_?key|sleutel)\w{0,20}["']?\s{0,3}[:=]\s{0,3}["'`]?([A-Za-z0-9+/=_-]{28,})/iu;
const RANDOM_BITS = 4;

/**
 * What looks like a secret in one line; null when nothing does.
 * @param {string} line
 */
export function leakIn(line) {
  for (const [what, form] of FORMS) if (form.test(line)) return what;
  const value = NAMED.exec(line)?.[1];
  return value !== undefined && looksRandom(value) ? 'a long random value of a secret' : null;
}

/** @param {string} value */
function looksRandom(value) {
  return /\d/u.test(value) && /[a-z]/iu.test(value) && entropy(value) > RANDOM_BITS;
}

/** Bits per character.
 * @param {string} value */
function entropy(value) {
  const counts = new Map();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()]
    .map((count) => count / value.length)
    .reduce((bits, share) => bits - share * Math.log2(share), 0);
}

/**
 * Leaks among the lines that a history added, each with the commit and the file.
 * @param {Iterable<string>} lines of `git log -p -U0`
 */
export function leaksInHistory(lines) {
  const leaks = [];
  let commit = '';
  let file = '';
  for (const line of lines) {
    if (line.startsWith('commit ')) commit = line.slice(7, 17);
    else if (line.startsWith('+++ ')) file = line.slice(6);
    else if (line.startsWith('+')) {
      const what = leakIn(line.slice(1));
      if (what !== null) leaks.push({ commit, file, what, line: line.slice(1).trim() });
    }
  }
  return leaks;
}
