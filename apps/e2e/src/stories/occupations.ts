import { describe, expect, it } from '@jest/globals';
import { beroepVoorClientSchema } from '@passend/contracts';
import type { Podium } from '../harness/podium.js';
import {
  allRows,
  button,
  clientNamed,
  decide,
  firstOf,
  heading,
  matchOf,
  occupationPath,
  rankingPath,
  tabUntil,
  typeInto,
  whatIfPath,
} from './acts.js';

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

    it('is one step away from a vacancy of the market and from trying other targets', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const { page } = await podium.visit(coach);
      await page.goto(occupationPath);
      await page
        .getByRole('region', { name: /^Vacatures nu/u })
        .getByRole('link')
        .first()
        .click();
      await page.getByRole('link', { name: 'Terug naar alle vacatures' }).waitFor();
      await page.getByRole('link', { name: 'logistiek planner', exact: true }).press('Enter');
      await heading(page, 'Logistiek planner').waitFor();
      await page.goto(whatIfPath(anouk.id));
      await page.getByRole('link', { name: 'logistiek planner', exact: true }).press('Enter');
      await page.getByRole('region', { name: 'Waarschijnlijk bedoel je' }).waitFor();
    });

    it('can be read by the werknemer from a vacancy of his own', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const rows = await allRows(podium, coach, anouk.id, 'in_beeld');
      const { vacatureId } = firstOf(
        rows.filter(({ profiel, beoordeling }) => profiel.beroep === 'doel' && !beoordeling),
      );
      const { beroep, titel } = await matchOf(podium, coach, anouk.id, vacatureId);
      await decide(podium, coach, anouk.id, vacatureId, 'geschikt');
      const { page } = await podium.visit(podium.account('werknemer'));
      await page.goto('/mijn');
      await button(page, `Meer: ${titel}`).first().click();
      const link = `Wat voor werk is dit? Lees over: ${beroep?.naam}`;
      await page.getByRole('link', { name: link }).first().press('Enter');
      await heading(page, new RegExp(`^${beroep?.naam}$`, 'iu')).waitFor();
      const api = await podium.api(coach);
      const path = `/api${rankingPath(anouk.id)}/${vacatureId}/beoordeling`;
      await api.call(path, { method: 'DELETE' });
    });

    it('is found by the beheerder from the sources', async () => {
      const { page } = await podium.visit(podium.account('beheerder'));
      await page.goto('/bronnen');
      await page.getByRole('link', { name: /^Bekijk welke beroepen Passend herkent/u }).click();
      await heading(page, 'Beroepen').waitFor();
    });
  });
}
