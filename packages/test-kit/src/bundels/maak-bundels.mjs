import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from '../../../matching/motor/bundelaar.mjs';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
/** Below the packages that the bundles import by name. */
const MAP = join(ROOT, 'node_modules/.cache/passend-test');
const PAKKETTEN = ['domain', 'matching', 'ingestion', 'contracts', 'dossier', 'infra', 'test-kit'];

/**
 * Runs once, before the first test: makes one file of each package (together 0.4 seconds), which
 * `resolver.cjs` gives to who imports the package by its name.
 */
// biome-ignore lint/style/noDefaultExport: jest asks for it
export default async function maakBundels() {
  if (process.env.PASSEND_TEST_BUNDELS !== undefined) return;
  await ruimOp();
  const map = join(MAP, String(process.pid));
  await Promise.all(PAKKETTEN.map((pakket) => bundel(pakket, join(map, pakket, 'index.mjs'))));
  process.env.PASSEND_TEST_BUNDELS = map;
}

async function bundel(pakket, file) {
  const build = await rolldown({
    input: join(ROOT, 'packages', pakket, 'src/index.ts'),
    platform: 'node',
    logLevel: 'warn',
    external: /^[^./]/u,
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  await build.write({ file, format: 'esm', sourcemap: true, keepNames: true });
  await build.close();
}

/** What runs left behind that were killed. */
async function ruimOp() {
  for (const naam of await readdir(MAP).catch(() => [])) {
    if (!leeft(Number(naam))) await rm(join(MAP, naam), { recursive: true, force: true });
  }
}

function leeft(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
