import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { plainFindings } from '../harness/checks.js';
import type { Podium } from '../harness/podium.js';
import { allRows, clientNamed, decide, firstOf, heading, rankingPath } from './acts.js';

/** Words that no English sentence has. */
const DUTCH = /(?<![\p{L}-])(?:de|het|een|je|niet|van|voor|geen|deze|wordt|zijn)(?![\p{L}-])/iu;

/** The frame and the headings of a page: all that is ours, beside names and what vacancies say. */
const OURS = 'header, nav, h1, h2, label, legend, th, dt, summary, button';

/** The Dutch name of a step or a document, behind its translation. */
const DUTCH_TERM = /\([^()]*\)/gu;

/** What people wrote and what sources are called is shown as it is. */
const THEIRS = /Past bij wat je zoekt|van de demomarkt/u;

/** What of the frame is still Dutch; what is marked as Dutch may be. */
async function dutchLeft(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate((ours) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      const isOurs = holder?.closest(ours) !== null && holder?.closest('[lang="nl"]') === null;
      if (isOurs) found.push(node.textContent ?? '');
    }
    return found;
  }, OURS);
  return texts.filter((text) => DUTCH.test(text.replaceAll(DUTCH_TERM, '')) && !THEIRS.test(text));
}

async function isEnglish(page: Page): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await dutchLeft(page)).toEqual([]);
  expect(await plainFindings(page)).toEqual([]);
}

/** The portal in the other language, from the door to the pages of three roles, and back. */
export function englishStories(podium: Podium): void {
  describe('English', () => {
    it('is chosen at the door, kept, and left again in the menu', async () => {
      const { email, wachtwoord } = podium.account('werknemer');
      const { page, context } = await podium.visit();
      await page.goto('/inloggen');
      await page.getByRole('link', { name: 'English' }).click();
      await heading(page, 'Sign in to Passend').waitFor();
      await isEnglish(page);

      await page.getByLabel('Email address').fill(email);
      await page.getByLabel('Password', { exact: true }).fill(wachtwoord);
      await page.keyboard.press('Enter');
      await heading(page, /^Hello /u).waitFor();
      expect(await page.title()).toBe('My vacancies · Passend');
      await isEnglish(page);

      await page.goto('/mijn/tijdlijn');
      await heading(page, 'My timeline').waitFor();
      await isEnglish(page);
      expect(
        await page.getByText(/\b\d{1,2} (?:January|March|May|June|July|October) \d{4}\b/u).count(),
      ).toBeGreaterThan(0);

      await page.getByRole('button', { name: /^Menu of/u }).click();
      await page.getByRole('menuitem', { name: 'Nederlands' }).click();
      await heading(page, 'Mijn tijdlijn').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('nl');
      const kept = (await context.cookies()).find(({ name }) => name === 'passend_taal');
      expect(kept?.value).toBe('nl');
    });

    it('is what a coach reads around vacancies that stay Dutch', async () => {
      const coach = podium.account('coach');
      const client = await clientNamed(podium, coach, 'Anouk');
      const row = firstOf(await allRows(podium, coach, client.id, 'in_beeld'));
      await decide(podium, coach, client.id, row.vacatureId, 'geschikt');
      const { page } = await podium.visit(coach);
      await page.goto(`/taal/en?naar=${encodeURIComponent(rankingPath(client.id))}`);
      await heading(page, `Vacancies for ${client.naam}`).waitFor();
      await page.locator('[lang="nl"]').first().waitFor();
      await isEnglish(page);
    });

    it('is what an employer reads about what he has to do', async () => {
      const { page } = await podium.visit(podium.account('werkgever'));
      await page.goto('/taal/en?naar=%2Foverzicht');
      await heading(page, 'Overview').waitFor();
      await page
        .getByText(/^Week \d+ of \d+$/u)
        .first()
        .waitFor();
      await isEnglish(page);
    });
  });
}
