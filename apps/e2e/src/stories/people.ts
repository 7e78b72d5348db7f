import { describe, expect, it } from '@jest/globals';
import { clientenSchema } from '@passend/contracts';
import type { Podium } from '../harness/podium.js';
import { button, heading, typeInto } from './acts.js';

const NAME = 'Nora Nieuweling';
const EMPLOYER = 'Drukkerij De Zetter';

/** Who works here and for whom: what coach, beheerder and werknemer do and see. */
export function peopleStories(podium: Podium): void {
  const coach = () => podium.account('coach');
  const clientsOf = async () =>
    (await podium.ask(coach(), clientenSchema, '/api/clienten')).clienten;

  describe('The people around a client', () => {
    it('a coach makes a client, gives him a phase, closes his traject and takes that back', async () => {
      const page = await podium.stay(coach());
      await page.goto('/clienten');
      await page.getByRole('link', { name: 'Nieuwe cliënt' }).click();
      await heading(page, 'Nieuwe cliënt').waitFor();
      await typeInto(page, 'Naam van de cliënt', NAME);
      await page.getByLabel('Werkgever').selectOption('Een nieuwe werkgever');
      await typeInto(page, 'Naam van de werkgever', EMPLOYER);
      await page.getByLabel('Eerste ziektedag').fill('2026-02-02');
      await button(page, 'Maak cliënt').click();
      await heading(page, `Begeleiding van ${NAME}`).waitFor();
      await page.getByLabel('Fase van het traject').last().selectOption('intake');
      await button(page, 'Sla de fase op').click();
      await page.getByText(/^Intake, vanaf/u).waitFor();
      await page.getByText('Traject afsluiten').click();
      await page.getByLabel('Waarom stopt het?').selectOption('gestopt');
      await button(page, 'Sluit dit traject af').click();
      await button(page, 'Draai het afsluiten terug').waitFor();
      const ended = (await clientsOf()).find(({ naam }) => naam === NAME);
      expect(ended?.eindeOp).not.toBeNull();
      await button(page, 'Draai het afsluiten terug').click();
      await page.getByText('Gegevens van de cliënt').waitFor();
      expect((await clientsOf()).find(({ naam }) => naam === NAME)?.eindeOp).toBeNull();
    });

    it('a beheerder hands that client over, and the coach does not see him any more', async () => {
      const page = await podium.stay(podium.account('beheerder'));
      await page.goto('/overdragen');
      await page.getByLabel('Van coach').selectOption({ label: 'Coach Eva Voorbeeldig' });
      await page.getByRole('checkbox', { name: new RegExp(`^${NAME}`, 'u') }).click();
      await page.getByLabel('Naar welke coach?').selectOption({ label: 'Coach Omar Proefdraai' });
      await button(page, 'Draag 1 cliënt over').click();
      await page.getByText('1 cliënt is overgedragen.').waitFor();
      expect((await clientsOf()).map(({ naam }) => naam)).not.toContain(NAME);
    });

    it('a coach arranges who replaces him, and his client reads who that is', async () => {
      const page = await podium.stay(coach());
      await page.goto('/vervanging');
      await page.getByLabel('Wie vervangt?').selectOption({ label: 'Coach Sanne Testveld' });
      await page.getByLabel('Laatste dag').fill(await page.getByLabel('Eerste dag').inputValue());
      await button(page, 'Regel de vervanging').click();
      const row = 'Coach Sanne Testveld vervangt Coach Eva Voorbeeldig';
      await page.getByText(row).waitFor();
      const { page: mine } = await podium.visit(podium.account('werknemer'));
      await mine.goto('/mijn');
      await mine.getByText(/^Coach Sanne Testveld vervangt je coach/u).waitFor();
      await button(page, `Stop deze vervanging: ${row}`).click();
      await page.getByText('De vervanging is gestopt.').waitFor();
    });
  });
}
