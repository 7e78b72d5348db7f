import { existsSync } from 'node:fs';
import { exec, tail } from './exec.mjs';
import { Mendable, step } from './say.mjs';

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function findBrowser() {
  return CANDIDATES.find((path) => path !== undefined && existsSync(path));
}

/** Path of a Chromium for the browser tests; installs Debian's when run as root without one. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Mendable(
      'No Chromium was found for the browser tests. Install Chromium or Chrome, or set CHROMIUM_PATH to it.',
    );
  }
  await installDebianChromium();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Mendable('Chromium was installed but not found. Set CHROMIUM_PATH to its path.');
}

async function installDebianChromium() {
  const done = step("Installing Debian's chromium");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await exec('apt-get', ['update', '-q'], { env });
  const packages = ['chromium', 'fonts-liberation'];
  const { code, output } = await exec(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    { env },
  );
  if (code !== 0) throw new Mendable(`Chromium could not be installed:\n${tail(output)}`);
  done();
}
