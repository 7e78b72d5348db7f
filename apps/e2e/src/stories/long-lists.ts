import { describe, expect, it } from '@jest/globals';
import { type VacatureLijst, vacatureLijstSchema } from '@passend/contracts';
import type { Page } from 'playwright-core';
import { pageFindings } from '../harness/checks.js';
import type { Podium } from '../harness/podium.js';

const THOUSANDS = 3_000;
/** What a list may hold at once: some blocks of twenty, whatever the list is long. */
const MOST_ROWS = 120;

/** Lists that are longer than anybody scrolls. */
export function longListStories(podium: Podium): void {
  describe('A list of thousands', () => {
    it('holds only what is in sight, and its last row is a key away', async () => {
      const coach = podium.account('coach');
      const real = await podium.ask(coach, vacatureLijstSchema, '/api/vacatures?aantal=1');
      const { page } = await podium.visit(coach);
      await answerWithThousands(page, real);
      await page.goto('/vacatures');
      const list = page.getByRole('region', { name: 'Gevonden vacatures' });
      const rows = list.locator('li[aria-posinset]');
      await list.getByRole('link', { name: 'Vacature 1', exact: true }).focus();

      await page.keyboard.press('PageDown');
      await list.getByRole('link', { name: 'Vacature 11', exact: true }).waitFor();
      expect(await focusedPlace(page)).toEqual(['11', String(THOUSANDS)]);
      await page.keyboard.press('j');
      expect(await focusedPlace(page)).toEqual(['12', String(THOUSANDS)]);

      await page.keyboard.press('End');
      const last = list.getByRole('link', { name: `Vacature ${THOUSANDS}`, exact: true });
      await last.waitFor();
      await page.waitForFunction(
        (name) => document.activeElement?.textContent === name,
        `Vacature ${THOUSANDS}`,
      );
      expect(await focusedPlace(page)).toEqual([String(THOUSANDS), String(THOUSANDS)]);
      expect(await rows.count()).toBeLessThan(MOST_ROWS);
      expect(await pageFindings(page)).toEqual([]);

      await page.keyboard.press('Home');
      await page.waitForFunction(() => document.activeElement?.textContent === 'Vacature 1');
      expect(await rows.count()).toBeLessThan(MOST_ROWS);
    });
  });
}

/** The market of the demo is small: its first row, as often as it takes. */
async function answerWithThousands(page: Page, real: VacatureLijst): Promise<void> {
  const [example] = real.rijen;
  if (example === undefined) throw new Error('The market is empty.');
  await page.route('**/api/vacatures?*', async (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const from = Number(asked.get('vanaf') ?? 0);
    const size = Math.min(Number(asked.get('aantal') ?? 50), THOUSANDS - from);
    const rijen = Array.from({ length: size }, (_, nth) => ({
      ...example,
      id: String(1_000_000 + from + nth),
      titel: `Vacature ${from + nth + 1}`,
      fragment: 'Een regel. '.repeat(1 + (nth % 12)),
    }));
    await route.fulfill({ json: { ...real, totaal: THOUSANDS, rijen } });
  });
}

/** Which row has the focus, and of how many, as a screen reader says it. */
function focusedPlace(page: Page): Promise<readonly (string | null | undefined)[]> {
  return page.evaluate(() => {
    const row = document.activeElement?.closest('li');
    return [row?.getAttribute('aria-posinset'), row?.getAttribute('aria-setsize')];
  });
}
