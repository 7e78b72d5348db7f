import { describe, expect, it } from '@jest/globals';
import { trajectWeergaveSchema } from '@passend/contracts';
import { Keys } from '../harness/keyboard.js';
import type { Podium } from '../harness/podium.js';
import { documentedCost, Walk } from '../harness/walk.js';
import { allRows, button, clientNamed, decide, firstOf, heading } from './acts.js';

/** The most used paths without a mouse: a decision stands with the decisions, signing with the papers. */
export function keyboardStories(podium: Podium): void {
  describe('With keys only', () => {
    it('a coach finds a client from any page', async () => {
      const { page } = await podium.visit(podium.account('coach'));
      const keys = new Keys(page);
      await page.goto('/vacatures');
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      // The keys come with a piece of the page that is fetched after the rest.
      await button(page, /^Zoeken/u).waitFor();
      const walk = new Walk(page);
      await walk.press(() => page.keyboard.press('/'));
      await page.getByRole('dialog').waitFor();
      await keys.type('Daan');
      await page.getByRole('dialog').getByText('Daan Bedacht').waitFor();
      await walk.press(() => page.keyboard.press('Enter'));
      await heading(page, 'Daan Bedacht').waitFor();
      expect(walk.cost()).toEqual(documentedCost('coach: find a client from anywhere'));
    });

    it('a coach keeps the evidence of a step', async () => {
      const client = podium.account('werknemer');
      const { id } = await podium.ask(client, trajectWeergaveSchema, '/api/mijn/traject');
      const { page } = await podium.visit(podium.account('coach'));
      const keys = new Keys(page);
      await page.goto(`/werknemers/${id}/tijdlijn`);
      await heading(page, /^Tijdlijn van/u).waitFor();
      await button(page, /^Bewijs toevoegen/u)
        .first()
        .waitFor();
      await keys.to(/^Bewijs toevoegen ?: /u);
      await keys.press('Enter');
      await keys.to('Datum van het document');
      // An empty part of a date takes its first value; the year is this one.
      for (const part of ['ArrowRight', 'ArrowRight', null]) {
        await page.keyboard.press('ArrowUp');
        if (part !== null) await page.keyboard.press(part);
      }
      await keys.to('Wie schreef het?');
      await keys.type('P. Proef');
      await keys.to('Welke functie heeft hij of zij?');
      await keys.type('casemanager');
      await keys.to('Leg vast');
      await page.keyboard.press('Enter');
      await button(page, /^Bewijs \(1\)/u)
        .first()
        .waitFor();
    });

    it('a werknemer writes down an application', async () => {
      const { page } = await podium.visit(podium.account('werknemer'));
      const keys = new Keys(page);
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Schrijf een sollicitatie op' }).waitFor();
      await keys.to('Schrijf een sollicitatie op');
      await keys.press('Enter');
      await button(page, 'Bewaar').waitFor();
      await keys.to('Welk werk?');
      await keys.type('Baliemedewerker');
      await keys.to('Bewaar');
      await keys.press('Enter');
      await heading(page, 'Baliemedewerker').waitFor();
      await keys.keepsFocus();
    });

    it('a werknemer says what he thinks of a vacancy, and puts the mail about new ones on hold', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const good = firstOf(await allRows(podium, coach, anouk.id, 'in_beeld'));
      await decide(podium, coach, anouk.id, good.vacatureId, 'geschikt');
      const client = podium.account('werknemer');
      await haveSearch(podium);
      const { page } = await podium.visit(client);
      const keys = new Keys(page);
      await page.goto('/mijn');
      await button(page, 'Leuk').first().waitFor();
      await keys.to('Leuk');
      await keys.press('Space');
      await page.getByText('Dat is doorgegeven aan je coach.').first().waitFor();
      await keys.press('Space');
      await page.goto('/mijn/nieuwe-vacatures');
      await button(page, /^Zet op pauze/u)
        .first()
        .waitFor();
      await keys.to(/^Zet op pauze/u);
      await keys.press('Enter');
      await keys.to('Een week');
      await keys.press('Enter');
      await page.getByText(/^Op pauze/u).waitFor();
      await keys.keepsFocus();
    });
  });
}

/** One saved search, also when the example of another story is not there yet. */
async function haveSearch(podium: Podium): Promise<void> {
  const api = await podium.api(podium.account('werknemer'));
  const body = {
    naam: 'Mijn toetsen',
    criteria: { soort: 'zoekprofiel' },
    ritme: 'dagelijks',
    hoogstens: 10,
    stilAvond: true,
    stilWeekend: true,
  };
  await api.call('/api/mijn/zoekopdrachten', { method: 'POST', body });
}
