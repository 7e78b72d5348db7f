import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { freePort } from '../../../../packages/test-kit/src/database/free-port.mjs';
import { ensureBrowser } from '../../../../scripts/lib/browser.mjs';
import { build } from '../../../../scripts/lib/build.mjs';
import { startDemoStack } from '../../../../scripts/lib/demo-stack.mjs';
import { root, varDir } from '../../../../scripts/lib/project.mjs';
import { Mendable, run, say, secondsSinceStart, step } from '../../../../scripts/lib/say.mjs';
import { makeExamples } from '../pages/examples.mjs';
import { pagesOf, recipeFaults, routesOf } from '../pages/routes.mjs';
import { openWindow, photograph } from './camera.mjs';
import { indexPage } from './index-page.mjs';
import { photographMails } from './mails.mjs';

const folder = join(root, 'docs', 'screenshots');

/** `--only TEXT,TEXT`: only pages of which the name of the picture holds one of these texts; the index stays as it is. */
function wanted(args) {
  const at = args.indexOf('--only');
  return at < 0 ? null : (args[at + 1] ?? '').split(',');
}

async function main() {
  const only = wanted(process.argv.slice(2));
  const executablePath = await ensureBrowser();
  await build();
  await mkdir(varDir, { recursive: true });
  const workplace = await mkdtemp(join(varDir, 'beelden-'));
  const undo = [() => rm(workplace, { recursive: true, force: true })];
  // What is asked to stop fails at its next step, and is then tidied up as after any fault.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void closeAll(undo));
  try {
    const stack = await startFreshDemo(workplace, undo);
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--lang=nl-NL'],
      // The words of the browser's own fields.
      env: { ...process.env, LANGUAGE: 'nl_NL', LANG: 'nl_NL.UTF-8' },
    });
    undo.push(() => browser.close());
    await takePictures(browser, stack, only);
  } finally {
    await closeAll(undo);
  }
}

async function closeAll(undo) {
  for (const work of undo.splice(0).reverse()) await work();
}

async function startFreshDemo(workplace, undo) {
  const done = step('Starting Passend with a fresh demo');
  const { startEmbeddedPostgres, removeEmbeddedPostgres, runMigrations } = await import(
    '@passend/infra'
  );
  const dataDir = join(workplace, 'postgres');
  const database = await startEmbeddedPostgres({
    dataDir,
    port: await freePort(),
    durable: false,
  });
  undo.push(async () => {
    await database.stop();
    await removeEmbeddedPostgres(dataDir);
  });
  await runMigrations(database.ownerUrl);
  const mailDir = join(workplace, 'post');
  const parts = [];
  undo.push(async () => {
    for (const part of parts.reverse()) await part.stop();
  });
  const port = await freePort();
  const where = { databaseUrl: database.appUrl, mailDir, name: 'beelden', port, parts };
  const { address } = await startDemoStack(where);
  done(address);
  return { address, mailDir };
}

async function takePictures(browser, stack, only) {
  const done = step('Taking pictures');
  const { forSeat, cookies } = await makeExamples(stack);
  const outside = await openWindow(browser, stack.address, null);
  await outside.goto('/inloggen');
  const routes = await routesOf(outside);
  const faults = recipeFaults(routes);
  if (faults.length > 0) throw new Mendable(faults.join('\n'));
  const windows = new Map([[null, outside]]);
  const pages = pagesOf(routes, forSeat);
  const chosen = pages.filter(
    ({ role, file }) =>
      only === null || only.some((text) => `${role ?? 'buiten'}/${file}`.includes(text)),
  );
  for (const page of chosen) {
    const { seat } = page;
    if (!windows.has(seat)) {
      windows.set(seat, await openWindow(browser, stack.address, cookies.get(seat)));
    }
    await photograph(windows.get(seat), folder, page).catch((error) => {
      throw new Mendable(`${page.role ?? 'nobody'} at ${page.path}: ${error.message}`);
    });
  }
  if (only === null) {
    const mails = await photographMails(browser, folder);
    await writeFile(join(folder, 'README.md'), indexPage(pages, mails));
  }
  done(`${chosen.length} pages at two widths`);
  say(`  docs/screenshots/README.md   (${secondsSinceStart()} s)`);
}

await run(main);
