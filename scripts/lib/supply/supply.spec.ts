import { describe, expect, it } from '@jest/globals';
import { affected, compare, fromAudit } from './advisories.mjs';
import { leakIn, leaksInHistory } from './leaks.mjs';
import { licenceFaults } from './licences.mjs';
import { foreignPackages, lockFaults, manifestFaults, scriptFaults } from './lock.mjs';

const DIGEST = `sha512-${'a'.repeat(86)}==`;
const locked = (name: string, entry: object = {}, version = '1.2.3') => ({
  name,
  version,
  entry: { integrity: DIGEST, license: 'MIT', ...entry },
});

describe('the lock file', () => {
  it('gives what is not ours by its name, also under another package', () => {
    const packages = {
      '': {},
      'apps/api': { version: '0.1.0' },
      'node_modules/@passend/api': { link: true },
      'node_modules/@scope/een': { version: '1.0.0' },
      'apps/api/node_modules/twee': { version: '2.0.0' },
    };
    const names = foreignPackages({ packages }).map(({ name, version }) => `${name}@${version}`);
    expect(names).toEqual(['@scope/een@1.0.0', 'twee@2.0.0']);
  });

  it('is right when every package is exact, from the registry, with a digest', () => {
    const resolved = 'https://registry.npmjs.org/een/-/een-1.2.3.tgz';
    expect(lockFaults([locked('een', { resolved }), locked('twee')])).toEqual([]);
  });

  it.each([
    ['from elsewhere', locked('een', { resolved: 'https://kwaad.example/een.tgz' }), 'comes from'],
    ['from git', locked('een', { resolved: 'git+ssh://git@x/een.git' }), 'comes from'],
    ['without a digest', locked('een', { integrity: undefined }), 'no sha512'],
    ['with a weak digest', locked('een', { integrity: 'sha1-abc=' }), 'no sha512'],
    ['without a version', locked('een', {}, ''), 'no exact version'],
  ])('is at fault with a package %s', (_how, entry, fault) => {
    expect(lockFaults([entry]).join()).toContain(fault);
  });

  it('lets a build of another system be without a digest, and nothing else that is optional', () => {
    const bare = { integrity: undefined, optional: true };
    expect(lockFaults([locked('een', { ...bare, os: ['darwin'] })])).toEqual([]);
    expect(lockFaults([locked('een', bare)])).toHaveLength(1);
  });

  it('takes one version of each package in package.json', () => {
    const manifest = {
      name: 'x',
      dependencies: { een: '1.0.0', twee: '^1.0.0', drie: 'github:a/b' },
    };
    expect(manifestFaults(manifest)).toHaveLength(2);
    const beside = { een: 'npm:@bij/een@1.2.3', twee: 'npm:twee@^1.2.3' };
    expect(manifestFaults({ name: 'x', devDependencies: beside })).toEqual([
      expect.stringContaining('twee'),
    ]);
  });

  it('knows who has an install script, decided or not', () => {
    const packages = [locked('een', { hasInstallScript: true }), locked('twee')];
    expect(scriptFaults(packages, { een: false })).toEqual([]);
    expect(scriptFaults(packages, {})).toEqual([
      expect.stringContaining('een has an install script'),
    ]);
    expect(scriptFaults(packages, { een: true, twee: true })).toEqual([
      expect.stringContaining('names twee'),
    ]);
  });
});

describe('licences', () => {
  const rules = {
    allowed: ['MIT', 'ISC'],
    packages: [{ name: 'oud-*', licence: 'MPL-2.0', why: 'tests' }],
  };
  const faults = (license?: string) =>
    licenceFaults([locked('oud-een', { license: 'MPL-2.0' }), locked('een', { license })], rules);

  it.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC'])('takes %s', (license) => {
    expect(faults(license)).toEqual([]);
  });

  it.each(['GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', undefined])(
    'refuses %s',
    (license) => {
      expect(faults(license)).toHaveLength(1);
    },
  );

  it('says when an exception is about nothing any more', () => {
    expect(licenceFaults([locked('een')], rules)).toEqual([expect.stringContaining('oud-*')]);
  });
});

describe('advisories', () => {
  const list = [
    {
      id: 'A-1',
      package: 'een',
      ranges: [
        { introduced: '0', fixed: '1.2.4' },
        { introduced: '2.0.0', fixed: '2.3.0' },
      ],
      summary: 's',
    },
  ];
  const isAffected = (version: string, name = 'een') =>
    affected([locked(name, {}, version)], list).length > 0;

  it('are found by version, in each of their ranges', () => {
    expect(['1.2.3', '0.0.1', '2.0.0', '2.2.9', '2.3.0-rc.1'].map((v) => isAffected(v))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['1.2.4', '1.10.0', '2.3.0', '3.0.0'].map((v) => isAffected(v))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isAffected('1.2.3', 'twee')).toBe(false);
  });

  it('order versions by number, a pre-release before its release', () => {
    expect(compare('1.10.0', '1.9.0')).toBeGreaterThan(0);
    expect(compare('1.0.0-rc.1', '1.0.0')).toBeLessThan(0);
    expect(compare('1.0.0+a', '1.0.0')).toBe(0);
  });

  it('are read from what npm audit says, and null is no answer', () => {
    const via = [{ url: 'https://github.com/advisories/GHSA-1', title: 't', range: '<2' }, 'een'];
    const output = `npm warn x\n${JSON.stringify({ vulnerabilities: { een: { name: 'een', via } } })}`;
    expect(fromAudit(output)).toEqual([{ id: 'GHSA-1', name: 'een', version: '<2', summary: 't' }]);
    expect(fromAudit('{"vulnerabilities":{}}')).toEqual([]);
    expect(fromAudit('{"message":"405 Method Not Allowed"}')).toBeNull();
    expect(fromAudit('no network')).toBeNull();
  });
});

describe('secrets', () => {
  // Put together here, so that this file holds none.
  const value = ['q7Zp2LmX9v', 'Rt4Wc8Ns1K', 'yB6Hd3Fj5G'].join('');
  it.each([
    ['a private key', `-----BEGIN ${'RSA PRIVATE'} KEY-----`],
    ['a key of AWS', `AKIA${'ABCDEFGH12345678'}`],
    ['a token of GitHub', `ghp_${'a1'.repeat(18)}`],
    ['a token of npm', `npm_${'a1'.repeat(18)}`],
    ['an address with a password', `postgres://app:${'hunter2hunter2'}@db/x`],
    ['a long random value of a secret', `MASTER_KEY=${value}`],
    ['a long random value of a secret', `const apiKey = '${value}';`],
    ['a long random value of a secret', `"wachtwoord": "${value}"`],
  ])('are seen: %s', (what, line) => {
    expect(leakIn(line)).toBe(what);
  });

  it.each([
    'PASSEND_MASTER_KEY=',
    "wachtwoord: 'een-lang-proefwachtwoord-van-mensen'",
    'const token = maakToken(randomBytes(32));',
    'sleutel: bureau.sleutel.voorWerknemer.metNaam',
    `integrity sha512-${value}`,
  ])('are not seen in what a person wrote: %s', (line) => {
    expect(leakIn(line)).toBeNull();
  });

  it('are found in what a commit added, also when a later one took it away', () => {
    const log = ['commit 0123456789abcdef', '+++ b/x.env', `+TOKEN=${value}`, `-TOKEN=${value}`];
    expect(leaksInHistory(log)).toEqual([
      { commit: '0123456789', file: 'x.env', what: expect.any(String), line: `TOKEN=${value}` },
    ]);
  });
});
