import { describe, expect, it } from '@jest/globals';
import type { Podium } from '../harness/podium.js';
import { documentedCost, Walk } from '../harness/walk.js';
import { button, clientNamed, heading, typeInto } from './acts.js';

/** The log of sollicitaties, from both sides. */
export function applicationStories(podium: Podium): void {
  describe('A sollicitatie', () => {
    it('is entered on a phone by typing one word, survives a reload, and reaches the coach', async () => {
      const { page } = await podium.visit(podium.account('werknemer'));
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto('/mijn');
      const walk = new Walk(page);
      await walk.click(page.getByRole('link', { name: 'Schrijf een sollicitatie op' }));
      await typeInto(page, 'Welk werk?', 'Gastheer museum');
      await page.reload();
      await page.getByText('Je was hier al mee bezig.').waitFor();
      await walk.click(button(page, 'Bewaar'));
      await heading(page, 'Gastheer museum').waitFor();
      expect(walk.cost()).toEqual(documentedCost('werknemer: one application'));
      await page.getByText('Bewaard.').waitFor();
      await button(page, 'Uitgenodigd').click();
      await page.getByText('Bereid het gesprek voor.').waitFor();
      await page.goto('/mijn/sollicitaties/nieuw');
      await button(page, 'Bewaar').waitFor();
      expect(await page.getByText('Je was hier al mee bezig.').count()).toBe(0);

      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const seen = (await podium.visit(coach)).page;
      await seen.goto(`/werknemers/${anouk.id}/sollicitaties`);
      await seen.getByRole('link', { name: 'Gastheer museum' }).click();
      await seen.getByText('door Anouk Voorbeeld').first().waitFor();
      await button(seen, 'Maak deze stap ongedaan').click();
      await seen.getByText('Bewijs ontbreekt').waitFor();
    });
  });
}
