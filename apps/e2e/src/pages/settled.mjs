/** How long nothing may be on its way before a page counts as drawn. */
const QUIET_MS = 250;

/**
 * Waits until a page shows what it has: its main heading, its fonts, and nothing that is being fetched.
 * @param {import('playwright-core').Page} page
 * @param {{busy?: boolean}} [what] whether something of it stays busy for ever
 */
export async function settled(page, { busy = false } = {}) {
  // Not by its role: a dialog that asks to confirm hides the rest from who listens.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  if (busy) return;
  await page.waitForFunction((quietMs) => {
    const own = /** @type {any} */ (window);
    const busy = document.querySelector('.laden, [aria-busy="true"]') !== null;
    const now = performance.now();
    if (busy || own.__quietSince === undefined) own.__quietSince = now;
    return !busy && now - own.__quietSince >= quietMs;
  }, QUIET_MS);
}
