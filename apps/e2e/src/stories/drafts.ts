import { describe, expect, it } from '@jest/globals';
import { conceptSchema } from '@passend/contracts';
import type { Page } from 'playwright-core';
import type { Podium } from '../harness/podium.js';
import { button, clientNamed, typeInto } from './acts.js';

const QUESTION = 'Bij tillen staat iets wat niet klopt.';
const KEPT = /^Bewaard om \d\d:\d\d\.$/u;

/** What was typed and not sent: it survives a reload, and nothing of it stays on the device. */
export function draftStories(podium: Podium): void {
  describe('What was typed and not sent yet', () => {
    it('by a werknemer about his file comes back, is gone once sent, and is never on his device', async () => {
      const client = podium.account('werknemer');
      const { page } = await podium.visit(client);
      await page.goto('/mijn/verzoeken');
      const words = page.getByRole('textbox', { name: 'Vertel het in je eigen woorden' });
      await words.fill(QUESTION);
      await page.getByText(KEPT).waitFor();
      expect(await onDevice(page)).not.toContain(QUESTION);
      await page.reload();
      await page.getByText(KEPT).waitFor();
      expect(await words.inputValue()).toBe(QUESTION);
      await button(page, 'Stuur').click();
      await page.getByRole('listitem').getByText(QUESTION).first().waitFor();
      await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
      await page.reload();
      await words.waitFor();
      expect(await words.inputValue()).toBe('');
      const path = '/api/mijn/concepten/verzoek';
      expect((await podium.ask(client, conceptSchema, path)).concept).toBeNull();
    });

    it('by a coach in a document of the bedrijfsarts comes back, and can be begun anew', async () => {
      const coach = podium.account('coach');
      const { id } = await clientNamed(podium, coach, 'Bilal');
      const { page } = await podium.visit(coach);
      await page.goto(`/werknemers/${id}/belastbaarheid`);
      await typeInto(page, 'Editie', 'FML van maart');
      await page.getByText(KEPT).waitFor();
      expect(await onDevice(page)).not.toContain('FML van maart');
      await page.reload();
      await page.getByText('Je was hier al mee bezig. Dit had je ingevuld.').waitFor();
      const edition = page.getByLabel('Editie', { exact: true });
      expect(await edition.inputValue()).toBe('FML van maart');
      await button(page, 'Begin opnieuw').click();
      expect(await edition.inputValue()).toBe('');
    });

    it('by a coach about a limit and about an employer comes back', async () => {
      const coach = podium.account('coach');
      const { id } = await clientNamed(podium, coach, 'Bilal');
      const { page } = await podium.visit(coach);
      const reason = async () => {
        await page.goto(`/werknemers/${id}`);
        await button(page, /^Wijzig hard of zacht/u)
          .first()
          .click();
        return page.getByLabel('Waarom?', { exact: true });
      };
      await (await reason()).fill('Met de arts besproken.');
      await page.getByText(KEPT).waitFor();
      const field = await reason();
      await page.getByText(KEPT).waitFor();
      expect(await field.inputValue()).toBe('Met de arts besproken.');

      const notes = async () => {
        await page.goto(`/werknemers/${id}/jobhunting`);
        await page.getByText('Leg contact vast met een andere werkgever').click();
        const form = page.getByRole('group').filter({ hasText: 'andere werkgever' });
        return form.getByLabel('Notitie (niet verplicht)');
      };
      await (await notes()).fill('Belt volgende week terug.');
      await page.getByText(KEPT).first().waitFor();
      const note = await notes();
      await page.getByText(KEPT).first().waitFor();
      expect(await note.inputValue()).toBe('Belt volgende week terug.');
    });
  });
}

function onDevice(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}
