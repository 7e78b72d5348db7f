import { describe, expect, it } from '@jest/globals';
import { kaartSchema, mijnKaartSchema } from '@passend/contracts';
import type { Page } from 'playwright-core';
import { pageFindings } from '../harness/checks.js';
import { Keys } from '../harness/keyboard.js';
import type { Podium } from '../harness/podium.js';
import { allRows, button, clientNamed, decide, firstOf, heading, rankingPath } from './acts.js';

/** The drawn map with its rings, and the same towns as a table. */
export function mapStories(podium: Podium): void {
  describe('The map', () => {
    it('of a coach shows rings and towns, the same in its table, and leads by keys to one town', async () => {
      const coach = podium.account('coach');
      const { id } = await clientNamed(podium, coach, 'Anouk');
      const page = await podium.stay(coach);
      await page.goto(`/werknemers/${id}/kaart`);
      await heading(page, /^Vacatures op de kaart/u).waitFor();
      await page.getByRole('table').waitFor();
      const kaart = await podium.ask(coach, kaartSchema, `/api${rankingPath(id)}/kaart`);
      const [way] = kaart.wegen;
      expect(way?.ringen.length).toBeGreaterThan(1);
      const minutes = way?.ringen.map(({ minuten }) => minuten) ?? [];
      await page.getByText(`Ringen: ${minutes.join(', ')} minuten per`).waitFor();
      expect(await page.locator('.kaart__ring').count()).toBe(minutes.length);
      const named = await page.locator('.kaart__ringnaam').allTextContents();
      expect(minutes.map((many) => `${many} min`)).toEqual(expect.arrayContaining(named));
      expect(await towns(page)).toEqual(kaart.plaatsen.map(({ zoek }) => zoek));
      const sum = kaart.plaatsen.reduce((total, { aantal }) => total + aantal, 0);
      expect(sum).toBeGreaterThan(0);
      expect(await marks(page).count()).toBe(kaart.plaatsen.length);
      expect(await pageFindings(page)).toEqual([]);

      // A window of its own: the one above has been scrolled.
      const fresh = (await podium.visit(coach)).page;
      await fresh.goto(`/werknemers/${id}/kaart`);
      await fresh.getByRole('table').waitFor();
      const second = kaart.plaatsen[1];
      const keys = new Keys(fresh);
      await keys.to(/^[^:]+: \d+ vacatures?, beste:/u);
      await keys.to(new RegExp(`^${second?.naam}: `, 'u'), 'ArrowRight');
      await keys.press('Enter');
      await heading(fresh, /^Vacatures voor/u).waitFor();
      const place = new URL(fresh.url()).searchParams.get('plaats');
      expect(kaart.plaatsen.find(({ zoek }) => zoek === place)?.naam).toBe(second?.naam);
    });

    it('of a werknemer shows where the work is that suits him, chosen in the table', async () => {
      const coach = podium.account('coach');
      const { id } = await clientNamed(podium, coach, 'Anouk');
      const rows = await allRows(podium, coach, id, 'in_beeld');
      const near = firstOf(rows.filter(({ plaats }) => plaats !== null));
      await decide(podium, coach, id, near.vacatureId, 'geschikt');
      const client = podium.account('werknemer');
      const { plaatsen } = await podium.ask(client, mijnKaartSchema, '/api/mijn/kaart');
      const town = firstOf(
        plaatsen.filter(({ vacatures }) =>
          vacatures.some(({ vacatureId }) => vacatureId === near.vacatureId),
        ),
      );
      const page = await podium.stay(client);
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Op de kaart' }).click();
      await heading(page, 'Jouw vacatures op de kaart').waitFor();
      await button(page, town.zoek).click();
      await page.getByRole('heading', { name: `Vacatures in ${town.naam}` }).waitFor();
      await page.getByRole('link', { name: near.titel, exact: true }).first().waitFor();
      expect(await page.locator('[aria-pressed="true"]').count()).toBe(2);
      expect(await pageFindings(page)).toEqual([]);
    });
  });
}

const marks = (page: Page) => page.locator('.kaart__merk');

async function towns(page: Page): Promise<readonly string[]> {
  const names = await page.getByRole('rowheader').allTextContents();
  return names.map((name) => name.trim());
}
