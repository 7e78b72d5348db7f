import swc from './packages/test-kit/src/bundels/swc.cjs';

/** Killed at random moments: `gesloopt` kills at chosen ones, which an ordinary run has time for. */
const alleenLang =
  process.env.PASSEND_LONG === '1'
    ? []
    : ['/storingen/slopen\\.int-spec', '/every-page\\.e2e-spec', '/thorough\\.e2e-spec'];

const project = (displayName, suffix, extra = {}) => ({
  displayName,
  testMatch: [`<rootDir>/{packages,apps,scripts}/**/*.${suffix}.{ts,tsx}`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...alleenLang],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/var/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  resolver: '<rootDir>/packages/test-kit/src/bundels/resolver.cjs',
  runtime: '<rootDir>/packages/test-kit/src/bundels/runtime.cjs',
  ...extra,
});

const bundles = {
  globalSetup: '<rootDir>/packages/test-kit/src/bundels/maak-bundels.mjs',
  globalTeardown: '<rootDir>/packages/test-kit/src/bundels/ruim-bundels-op.mjs',
};

const withDatabase = {
  globalSetup: '<rootDir>/packages/test-kit/src/database/global-setup.mjs',
  globalTeardown: '<rootDir>/packages/test-kit/src/database/global-teardown.mjs',
};

export default {
  testTimeout: 300_000,
  testSequencer: '<rootDir>/scripts/lib/test-order.mjs',
  projects: [
    project('unit', 'spec', bundles),
    project('integration', 'int-spec', withDatabase),
    project('e2e', 'e2e-spec', withDatabase),
  ],
};
