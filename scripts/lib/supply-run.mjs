import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exec } from './exec.mjs';
import { root } from './project.mjs';
import { run } from './say.mjs';
import { affected, fromAudit } from './supply/advisories.mjs';
import { licenceFaults } from './supply/licences.mjs';
import { foreignPackages, lockFaults, manifestFaults, scriptFaults } from './supply/lock.mjs';

// Part of `npm run check`: what we build on. The lock file, install scripts, licences, and what is
// known about the packages: by `npm audit` where its service answers, else by a list that is kept here.
await run(async () => {
  const lock = await json('package-lock.json');
  const manifest = await json('package.json');
  const rules = await json('scripts/supply.json');
  const stored = await json('scripts/advisories.json');
  const packages = foreignPackages(lock);
  const workspaces = Object.keys(lock.packages).filter((path) =>
    /^(?:apps|packages)\/[^/]+$/u.test(path),
  );
  const manifests = await Promise.all(workspaces.map((path) => json(join(path, 'package.json'))));
  const own = manifests.map((each) => withoutOwn(each));
  const asked = fromAudit((await exec('npm', ['audit', '--json', '--package-lock-only'])).output);
  const known = [...affected(packages, stored.advisories), ...(asked ?? [])];
  report('package.json', [manifest, ...own].flatMap(manifestFaults));
  report('lock file', lockFaults(packages));
  report('install scripts', scriptFaults(packages, manifest.allowScripts));
  report('licences', licenceFaults(packages, rules.licences));
  report('advisories', advisoryFaults(known, rules.accepted));
  const source = asked === null ? 'npm audit gave no answer' : 'npm audit answered';
  process.stdout.write(
    `${packages.length} packages; ${source}; ${stored.advisories.length} advisories kept on ${stored.stored}.\n`,
  );
});

/** A package of our own is at the version that it is at. */
function withoutOwn(manifest) {
  const { dependencies = {}, devDependencies = {}, ...rest } = manifest;
  const foreign = (list) =>
    Object.fromEntries(Object.entries(list).filter(([name]) => !name.startsWith('@passend/')));
  return {
    ...rest,
    dependencies: foreign(dependencies),
    devDependencies: foreign(devDependencies),
  };
}

/** An advisory that is accepted says why, and may not outlive what it is about. */
function advisoryFaults(known, accepted) {
  const reasons = new Set(accepted.map(({ id, package: name }) => `${id} ${name}`));
  const found = new Set(known.map(({ id, name }) => `${id} ${name}`));
  return [
    ...known
      .filter(({ id, name }) => !reasons.has(`${id} ${name}`))
      .map(({ id, name, version, summary }) => `${name} ${version}: ${id}, ${summary}`),
    ...[...reasons].filter((each) => !found.has(each)).map((each) => `no longer needed: ${each}`),
  ];
}

function report(what, faults) {
  for (const fault of faults) process.stdout.write(`${what}: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

async function json(path) {
  return JSON.parse(await readFile(join(root, path), 'utf8'));
}
