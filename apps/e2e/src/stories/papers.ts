import { describe, expect, it } from '@jest/globals';
import { trajectWeergaveSchema } from '@passend/contracts';
import type { Page } from 'playwright-core';
import { WIDTHS } from '../harness/browser.js';
import { lightFindings } from '../harness/checks.js';
import { Keys } from '../harness/keyboard.js';
import type { Podium } from '../harness/podium.js';
import { documentedCost, Walk } from '../harness/walk.js';
import { button, heading, typeInto } from './acts.js';

/** Effort, employers, reports and the dossier: what stands on paper about a traject. */
export function paperStories(podium: Podium): void {
  const clientId = async () =>
    (await podium.ask(podium.account('werknemer'), trajectWeergaveSchema, '/api/mijn/traject')).id;

  describe('The papers of a traject', () => {
    it('open without a fault for the coach, with what is folded away opened', async () => {
      const id = await clientId();
      const { page } = await podium.visit(podium.account('coach'));
      const found: string[] = [];
      for (const [path, title, ...folds] of [
        [`/werknemers/${id}/inspanning`, /^Inspanning van/u, 'Alle weken in cijfers'],
        [`/werknemers/${id}/jobhunting`, /^Jobhunting voor/u],
        ['/netwerk', 'Netwerk van het bureau'],
        [`/werknemers/${id}/dossier`, /^Dossier van/u],
      ] as const) {
        await page.goto(path);
        await settled(page, title);
        for (const fold of folds) await button(page, fold).click();
        found.push(...(await lightFindings(page)).map((text) => `${path}: ${text}`));
      }
      expect(found).toEqual([]);
    });

    it('the dossier shows its gaps first, and gives an export', async () => {
      const { page } = await podium.visit(podium.account('coach'));
      await page.goto(`/werknemers/${await clientId()}/dossier`);
      await page
        .getByRole('region', { name: 'Wat nog ontbreekt' })
        .getByText('Deze lijst')
        .waitFor();
      const download = page.waitForEvent('download');
      await button(page, /^Haal op.*Voor de werkgever$/u).click();
      expect((await download).suggestedFilename()).toMatch(/\.zip$/u);
    });

    it('a report is written, read first by the werknemer, and signed by all three', async () => {
      const id = await clientId();
      const { page } = await podium.visit(podium.account('coach'));
      await page.goto(`/werknemers/${id}/rapporten`);
      await settled(page, /^Rapporten van/u);
      expect(await lightFindings(page)).toEqual([]);
      await page.getByLabel('Soort').selectOption('voortgangsrapportage');
      await button(page, 'Begin').click();
      await button(page, 'Leg voor aan de werknemer').waitFor();
      expect(await lightFindings(page)).toEqual([]);
      await step(page, 'Leg voor aan de werknemer');
      await button(page, 'Neem terug om te wijzigen').waitFor();

      const mine = (await podium.visit(podium.account('werknemer'))).page;
      await mine.setViewportSize(WIDTHS.phone);
      await mine.goto('/mijn');
      const walk = new Walk(mine);
      await walk.click(mine.getByRole('link', { name: 'Lees het rapport van je coach' }));
      await settled(mine, 'Je rapporten');
      await walk.click(waiting(mine).getByRole('link', { name: /^Lees/u }));
      await walk.click(button(mine, 'Ik heb het gelezen en wil niets toevoegen'));
      await mine.getByText('Je reactie is verstuurd.', { exact: false }).waitFor();
      expect(walk.cost()).toEqual(documentedCost('werknemer: read a report'));
      expect(await lightFindings(mine)).toEqual([]);

      await page.reload();
      await step(page, 'Stel vast');
      await button(page, 'Onderteken').click();
      await step(page, 'Geef aan de werkgever');
      await page.getByText(/^De werkgever heeft het/u).waitFor();
      await mine.reload();
      await button(mine, 'Onderteken').click();
      await mine.getByText(/^Anouk Voorbeeld, Werknemer,/u).waitFor();

      const employer = (await podium.visit(podium.account('werkgever'))).page;
      await employer.goto(`/overzicht/${id}`);
      await employer
        .getByRole('link', { name: /^Lees en teken/u })
        .first()
        .waitFor();
      // An employer without a mouse: every stop is seen, and the focus stays somewhere.
      const keys = new Keys(employer);
      await keys.to(/^Lees en teken/u);
      await keys.press('Enter');
      await employer.getByLabel('Uw functie').waitFor();
      await keys.to('Uw functie');
      await keys.type('HR-adviseur');
      await keys.to('Onderteken');
      await keys.press('Enter');
      await employer.getByText(/, HR-adviseur,/u).waitFor();
      await page.reload();
      await page.getByText(/, HR-adviseur,/u).waitFor();
    });
  });

  describe('An employer', () => {
    it('reads on one screen whether his dossier is in order, and writes down that a duty is done', async () => {
      const id = await clientId();
      const { page } = await podium.visit(podium.account('werkgever'));
      await page.goto('/overzicht');
      const answer = new Walk(page);
      await page
        .getByText(/^(Alle stappen van u|Van \d+ stap)/u)
        .first()
        .waitFor();
      expect(answer.cost()).toEqual(documentedCost('employer: is my dossier in order?'));
      const walk = new Walk(page);
      await walk.click(page.getByRole('link', { name: 'Anouk Voorbeeld', exact: true }));
      await settled(page, 'Anouk Voorbeeld');
      const duty = page
        .getByRole('region', { name: 'Wat u moet doen' })
        .getByRole('listitem')
        .first();
      const name = (await duty.locator('strong').textContent()) ?? '';
      await walk.click(duty.getByRole('button', { name: /^Dit is gedaan/u }));
      await typeInto(duty, 'Datum van het document', today());
      await typeInto(duty, 'Welke functie heeft hij of zij?', 'HR-adviseur');
      await walk.click(button(duty, 'Leg vast'));
      await page.getByText(`Vastgelegd: ${name}. De coach ziet het ook.`).waitFor();
      expect(walk.cost()).toEqual(documentedCost('employer: a duty is done'));
      await button(page, 'Alle weken in cijfers').click();
      expect(await lightFindings(page)).toEqual([]);

      const coach = (await podium.visit(podium.account('coach'))).page;
      await coach.goto(`/werknemers/${id}/tijdlijn`);
      await button(coach, /^Bewijs \(\d+\)/u)
        .first()
        .waitFor();
    });
  });

  describe('A coach on Monday morning', () => {
    it('sees on one screen who needs him, and is at the step with one click', async () => {
      const { page } = await podium.visit(podium.account('coach'));
      await page.goto('/caseload');
      await page.getByRole('heading', { level: 3 }).first().waitFor();
      const walk = new Walk(page);
      const steps = page.locator('a[href$="/tijdlijn"]');
      expect(await steps.count()).toBeGreaterThan(0);
      expect(walk.cost()).toEqual(documentedCost('coach: who needs me?'));
      await walk.click(steps.first());
      await settled(page, /^Tijdlijn van/u);
      expect(walk.cost()).toEqual(documentedCost('coach: to the step of a client'));
    });

    it('keeps the evidence of a step', async () => {
      const { page } = await podium.visit(podium.account('coach'));
      await page.goto(`/werknemers/${await clientId()}/tijdlijn`);
      await button(page, /^Bewijs toevoegen\s*: Eerstejaarsevaluatie/u).click();
      const form = page.locator('form').filter({ visible: true }).first();
      await typeInto(form, 'Datum van het document', today());
      await typeInto(form, 'Wie schreef het?', 'P. Proef');
      await typeInto(form, 'Welke functie heeft hij of zij?', 'casemanager');
      await button(form, 'Leg vast').click();
      await button(page, /^Bewijs \(1\)\s*: Eerstejaarsevaluatie/u).waitFor();
    });
  });
}

/** Takes a step of a report: it asks once more. */
async function step(page: Page, name: string): Promise<void> {
  await button(page, name).click();
  await button(page, 'Ja, ga verder').click();
}

/** The card of the report that waits to be read. */
function waiting(page: Page) {
  return page.getByRole('listitem').filter({ hasText: 'Je kunt dit lezen' }).last();
}

async function settled(page: Page, title: string | RegExp): Promise<void> {
  await heading(page, title).waitFor();
  await page.waitForFunction(() => document.querySelector('.laden') === null);
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
