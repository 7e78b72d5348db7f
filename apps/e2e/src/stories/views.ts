import { describe, expect, it } from '@jest/globals';
import { sollicitatiebordSchema, weergavenSchema } from '@passend/contracts';
import type { Page } from 'playwright-core';
import { lightFindings } from '../harness/checks.js';
import type { Podium } from '../harness/podium.js';
import { button, clientNamed, firstOf, openRanking, rankingOf } from './acts.js';

const NAME = 'Wie wacht het langst';
const TOGETHER = ['Magazijn tellen', 'Magazijn sorteren'] as const;

const views = (page: Page) => page.getByRole('navigation', { name: 'Bewaarde weergaven' });
const part = (page: Page, name: RegExp) => page.getByRole('heading', { level: 2, name });
const row = (page: Page, what: string) => page.getByRole('row').filter({ hasText: what });

/** How a coach looks at many: views that stay, one step for several, two beside each other, the funnel. */
export function viewStories(podium: Podium): void {
  describe('Views of a coach', () => {
    it('stay under a name as links, open in a new window, and go with a way back', async () => {
      const coach = podium.account('coach');
      const { page } = await podium.visit(coach);
      await page.goto('/caseload');
      await page.getByLabel('Volgorde').selectOption({ label: 'Langst niet bekeken' });
      await page.waitForURL('/caseload?volgorde=bekeken');
      await button(page, 'Bewaar deze weergave').click();
      const dialog = page.getByRole('dialog', { name: 'Bewaar deze weergave' });
      await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await dialog.getByText('Geef de weergave een naam.').first().waitFor();
      await dialog.getByLabel('Naam').fill(NAME);
      await page.keyboard.press('Enter');
      const link = views(page).getByRole('link', { name: NAME });
      await link.and(page.locator('[aria-current="page"]')).waitFor();
      expect(await lightFindings(page)).toEqual([]);

      const elsewhere = (await podium.visit(coach)).page;
      await elsewhere.goto((await link.getAttribute('href')) ?? '');
      await part(elsewhere, /^Langst niet bekeken/u).waitFor();

      await button(page, 'Weergaven beheren').click();
      await button(page, `Deel met collega’s: ${NAME}`).click();
      await page.getByText(`“${NAME}” is gedeeld.`).waitFor();
      const colleague = await podium.ask(
        podium.account('coach', 1),
        weergavenSchema,
        '/api/weergaven',
      );
      expect(colleague.weergaven.map(({ naam, van }) => [naam, van])).toEqual([
        [NAME, 'Coach Eva Voorbeeldig'],
      ]);
      await button(page, `Andere naam: ${NAME}`).click();
      await page.getByLabel(`Nieuwe naam voor ${NAME}`).fill('Zoals Anouk');
      await page.keyboard.press('Enter');
      await page.getByText('In de naam staat de naam van een werknemer.').first().waitFor();
      await button(page, 'Annuleren').click();
      await button(page, `Haal weg: ${NAME}`).click();
      await button(page, 'Ongedaan maken').click();
      await page.getByText(`“${NAME}” is weer zoals het was.`).waitFor();
      await button(page, `Deel niet meer: ${NAME}`).waitFor();
      await button(page, `Haal weg: ${NAME}`).click();
      await page.getByText('Hier is nu niets bewaard.').waitFor();
    });

    it('move several sollicitaties at once, by keys, and take it back', async () => {
      const coach = podium.account('coach');
      const emine = await clientNamed(podium, coach, 'Emine');
      const api = await podium.api(coach);
      const step = { naar: 'verzonden', datum: '2026-03-01', reden: null, volgende: null };
      const rest = { vacatureId: null, organisatie: null, plaats: null, url: null };
      for (const functie of TOGETHER) {
        const body = { ...step, ...rest, wijze: 'vacature_reactie', functie };
        await api.call(`/api/werknemers/${emine.id}/sollicitaties`, { method: 'POST', body });
      }
      const { page } = await podium.visit(coach);
      await page.goto(`/sollicitaties?werknemer=${emine.id}`);
      await button(page, 'Kies er meer').press('Enter');
      for (const what of TOGETHER) {
        await row(page, what).getByRole('checkbox').press('Space');
      }
      await page.getByText('2 sollicitaties gekozen').waitFor();
      await button(page, 'Verplaats naar…').last().press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Verplaats 2 sollicitaties' });
      await dialog.getByLabel('Hoe staat het nu?').selectOption('uitgenodigd');
      await dialog.getByText('Dit gebeurt er bij 2').waitFor();
      await button(dialog, 'Verplaats 2').press('Enter');
      await page.getByText('2 sollicitaties staan nu op: Uitgenodigd.').waitFor();
      await row(page, TOGETHER[0]).getByText('Uitgenodigd').waitFor();
      await button(page, 'Ongedaan maken').press('Enter');
      await page.getByText('De stap is ongedaan gemaakt bij 2 sollicitaties.').waitFor();
      await row(page, TOGETHER[1]).getByText('Verstuurd').waitFor();
    });

    it('show how far the sollicitaties of a caseload came', async () => {
      const coach = podium.account('coach');
      const { sollicitaties } = await podium.ask(
        coach,
        sollicitatiebordSchema,
        '/api/sollicitaties',
      );
      const counted = sollicitaties.filter(({ telt }) => telt === 'sollicitatie');
      const started = counted.filter(({ verst }) => verst === 'gestart');
      const { page } = await podium.visit(coach);
      await page.goto('/sollicitaties');
      await page.getByRole('link', { name: 'Verloop', exact: true }).click();
      await row(page, 'Gezien').getByText(String(counted.length), { exact: true }).waitFor();
      await row(page, 'Begonnen').getByText(String(started.length), { exact: true }).waitFor();
      expect(started.length).toBeGreaterThan(0);
    });

    it('lay two vacancies of a ranking beside each other', async () => {
      const coach = podium.account('coach');
      const emine = await clientNamed(podium, coach, 'Emine');
      const { rijen } = await rankingOf(podium, coach, emine.id);
      const [one, other] = [firstOf(rijen), firstOf(rijen.slice(1))];
      const { page } = await podium.visit(coach);
      await openRanking(page, emine.id);
      await button(page, 'Kies er meer').click();
      const boxes = page.getByRole('region', { name: 'Ranglijst' }).getByRole('checkbox');
      await boxes.nth(0).press('Space');
      await boxes.nth(1).press('Space');
      await button(page, 'Vergelijk').click();
      await part(page, /^Twee vacatures naast elkaar/u).waitFor();
      const table = page.getByRole('table', { name: 'Vergelijking van twee vacatures' });
      for (const { titel } of [one, other]) {
        await table.getByRole('columnheader').getByText(titel, { exact: true }).first().waitFor();
      }
      await page.getByRole('link', { name: 'Terug naar de lijst' }).click();
      await page.getByText('2 vacatures gekozen').waitFor();
    });
  });
}
