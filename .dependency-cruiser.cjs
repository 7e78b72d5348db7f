/** The rooms and who may look into whom. Imports run downwards only; see docs/architecture.md. */

/** What each room may import of the project, itself included. */
const MAY_IMPORT = {
  'packages/domain': [],
  'packages/matching': ['domain'],
  'packages/ingestion': ['domain'],
  'packages/contracts': ['domain', 'matching'],
  'packages/dossier': ['domain'],
  'packages/infra': ['domain', 'matching', 'ingestion', 'contracts', 'dossier'],
  'packages/test-kit': ['domain', 'matching', 'ingestion', 'contracts', 'dossier', 'infra'],
  'apps/api': ['domain', 'matching', 'contracts', 'dossier', 'infra'],
  'apps/worker': ['domain', 'matching', 'ingestion', 'contracts', 'infra'],
  'apps/cli': ['domain', 'matching', 'ingestion', 'dossier', 'infra'],
  'apps/coach-portal': ['domain', 'matching', 'contracts'],
  'apps/demo-market': [],
};

const TEST = '(/(test|proef)/|\\.(spec|int-spec|e2e-spec)\\.tsx?$)';

const rooms = Object.entries(MAY_IMPORT).map(([from, allowed]) => ({
  name: `room-${from.replace('/', '-')}`,
  comment: `${from} may only look into: ${allowed.join(', ') || 'nothing of the project'}.`,
  severity: 'error',
  from: { path: `^${from}/src/`, pathNot: [TEST, '^packages/test-kit/'] },
  to: {
    path: '^(packages|apps)/',
    pathNot: [`^${from}/`, ...allowed.map((name) => `^packages/${name}/`)],
  },
}));

const PURE = '^packages/(domain|matching|ingestion|dossier)/src/';

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-rooms-do-no-io',
      comment: 'domain, matching, ingestion and dossier get bytes, now and ids as arguments.',
      severity: 'error',
      from: { path: PURE, pathNot: TEST },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'pure-rooms-know-no-framework',
      severity: 'error',
      from: { path: PURE, pathNot: TEST },
      to: { path: 'node_modules/(@nestjs|typeorm|bullmq|pg|meilisearch|ioredis|undici|react)' },
    },
    {
      name: 'only-tests-use-proef',
      comment: 'What stands in a proef folder is set-up of tests.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: TEST },
      to: { path: '/src/.*proef/' },
    },
    {
      name: 'portal-app-features-shared',
      comment: 'The portal imports one way: app, then features, then shared.',
      severity: 'error',
      from: { path: '^apps/coach-portal/src/shared/' },
      to: { path: '^apps/coach-portal/src/(app|features)/' },
    },
    {
      name: 'portal-features-stand-apart-from-app',
      severity: 'error',
      from: { path: '^apps/coach-portal/src/features/' },
      to: { path: '^apps/coach-portal/src/app/' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: '(node_modules|/dist/)' },
    exclude: { path: '(^|/)(coverage|var)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default', 'node'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
