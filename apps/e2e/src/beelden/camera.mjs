import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settled } from '../pages/settled.mjs';
import { toPalettePng } from './palette-png.mjs';

/** The two widths that every page is shown at. */
export const PICTURE_WIDTHS = [1440, 390];

/** Taller than this nobody looks at; what follows is the same again. */
const MOST_HEIGHT = { 1440: 2200, 390: 2400 };
const FIRST_HEIGHT = { 1440: 900, 390: 844 };

/**
 * Opens a window in which nothing moves and the clock of the page stands still.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string | null} cookie
 */
export async function openWindow(browser, address, cookie) {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    baseURL: address,
    serviceWorkers: 'block',
  });
  // Everybody in the pictures has seen the tour.
  await context.addInitScript(() => window.localStorage.setItem('passend.rondleiding', 'gezien'));
  if (cookie !== null) {
    const cut = cookie.indexOf('=');
    const [name, value] = [cookie.slice(0, cut), cookie.slice(cut + 1)];
    await context.addCookies([{ name, value, url: address }]);
  }
  const page = await context.newPage();
  const noon = new Date();
  noon.setUTCHours(10, 0, 0, 0);
  await page.clock.setFixedTime(noon);
  return page;
}

/**
 * Takes the pictures of one page, a file per width.
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 * @param {import('../pages/routes.mjs').PortalPage} what
 * @returns {Promise<string[]>} their names, from the folder
 */
export async function photograph(page, folder, what) {
  const { path, role, file } = what;
  const names = [];
  for (const width of PICTURE_WIDTHS) {
    await page.setViewportSize({ width, height: FIRST_HEIGHT[width] });
    if (width === PICTURE_WIDTHS[0]) await page.goto(path);
    await settled(page, what);
    const name = `${role ?? 'buiten'}/${file}-${width}.png`;
    await save(join(folder, name), await shot(page, width, what));
    names.push(name);
  }
  return names;
}

/** The whole page up to a height; what sticks to the window then sticks to the end of the picture. */
async function shot(page, width, what) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const most = Math.min(Math.max(height, FIRST_HEIGHT[width]), MOST_HEIGHT[width]);
  await page.setViewportSize({ width, height: most });
  await settled(page, what);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/**
 * @param {string} path
 * @param {Buffer} png
 */
export async function save(path, png) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, toPalettePng(png));
}
