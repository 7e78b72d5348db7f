import { describe, expect, it } from '@jest/globals';
import { dossierboekstandSchema, trajectWeergaveSchema } from '@passend/contracts';
import { WIDTHS } from '../harness/browser.js';
import { pageFindings } from '../harness/checks.js';
import type { Podium } from '../harness/podium.js';
import { documentedCost, Walk } from '../harness/walk.js';
import { button, heading, typeInto } from './acts.js';

/** What a coach and his client write down together, each on a page of his own. */
export function trajectoryStories(podium: Podium): void {
  describe('The traject', () => {
    it('a coach plans an appointment and writes a message, and his client reads both', async () => {
      const client = podium.account('werknemer');
      const { id } = await podium.ask(client, trajectWeergaveSchema, '/api/mijn/traject');
      const page = await podium.stay(podium.account('coach'));
      await page.goto(`/werknemers/${id}/traject`);
      await heading(page, /^Traject van/u).waitFor();
      await page.getByText('Maak een afspraak', { exact: true }).click();
      const form = page.getByRole('form', { name: 'Maak een afspraak' });
      await form.getByLabel('Dag', { exact: true }).fill(inAWeek());
      await form.getByLabel('Tijd').fill('10:30');
      await button(form, 'Sla op').click();
      await page.getByText('Opgeslagen.').first().waitFor();
      await typeInto(page, 'Nieuw bericht', 'Tot volgende week!');
      await button(page, 'Stuur').click();
      await page.getByText('Tot volgende week!').first().waitFor();
      expect(await pageFindings(page)).toEqual([]);

      const { page: mine } = await podium.visit(client);
      await mine.goto('/mijn/traject');
      await mine.getByText(/om 10:30: afspraak met de coach/u).waitFor();
      await mine.getByText('Tot volgende week!').waitFor();
    });

    it('a werknemer says how it goes in one tap, and his coach sees it only when he shares it', async () => {
      const page = await podium.stay(podium.account('werknemer'));
      await page.setViewportSize(WIDTHS.phone);
      await page.goto('/mijn');
      const walk = new Walk(page);
      await walk.click(button(page, 'Gaat wel'));
      await page.getByText('Bewaard. Alleen jij ziet dit.').waitFor();
      expect(walk.cost()).toEqual(documentedCost('werknemer: one check-in'));
      const { id, checkins } = await podium.ask(
        podium.account('werknemer'),
        trajectWeergaveSchema,
        '/api/mijn/traject',
      );
      expect(checkins).toMatchObject([{ hoe: 3, gedeeld: false }]);
      const asCoach = async () =>
        (
          await podium.ask(
            podium.account('coach'),
            trajectWeergaveSchema,
            `/api/werknemers/${id}/traject`,
          )
        ).checkins.length;
      expect(await asCoach()).toBe(0);
      const inBook = async () => {
        const path = `/api/werknemers/${id}/dossierboek`;
        const { regels } = await podium.ask(podium.account('coach'), dossierboekstandSchema, path);
        return regels.filter(({ soort }) => soort === 'checkin_gedaan').length;
      };
      expect(await inBook()).toBe(0);
      await page.getByRole('link', { name: 'Vertel meer, of deel het met je coach' }).click();
      await button(page, 'Eerdere keren').click();
      await button(page, 'Deel met mijn coach').click();
      await button(page, 'Niet meer delen').waitFor();
      expect([await asCoach(), await inBook()]).toEqual([1, 1]);
      expect(await pageFindings(page)).toEqual([]);
    });
  });
}

function inAWeek(): string {
  return new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
}
