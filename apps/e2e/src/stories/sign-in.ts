import { describe, expect, it } from '@jest/globals';
import type { Podium } from '../harness/podium.js';
import { focusedName, heading, tabUntil, typeInto } from './acts.js';

/** Signing in and out. */
export function signInStories(podium: Podium): void {
  describe('Signing in', () => {
    it('says plainly that address and password do not match, and then lets the coach in', async () => {
      const { email, wachtwoord } = podium.account('coach');
      const { page } = await podium.visit();
      await page.goto('/');
      await page.getByLabel('E-mailadres').waitFor();
      await tabUntil(page, 'E-mailadres');
      await page.keyboard.type(email);
      await tabUntil(page, 'Wachtwoord');
      await page.keyboard.type('iets anders');
      await page.keyboard.press('Enter');
      await page
        .getByRole('alert')
        .getByText(/horen niet bij elkaar/u)
        .waitFor();
      expect(await page.getByLabel('E-mailadres').inputValue()).toBe(email);

      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(wachtwoord);
      await page.keyboard.press('Enter');
      await heading(page, 'Caseload').waitFor();
    });

    it('leads to each field that is still empty', async () => {
      const { page } = await podium.visit();
      await page.goto('/inloggen');
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
      const summary = page.getByRole('alert');
      await summary.getByRole('link', { name: 'Vul je wachtwoord in.' }).click();
      expect(await focusedName(page)).toBe('Wachtwoord');
    });

    it('leads on to the page that somebody wanted', async () => {
      const { page } = await podium.visit();
      await page.goto('/vacatures?q=planner');
      await heading(page, 'Inloggen bij Passend').waitFor();
      const { email, wachtwoord } = podium.account('coach');
      await typeInto(page, 'E-mailadres', email);
      await typeInto(page, 'Wachtwoord', wachtwoord);
      await page.keyboard.press('Enter');
      await heading(page, 'Alle vacatures').waitFor();
      expect(new URL(page.url()).search).toBe('?q=planner');
    });

    it('ends with signing out: the pages are shut again', async () => {
      const { page } = await podium.visitAnew(podium.account('coach', 1));
      await page.goto('/caseload');
      await page.getByRole('button', { name: /^Menu van/u }).click();
      await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
      await heading(page, 'Inloggen bij Passend').waitFor();
      await page.goto('/caseload');
      await heading(page, 'Inloggen bij Passend').waitFor();
    });
  });
}
