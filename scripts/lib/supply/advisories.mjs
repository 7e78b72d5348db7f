/**
 * What is known about packages, from a list in the form of OSV that is kept in the repository, so that
 * the check works where no service can be reached.
 * @typedef {{introduced: string, fixed?: string}} Range
 * @typedef {{id: string, package: string, ranges: Range[], summary: string}} Advisory
 */

/**
 * Every package of the lock file in a range of an advisory.
 * @param {import('./lock.mjs').Locked[]} packages
 * @param {Advisory[]} advisories
 */
export function affected(packages, advisories) {
  return packages.flatMap(({ name, version }) =>
    advisories
      .filter((advisory) => advisory.package === name)
      .filter(({ ranges }) => ranges.some((range) => isIn(version, range)))
      .map(({ id, summary }) => ({ id, name, version, summary })),
  );
}

/** @param {string} version
 * @param {Range} range */
function isIn(version, { introduced, fixed }) {
  const from = introduced === '0' || compare(version, introduced) >= 0;
  return from && (fixed === undefined || compare(version, fixed) < 0);
}

/** Order of two versions; a pre-release comes before what it leads to.
 * @param {string} a
 * @param {string} b */
export function compare(a, b) {
  const [left, right] = [a, b].map(parts);
  for (const place of [0, 1, 2]) {
    if (left.numbers[place] !== right.numbers[place])
      return left.numbers[place] - right.numbers[place];
  }
  return Number(right.pre) - Number(left.pre);
}

/** @param {string} version */
function parts(version) {
  const [plain = ''] = version.split('+');
  const [core = '', ...pre] = plain.split('-');
  return {
    numbers: [0, 1, 2].map((place) => Number(core.split('.')[place] ?? 0)),
    pre: pre.length > 0,
  };
}

/** Advisories of what `npm audit --json` said; null when the service did not answer.
 * @param {string} output */
export function fromAudit(output) {
  try {
    const { vulnerabilities } = JSON.parse(output.slice(output.indexOf('{')));
    if (vulnerabilities === undefined) return null;
    return Object.values(vulnerabilities).flatMap(({ name, via }) =>
      via
        .filter((cause) => typeof cause === 'object')
        .map(({ url, title, range }) => ({
          id: String(url).split('/').at(-1),
          name,
          version: range,
          summary: title,
        })),
    );
  } catch {
    return null;
  }
}
