import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Keys } from '../harness/keyboard.js';
import type { Podium } from '../harness/podium.js';
import { clientNamed, firstOf, matchOf, openRanking, rankingOf, vacancyTitle } from './acts.js';

const DECISIONS = [
  ['g', 'geschikt', 'Geschikt'],
  ['b', 'bespreken', 'Bespreken'],
  ['n', 'niet_geschikt', 'Niet geschikt'],
] as const;

/** A row of vacancies without a mouse: next, previous, why, the three decisions, and each taken back. */
export function triageStories(podium: Podium): void {
  describe('Triage by keys', () => {
    it('goes on and back, tells why, decides in three ways and takes each back', async () => {
      const coach = podium.account('coach');
      const { id } = await clientNamed(podium, coach, 'Daan');
      const { rijen } = await rankingOf(podium, coach, id);
      const { vacatureId, titel } = firstOf(rijen);
      const verdict = async () =>
        (await matchOf(podium, coach, id, vacatureId)).beoordeling?.beoordeling ?? null;
      expect(await verdict()).toBeNull();
      const { page } = await podium.visit(coach);
      await openRanking(page, id);
      const keys = new Keys(page);
      await at(page, 1);
      await keys.press('j');
      await at(page, 2);
      await keys.press('k');
      await at(page, 1);
      const open = page.locator('.punten [aria-expanded="true"]');
      const before = await open.count();
      await keys.press('w');
      await open.nth(before).waitFor();

      for (const [key, code, word] of DECISIONS) {
        await keys.press(key);
        await page.getByRole('form').waitFor();
        await keys.to('In eigen woorden');
        await keys.type('Besproken in het gesprek.');
        await keys.press('Control+Enter');
        await page.getByText(`Vastgelegd: ${word} voor ‘${titel}’.`).waitFor();
        await at(page, 2);
        expect(await verdict()).toBe(code);
        await keys.press('u');
        await page.getByText(`Het oordeel over ‘${titel}’ is ongedaan gemaakt.`).waitFor();
        await at(page, 1);
        expect(await verdict()).toBeNull();
      }
    });
  });
}

/** Waits until this place of the list stands beside it. */
async function at(page: Page, place: number): Promise<void> {
  await page.getByText(new RegExp(`^${place} van `, 'u')).waitFor();
  await vacancyTitle(page).waitFor();
}
