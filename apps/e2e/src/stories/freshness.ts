import { describe, expect, it } from '@jest/globals';
import { momentopnameSchema, vacatureDetailSchema, vacatureLijstSchema } from '@passend/contracts';
import { WIDTHS } from '../harness/browser.js';
import type { Podium } from '../harness/podium.js';
import {
  button,
  clientNamed,
  decide,
  firstOf,
  heading,
  openVacancy,
  rankingOf,
  rankingPath,
  typeInto,
  vacancyTitle,
} from './acts.js';

const FIELD = 'Webadres of tekst van de vacature';
const PASTED = `Baliemedewerker bij Dierenkliniek De Zwaan in Amersfoort
Je ontvangt baasjes met hun dieren, plant afspraken en beantwoordt de telefoon.
Je tilt zakken voer tot 25 kg. Je werkt 24 tot 32 uur per week, overdag.`;
/** What somebody with a phone and a copied text may need. */
const PATIENCE_MS = 30_000;

/** How fresh a vacancy is, what it looked like, and vacancies that somebody found himself. */
export function freshnessStories(podium: Podium): void {
  const coach = () => podium.account('coach');

  describe('The page of a vacancy', () => {
    it('tells where and when it was seen open, and shows it as on a day with its hash', async () => {
      const { rijen } = await podium.ask(coach(), vacatureLijstSchema, '/api/vacatures?aantal=1');
      const { id } = firstOf(rijen);
      for (const rol of ['coach', 'werknemer', 'beheerder'] as const) {
        const { page } = await podium.visit(podium.account(rol));
        await page.goto(`/vacatures/${id}`);
        await page
          .getByText(/^Vandaag om \d\d\.\d\d gecontroleerd .+: staat nog open\.$/u)
          .first()
          .waitFor();
        await button(page, 'Toon').click();
        await heading(page, /^Zoals op \d+ \p{L}+ \d{4}$/u).waitFor();
        const { sha256 } = firstOf(
          (await podium.ask(coach(), vacatureDetailSchema, `/api/vacatures/${id}`)).waargenomen,
        ).momentopnamen[0] ?? { sha256: '' };
        await page.getByText(sha256, { exact: true }).waitFor();
      }
    });

    it('is tied to a decision as it was then, and can be saved as a file', async () => {
      const anouk = await clientNamed(podium, coach(), 'Anouk');
      const { rijen } = await rankingOf(podium, coach(), anouk.id);
      const { vacatureId } = firstOf(rijen.slice(2));
      await decide(podium, coach(), anouk.id, vacatureId, 'bespreken');
      const { page } = await podium.visit(coach());
      await page.goto(`${rankingPath(anouk.id)}/${vacatureId}`);
      await openVacancy(page).getByRole('link', { name: 'Zoals de vacature toen was' }).click();
      await page.getByText(/^Er rust een besluit op deze versie/u).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Bewaar als bestand' }).click(),
      ]);
      const stream = await download.createReadStream();
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(Buffer.from(part));
      const saved = momentopnameSchema.parse(JSON.parse(Buffer.concat(parts).toString('utf8')));
      expect(saved).toMatchObject({ vacatureId, vastgehouden: true });
    });
  });

  describe('A vacancy that somebody found himself', () => {
    it('is pasted by the werknemer on his phone within half a minute, and lies with the coach', async () => {
      const { page } = await podium.visit(podium.account('werknemer'));
      await page.setViewportSize(WIDTHS.phone);
      const begin = Date.now();
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Zelf een vacature gevonden?' }).click();
      await typeInto(page, FIELD, PASTED);
      await button(page, 'Verder').click();
      await heading2(page, 'Klopt dit?').waitFor();
      expect(await page.getByLabel('Welk werk is het?').inputValue()).toBe('Baliemedewerker');
      await button(page, 'Bewaar deze vacature').click();
      const list = page.getByRole('list', { name: 'Gevonden vacatures' });
      await list.getByRole('heading', { name: 'Baliemedewerker' }).waitFor();
      expect(Date.now() - begin).toBeLessThan(PATIENCE_MS);

      const client = await clientNamed(podium, coach(), 'Anouk');
      const { page: desk } = await podium.visit(coach());
      await desk.goto(`/werknemers/${client.id}/gevonden`);
      const found = desk.getByRole('list', { name: 'Gevonden vacatures' });
      await found.getByText(/^Gevonden door de werknemer/u).waitFor();
      await found
        .getByRole('link', { name: /^Bekijk waarom dit past/u })
        .first()
        .click();
      await vacancyTitle(desk).getByText('Baliemedewerker', { exact: true }).waitFor();
      await openVacancy(desk)
        .getByText(/zakken voer tot 25 kg/u)
        .first()
        .waitFor();
    });

    it('is fetched by its address, and is the one that was known when it is', async () => {
      const anouk = await clientNamed(podium, coach(), 'Anouk');
      const { rijen } = await podium.ask(coach(), vacatureLijstSchema, '/api/vacatures?aantal=50');
      const details = await Promise.all(
        rijen.map(({ id }) => podium.ask(coach(), vacatureDetailSchema, `/api/vacatures/${id}`)),
      );
      const { market } = podium.stack();
      const own = firstOf(
        details.filter(({ url, waargenomen }) =>
          waargenomen.some(
            ({ gecontroleerdHoe: how }) => how?.startsWith('pagina') && url?.startsWith(market),
          ),
        ),
      );
      const { page } = await podium.visit(coach());
      await page.goto(`/werknemers/${anouk.id}/gevonden`);
      const list = page.getByRole('list', { name: 'Gevonden vacatures' });
      // Another spelling of the address, so that the page itself has to tell which one it is.
      await typeInto(page, FIELD, `${own.url}?via=vriend`);
      await button(page, 'Verder').click();
      await list.getByRole('heading', { name: own.titel }).waitFor({ timeout: 60_000 });
      await list.getByText('Deze vacature kende Passend al.').first().waitFor();

      await typeInto(page, FIELD, `${market}/nergens-te-vinden`);
      await button(page, 'Verder').click();
      await list.getByText(/^De pagina bestaat niet/u).waitFor({ timeout: 60_000 });
    });
  });
}

function heading2(page: Parameters<typeof heading>[0], name: string) {
  return page.getByRole('heading', { level: 2, name });
}
