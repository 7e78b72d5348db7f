import { describe, expect, it } from '@jest/globals';
import { beroepVoorClientSchema } from '@passend/contracts';
import type { Podium } from '../harness/podium.js';
import { clientNamed, firstOf, heading, occupationPath, tabUntil, typeInto } from './acts.js';

/** The table of occupations: from a target of a client to the vacancies that he could do. */
export function occupationStories(podium: Podium): void {
  describe('An occupation', () => {
    it('is found from a target of the client, and says what he could do of it', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const path = `/werknemers/${anouk.id}${occupationPath}`;
      const { stand, inBeeld } = await podium.ask(coach, beroepVoorClientSchema, `/api${path}`);
      expect(stand.totaal).toBe(stand.past + stand.mogelijk + stand.afgevallen);
      const { page } = await podium.visit(coach);
      await page.goto(`/werknemers/${anouk.id}`);
      await page
        .getByRole('region', { name: 'Zoekprofiel' })
        .getByRole('link', { name: /planner/iu })
        .first()
        .click();
      const meant = page.getByRole('region', { name: 'Waarschijnlijk bedoel je' });
      await meant.getByRole('link', { name: 'Logistiek planner' }).click();
      await heading(page, 'Logistiek planner').waitFor();
      const visible = stand.past + stand.mogelijk;
      await page.getByText(`${visible} van de`).waitFor();
      await page
        .getByRole('link', { name: firstOf(inBeeld).titel })
        .first()
        .click();
      await page.getByRole('link', { name: 'Beroep: logistiek planner' }).click();
      await heading(page, 'Logistiek planner').waitFor();
    });

    it('is found by another of its names with the keyboard alone, and leads to a vacancy', async () => {
      const { page } = await podium.visit(podium.account('coach'));
      await page.goto('/beroepen');
      await typeInto(page, 'Zoek op naam van het beroep', 'ritplanner');
      await page.keyboard.press('Enter');
      await page.getByText('ook: ritplanner').waitFor();
      await tabUntil(page, 'Logistiek planner');
      await page.keyboard.press('Enter');
      await heading(page, 'Logistiek planner').waitFor();
      await page
        .getByRole('region', { name: /^Vacatures nu/u })
        .getByRole('link')
        .first()
        .click();
      await page.getByRole('link', { name: 'Terug naar alle vacatures' }).waitFor();
    });
  });
}
