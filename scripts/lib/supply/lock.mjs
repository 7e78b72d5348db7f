/** Rules over `package-lock.json`: what is installed, from where, and that it is what it was. */

const REGISTRY = 'https://registry.npmjs.org/';
const STRONG = /^sha512-[A-Za-z0-9+/]{86}==$/u;

/**
 * @typedef {object} Locked
 * @property {string} name
 * @property {string} version
 * @property {Record<string, any>} entry as the lock file has it
 */

/** Every package of the lock file that is not ours.
 * @param {{packages: Record<string, any>}} lock
 * @returns {Locked[]} */
export function foreignPackages(lock) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link)
    .map(([path, entry]) => ({
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 13),
      version: entry.version,
      entry,
    }));
}

/** True for a build of another system, which the registry of the lock file did not have.
 * @param {Locked} locked */
function isOfAnotherSystem({ entry }) {
  return entry.optional === true && (entry.os !== undefined || entry.cpu !== undefined);
}

/** Faults: a package from elsewhere than the registry, without an exact version or a strong digest.
 * @param {Locked[]} packages
 * @returns {string[]} */
export function lockFaults(packages) {
  return packages.flatMap((locked) => {
    const { name, version, entry } = locked;
    const faults = [];
    if (!/^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/u.test(version ?? ''))
      faults.push(`${name}: no exact version`);
    if (entry.resolved !== undefined && !entry.resolved.startsWith(REGISTRY))
      faults.push(`${name}: comes from ${new URL(entry.resolved, 'file:').origin}`);
    if (
      entry.inBundle !== true &&
      !STRONG.test(entry.integrity ?? '') &&
      !isOfAnotherSystem(locked)
    )
      faults.push(`${name}: no sha512 digest`);
    return faults;
  });
}

/** One version; also of a package that stands under another name beside its own. */
const EXACT = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/u;

/** Faults: a version in a package.json that is a range, or an address.
 * @param {Record<string, any>} manifest
 * @returns {string[]} */
export function manifestFaults(manifest) {
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `${manifest.name}: ${name} is "${version}", not one version`),
  );
}

/**
 * Faults: an install script that nobody decided about, or a decision about nothing. Builds of another
 * system carry the scripts of the one that is named.
 * @param {Locked[]} packages
 * @param {Record<string, boolean>} allowScripts of package.json
 * @returns {string[]}
 */
export function scriptFaults(packages, allowScripts) {
  const withScript = packages.filter(({ entry }) => entry.hasInstallScript === true);
  const undecided = withScript.filter(
    (locked) => !(locked.name in allowScripts) && !isOfAnotherSystem(locked),
  );
  const names = new Set(withScript.map(({ name }) => name));
  const idle = Object.keys(allowScripts).filter((name) => !names.has(name));
  return [
    ...undecided.map(({ name }) => `${name} has an install script; decide in allowScripts`),
    ...idle.map((name) => `allowScripts names ${name}, which has no install script`),
  ];
}
