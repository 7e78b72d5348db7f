import { describe, expect, it } from '@jest/globals';
import type { Podium } from '../harness/podium.js';
import {
  allRows,
  button,
  clientNamed,
  firstOf,
  matchOf,
  openVacancy,
  rankingPath,
  typeInto,
  vacancyTitle,
} from './acts.js';

/** What to ask an employer, and room to write why a load near a limit can be borne. */
export function questionStories(podium: Podium): void {
  describe('What the text leaves open', () => {
    it('becomes questions to copy, that say nothing of the person', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const row = firstOf(await allRows(podium, coach, anouk.id, 'in_beeld'));
      const { vragen } = await matchOf(podium, coach, anouk.id, row.vacatureId);
      const { page, context } = await podium.visit(coach);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${rankingPath(anouk.id)}/${row.vacatureId}`);
      await button(openVacancy(page), 'Kopieer de vragen').click();
      await page.getByText(/^Gekopieerd\./u).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(vragen.length).toBeGreaterThan(0);
      for (const { vraag } of vragen) expect(copied).toContain(vraag);
      expect(copied).not.toMatch(/anouk|voorbeeld|beperk|belastbaar|ziek/iu);
    });

    it('asks about each wish that the advert says nothing of, once, and copies it too', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const rows = await allRows(podium, coach, anouk.id, 'in_beeld');
      const pay = 'Wat is het loon? Is daar ruimte in?';
      for (const { vacatureId } of rows.slice(0, 20)) {
        const { vragen, profielpunten } = await matchOf(podium, coach, anouk.id, vacatureId);
        const open = profielpunten.find(({ criterium }) => criterium === 'Loon');
        const asked = vragen.filter(({ vraag }) => vraag === pay).length;
        expect([open?.oordeel, asked]).toEqual([open?.oordeel, open?.oordeel === 'past' ? 0 : 1]);
        if (open?.oordeel !== 'onbekend') continue;
        const { page, context } = await podium.visit(coach);
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.goto(`${rankingPath(anouk.id)}/${vacatureId}`);
        const box = openVacancy(page).getByRole('region', { name: 'Vragen aan de werkgever' });
        await box.getByRole('listitem').filter({ hasText: pay }).waitFor();
        await button(box, 'Kopieer de vragen').press('Enter');
        await page.getByText(/^Gekopieerd\./u).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(pay);
        return;
      }
      throw new Error('Every vacancy in sight of this client names the pay.');
    });

    it('takes a motivation for what is near a limit, and shows it with the decision', async () => {
      const coach = podium.account('coach');
      for (const name of ['Anouk', 'Carla', 'Daan', 'Emine', 'Bilal']) {
        const client = await clientNamed(podium, coach, name);
        const rows = await allRows(podium, coach, client.id, 'alle');
        const row = rows.find(({ telling, afgevallenOp }) => {
          return telling.mogelijk > 0 && afgevallenOp.length === 0;
        });
        if (row === undefined) continue;
        const { page } = await podium.visit(coach);
        await page.goto(`${rankingPath(client.id)}/${row.vacatureId}`);
        await vacancyTitle(page).waitFor();
        await page.keyboard.press('b');
        const fields = page.getByLabel(/^Motivering bij: /u);
        await fields.first().fill('Er is een tillift op de afdeling.');
        await typeInto(page, 'In eigen woorden', 'Eerst bellen.');
        await button(page, 'Vastleggen: bespreken').click();
        await page.getByText(/^Vastgelegd: /u).waitFor();
        const { beoordeling } = await matchOf(podium, coach, client.id, row.vacatureId);
        expect(beoordeling?.motiveringen[0]?.tekst).toBe('Er is een tillift op de afdeling.');
        await page.goto(`${rankingPath(client.id)}/${row.vacatureId}`);
        await openVacancy(page)
          .getByText(/: Er is een tillift op de afdeling\.$/u)
          .waitFor();
        return;
      }
      throw new Error('No client of the demo has a vacancy with a possible excess.');
    });
  });
}
