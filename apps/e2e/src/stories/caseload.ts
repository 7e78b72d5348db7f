import { describe, expect, it } from '@jest/globals';
import type { Podium } from '../harness/podium.js';
import { caseload, heading, openVacancy, typeInto, waitForCount } from './acts.js';

/** The list of clients, what stands in a client's file, and the forms that change it. */
export function caseloadStories(podium: Podium): void {
  describe('The caseload', () => {
    it('shows a coach all his clients and nobody else’s', async () => {
      for (const which of [0, 1, 2]) {
        const coach = podium.account('coach', which);
        const page = await podium.stay(coach);
        await page.goto('/');
        await heading(page, 'Caseload').waitFor();
        await page.getByRole('heading', { level: 3 }).first().waitFor();
        const shown = await page.getByRole('heading', { level: 3 }).allTextContents();
        const clients = await caseload(podium, coach);
        expect(shown.toSorted()).toEqual(clients.map(({ naam }) => naam).toSorted());
        expect(shown.length).toBeGreaterThan(3);
        await page.getByText(new RegExp(`^${clients.length} werknemers, `, 'u')).waitFor();
      }
    });

    it('gives every client to one coach only', async () => {
      const coaches = [0, 1, 2].map((which) => podium.account('coach', which));
      const names = await Promise.all(
        coaches.map(async (coach) => (await caseload(podium, coach)).map(({ naam }) => naam)),
      );
      expect(new Set(names.flat()).size).toBe(names.flat().length);
      expect(names.flat().length).toBeGreaterThanOrEqual(12);
    });

    it('leads to the file of a client: profile, limits in the words of the document, ranking', async () => {
      const page = await podium.stay(podium.account('coach'));
      await page.goto('/caseload');
      await page.getByRole('link', { name: 'Carla Fictief', exact: true }).click();
      await heading(page, 'Vacatures voor Carla Fictief').waitFor();
      await page.getByRole('link', { name: 'Profiel van Carla Fictief' }).click();
      await heading(page, 'Carla Fictief').waitFor();
      await page.getByText('hoogstens 30 km, in een rechte lijn').waitFor();
      await page.getByText('Dit document is 6 maanden oud').waitFor();
      const limits = page.getByRole('region', { name: 'Belastbaarheid' });
      await limits.getByText('ongeveer 5 kg', { exact: true }).waitFor();
      await page.getByRole('link', { name: 'Bekijk de vacatures' }).click();
      await heading(page, 'Vacatures voor Carla Fictief').waitFor();
    });

    it('judges the words of a document once, by keyboard, with who and why, and takes it back', async () => {
      const coach = podium.account('coach', 1);
      const greetje = (await caseload(podium, coach)).find(({ naam }) =>
        naam.startsWith('Greetje'),
      );
      const page = await podium.stay(coach);
      await page.goto('/caseload');
      const row = page.getByRole('listitem').filter({
        has: page.getByRole('heading', { level: 3, name: /^Greetje/u }),
      });
      await row.getByText('1 stuk tekst van de arts te beoordelen').waitFor();
      await row.getByRole('link', { name: /beoordel|beoordeel/iu }).press('Enter');
      await page.locator('h3:focus', { hasText: 'Tekst van de arts' }).waitFor();
      await page.goto(`/werknemers/${greetje?.id}/matches`);
      await page.getByText('Nog 1 stuk tekst om te beoordelen').waitFor();
      const notice = openVacancy(page).getByText('1 stuk tekst van de arts telt hier nog niet mee');
      await notice.waitFor();
      await page.getByRole('link', { name: 'Beoordeel de tekst' }).press('Enter');
      const document = page.getByRole('region', { name: 'Belastbaarheid' });
      await document.getByText('Bij een start op').waitFor();
      await document.getByRole('button', { name: /^Beoordeel/u }).press('Enter');
      await typeInto(page, 'Waarom lees je het zo?', 'Nagevraagd bij de bedrijfsarts.');
      await document.getByRole('button', { name: 'Leg vast' }).press('Enter');
      await document.getByText('Heeft geen gevolg voor werk.').waitFor();
      await document.getByText('Nagevraagd bij de bedrijfsarts. (Coach Omar').waitFor();
      await document
        .getByRole('button', { name: /^Maak ongedaan ?: Na elk half uur/u })
        .press('Enter');
      await page.getByText('Nog 1 stuk tekst om te beoordelen').waitFor();
    });

    it('makes a limit soft with a reason, and hard again', async () => {
      const coach = podium.account('coach', 1);
      const frits = (await caseload(podium, coach)).find(({ naam }) => naam.startsWith('Frits'));
      const page = await podium.stay(coach);
      await page.goto(`/werknemers/${frits?.id}`);
      await page.getByRole('button', { name: /^Wijzig hard of zacht ?: Klimmen/u }).press('Enter');
      await typeInto(page, 'Waarom?', 'Een trapje mag, zegt de bedrijfsarts.');
      await page.getByRole('button', { name: 'Leg vast' }).press('Enter');
      await page.getByText('Gewijzigd in: zachte grens.').waitFor();
      const after = (await caseload(podium, coach)).find(({ id }) => id === frits?.id);
      expect(after?.telling?.inBeeld).toBeGreaterThanOrEqual(frits?.telling?.inBeeld ?? 0);
      await page.getByRole('button', { name: /^Maak ongedaan ?: Klimmen/u }).press('Enter');
      await page.getByText('Gewijzigd in: zachte grens.').waitFor({ state: 'detached' });
    });

    it('ranks anew after the zoekprofiel has changed', async () => {
      const coach = podium.account('coach');
      const carla = (await caseload(podium, coach)).find(({ naam }) => naam === 'Carla Fictief');
      const page = await podium.stay(coach);
      await page.goto(`/werknemers/${carla?.id}/zoekprofiel`);
      await typeInto(page, 'Reisafstand in kilometer', 'ver');
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page
        .getByRole('alert')
        .getByRole('link', { name: /^Vul een reisafstand in/u })
        .click();
      await typeInto(page, 'Reisafstand in kilometer', '150');
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByText('hoogstens 150 km, in een rechte lijn').waitFor();
      await page.getByRole('link', { name: 'Bekijk de vacatures' }).click();
      const after = (await caseload(podium, coach)).find(({ naam }) => naam === 'Carla Fictief');
      expect(after?.telling?.inBeeld).toBeGreaterThan(carla?.telling?.inBeeld ?? 0);
      await waitForCount(page, after?.telling?.inBeeld ?? 0);
    });

    it('keeps the languages of a client with how well each is spoken, by keyboard', async () => {
      const coach = podium.account('coach', 2);
      const client = (await caseload(podium, coach))[2];
      const page = await podium.stay(coach);
      await page.goto(`/werknemers/${client?.id}/zoekprofiel`);
      const group = page.getByRole('group', { name: /^Talen/u });
      await group.getByRole('button', { name: 'Nog een taal toevoegen' }).press('Enter');
      const rows = await group.getByLabel(/^Taal \d$/u).count();
      await group.getByLabel(`Hoe goed, taal ${rows}`).selectOption('basis');
      await page.getByRole('button', { name: 'Opslaan' }).press('Enter');
      const error = `Kies taal ${rows}, of haal die weg.`;
      await page.getByRole('alert').getByRole('link', { name: error }).press('Enter');
      await page.keyboard.type('Turks');
      await page.getByLabel(`Leest vacatures in deze taal, Taal ${rows}`).press('Space');
      await page.getByRole('button', { name: 'Opslaan' }).press('Enter');
      await page.getByText('Turks een beetje').waitFor();
    });

    it('takes over a document: it names what is missing and ranks by the new limits', async () => {
      const coach = podium.account('coach', 2);
      const client = (await caseload(podium, coach))[0];
      const page = await podium.stay(coach);
      await page.goto(`/werknemers/${client?.id}/belastbaarheid`);
      await page.getByRole('button', { name: 'Belastbaarheid vastleggen' }).click();
      const summary = page.getByRole('alert');
      await summary.getByRole('link', { name: 'Kies bij punt 1 een onderdeel.' }).waitFor();
      await typeInto(page, 'Datum van het document', '2026-01-12');
      await typeInto(page, 'Editie', 'nieuw');
      await typeInto(page, 'Functie van de opsteller', 'bedrijfsarts');
      await typeInto(page, 'Naam van het brondocument', 'FML van 12 januari');
      await page.getByLabel('Onderdeel').selectOption('tillen');
      await typeInto(page, 'Letterlijke tekst', 'niet meer dan 3 kg tillen');
      await page.getByRole('button', { name: 'Belastbaarheid vastleggen' }).click();
      await page.getByText('niet meer dan 3 kg tillen', { exact: true }).waitFor();
      await page.getByText(/^FML van .*12 januari 2026$/u).waitFor();
      await page.goto(`/werknemers/${client?.id}/matches`);
      await openVacancy(page)
        .getByText(/^Past op [01] van 1 punt/u)
        .waitFor();
    });

    it('takes over the toelichting of an item and a build-up of hours; an error costs nothing', async () => {
      const coach = podium.account('coach', 2);
      const client = (await caseload(podium, coach))[1];
      const page = await podium.stay(coach);
      await page.goto(`/werknemers/${client?.id}/belastbaarheid`);
      await typeInto(page, 'Datum van het document', '2026-01-12');
      await typeInto(page, 'Editie', 'nieuw');
      await typeInto(page, 'Functie van de opsteller', 'bedrijfsarts');
      await typeInto(page, 'Naam van het brondocument', 'FML van 12 januari');
      await page.getByLabel('Onderdeel').selectOption('tillen');
      await typeInto(page, 'Letterlijke tekst', 'ongeveer 10 kg');
      await page
        .getByLabel(/^Toelichting bij dit punt/u)
        .fill('Incidenteel 12 kg is toelaatbaar. Graag eerst overleggen.');
      await page.getByLabel('Het document noemt een opbouwschema').check();
      await typeInto(page, 'Uren per week bij het begin', '8');
      await typeInto(page, 'Uren erbij per stap', 'vier');
      await page.getByRole('button', { name: 'Belastbaarheid vastleggen' }).press('Enter');
      const summary = page.getByRole('alert');
      expect(await summary.getByRole('link').count()).toBe(4);
      await summary
        .getByRole('link', { name: /hoeveel uren er per stap bij komen/u })
        .press('Enter');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('4');
      await typeInto(page, 'Weken tussen twee stappen', '2');
      await typeInto(page, 'Uren per week aan het eind', '24');
      await typeInto(page, 'De opbouw begint op', '2026-01-12');
      const outcome = page.getByRole('region', { name: 'Dit komt eruit' });
      await outcome.getByText('vanaf 9 maart 2026').waitFor();
      await page.getByRole('button', { name: 'Belastbaarheid vastleggen' }).press('Enter');
      const document = page.getByRole('region', { name: 'Belastbaarheid' });
      await document.getByText('vanaf 9 maart 2026').waitFor();
      await document.getByText('af en toe hoogstens 12 kg').first().waitFor();
      await document.getByText('Graag eerst overleggen.', { exact: true }).waitFor();
      await page.getByText('Nog 1 stuk tekst om te beoordelen').waitFor();
    });
  });
}
