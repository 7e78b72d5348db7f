/**
 * Faults: a package under a licence that is not on the list, or without one. `A OR B` is good when one
 * of them is, `A AND B` when both are.
 * @param {import('./lock.mjs').Locked[]} packages
 * @param {{allowed: string[], packages: {name: string, licence: string, why: string}[]}} rules
 * @returns {string[]}
 */
export function licenceFaults(packages, rules) {
  const faults = packages
    // What is not installed on this system has no licence in the lock file; its brother has.
    .filter(({ entry }) => entry.license !== undefined || entry.integrity !== undefined)
    .filter((locked) => !rules.packages.some((rule) => isAbout(rule, locked)))
    .filter(({ entry }) => !isAllowed(entry.license ?? '', rules.allowed))
    .map(({ name, entry }) => `${name}: licence ${entry.license ?? 'unknown'}`);
  const idle = rules.packages.filter((rule) => !packages.some((locked) => isAbout(rule, locked)));
  return [
    ...faults,
    ...idle.map(({ name }) => `the list names ${name}, which is not so installed`),
  ];
}

/** A name that ends in `*` is of a family. */
function isAbout({ name, licence }, locked) {
  const same = name.endsWith('*')
    ? locked.name.startsWith(name.slice(0, -1))
    : locked.name === name;
  return same && licence === (locked.entry.license ?? 'none in the lock file');
}

/** @param {string} expression SPDX, without nesting
 * @param {string[]} allowed */
function isAllowed(expression, allowed) {
  return expression
    .replace(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.includes(part.trim())));
}
