import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pageFindings } from '../harness/checks.js';
import type { Podium } from '../harness/podium.js';
import { button, clientNamed, heading } from './acts.js';

const card = (page: Page, what: string) => page.getByRole('listitem').filter({ hasText: what });
const column = (page: Page, name: string) =>
  page.getByRole('region', { name: new RegExp(`^${name}`, 'u') });

/** The board of sollicitaties: by keys, by menu, and when a colleague was first. */
export function boardStories(podium: Podium): void {
  describe('The board of sollicitaties', () => {
    it('moves a card by keyboard and by menu, takes it back, and tells who was first', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const api = await podium.api(coach);
      const path = `/api/werknemers/${anouk.id}/sollicitaties`;
      const what = 'Medewerker kaartenbak';
      const step = { naar: 'verzonden', datum: '2026-03-01', reden: null, volgende: null };
      const rest = { vacatureId: null, organisatie: null, plaats: null, url: null };
      const body = { ...step, ...rest, wijze: 'vacature_reactie', functie: what };
      await api.call(path, { method: 'POST', body });

      const { page } = await podium.visit(coach);
      await page.goto('/caseload');
      await page.getByRole('link', { name: 'Sollicitaties in je caseload' }).click();
      await heading(page, 'Sollicitaties').waitFor();
      await page.getByRole('row').filter({ hasText: what }).waitFor();
      expect(await pageFindings(page)).toEqual([]);
      await page.getByRole('link', { name: 'Bord', exact: true }).click();
      await column(page, 'Gesolliciteerd').getByText(what).waitFor();
      expect(await pageFindings(page)).toEqual([]);

      await button(page, `Versleep ${what}`).press('Enter');
      await button(page, 'Zet neer in: In gesprek').waitFor();
      await page.locator('button:focus', { hasText: 'Zet neer in' }).waitFor();
      for (let press = 0; press < 6; press += 1) {
        if ((await page.locator(':focus').textContent()) === 'Zet neer in: Niet verder') break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: `Verplaats “${what}”` });
      await dialog.getByLabel('Hoe staat het nu?').selectOption('afgewezen');
      await button(page, 'Leg vast').click();
      await page.getByText(`“${what}” staat nu op: Afgewezen.`).waitFor();
      await button(page, 'Ongedaan maken').click();
      await column(page, 'Gesolliciteerd').getByText(what).waitFor();

      const [{ id } = { id: '' }] = (
        (await api.call(path)) as { sollicitaties: { id: string; functie: string }[] }
      ).sollicitaties.filter(({ functie }) => functie === what);
      const first = { ...step, naar: 'ontvangst_bevestigd' };
      await api.call(`${path}/${id}/stappen`, { method: 'POST', body: first });
      await button(card(page, what), `Verplaats naar… (${what})`).press('Enter');
      await page.getByRole('menuitem', { name: 'Uitgenodigd' }).press('Enter');
      await page.getByText(`Een ander was je voor: “${what}” staat nu op:`).waitFor();
      await button(page, 'Doe het alsnog').click();
      await column(page, 'In gesprek').getByText(what).waitFor();
      await page.getByText(`“${what}” staat nu op: Uitgenodigd.`).waitFor();
    });
  });
}
