import { describe, expect, it } from '@jest/globals';
import { plainFindings } from '../harness/checks.js';
import { Keys } from '../harness/keyboard.js';
import type { Podium } from '../harness/podium.js';
import type { DemoAccount } from '../harness/stack.js';
import { button } from './acts.js';

const ROLES: readonly DemoAccount['rol'][] = ['coach', 'werknemer', 'werkgever', 'beheerder'];

/** The first visit: offered once, four steps by keys or none at all, and never again in this browser. */
export function tourStories(podium: Podium): void {
  describe('The first visit', () => {
    it.each(ROLES)('of a %s: four steps by keys, and back, that do not return', async (rol) => {
      const { page } = await podium.visitAnew(podium.account(rol), { first: true });
      await page.goto('/');
      const tour = page.getByRole('region', { name: 'Rondleiding' });
      await tour.waitFor();
      const keys = new Keys(page);
      await keys.to('Laat zien');
      await keys.press('Enter');
      await tour.getByText('Stap 1 van 4').waitFor();
      expect(await plainFindings(page)).toEqual([]);
      for (const step of [2, 1, 2, 3, 4]) {
        const back = step === 1;
        await keys.to(back ? 'Vorige' : 'Volgende');
        await keys.press('Enter');
        await tour.getByText(`Stap ${step} van 4`).waitFor();
      }
      await keys.to('Klaar');
      await keys.press('Enter');
      await tour.waitFor({ state: 'detached' });
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await tour.count()).toBe(0);
    });

    it('can do without: one press and it is gone for good', async () => {
      const { page } = await podium.visitAnew(podium.account('werknemer'), { first: true });
      await page.goto('/mijn');
      const tour = page.getByRole('region', { name: 'Rondleiding' });
      await button(tour, 'Niet nodig').click();
      await tour.waitFor({ state: 'detached' });
      await page.goto('/mijn');
      await page.getByText('Wat je nu kunt doen').waitFor();
      expect(await tour.count()).toBe(0);
    });
  });
}
