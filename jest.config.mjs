const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

const project = (displayName, suffix, extra = {}) => ({
  displayName,
  testMatch: [`<rootDir>/{packages,apps,scripts}/**/*.${suffix}.{ts,tsx}`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/var/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@passend/test-kit/groei$': '<rootDir>/packages/test-kit/src/groei.ts',
    '^@passend/(domain|matching|ingestion|contracts|dossier|infra|test-kit)$':
      '<rootDir>/packages/$1/src/index.ts',
  },
  ...extra,
});

const withDatabase = {
  globalSetup: '<rootDir>/packages/test-kit/src/database/global-setup.mjs',
  globalTeardown: '<rootDir>/packages/test-kit/src/database/global-teardown.mjs',
};

export default {
  testTimeout: 120_000,
  projects: [
    project('unit', 'spec'),
    project('integration', 'int-spec', withDatabase),
    project('e2e', 'e2e-spec', withDatabase),
  ],
};
