import { describe, expect, it } from '@jest/globals';
import { watAlsAntwoordSchema, watAlsBeginSchema } from '@passend/contracts';
import type { Page } from 'playwright-core';
import type { Podium } from '../harness/podium.js';
import type { DemoAccount } from '../harness/stack.js';
import {
  clientNamed,
  firstOf,
  focusedName,
  heading,
  rankingOf,
  tabUntil,
  thousands,
  typeInto,
  whatIfPath,
} from './acts.js';

/** Trying other limits and wishes, and what each limit costs. */
export function whatIfStories(podium: Podium): void {
  const client = async () => {
    const coach = podium.account('coach');
    const anouk = await clientNamed(podium, coach, 'Anouk');
    const begin = await podium.ask(coach, watAlsBeginSchema, `/api${whatIfPath(anouk.id)}`);
    return { coach, anouk, begin };
  };
  const numbers = (page: Page, before: number, after: number) =>
    page.getByText(`In beeld van ${thousands(before)} naar ${thousands(after)}`).waitFor();

  const tried = async (coach: DemoAccount, path: string, zoekprofiel: object) => {
    const api = await podium.api(coach);
    const body = { zoekprofiel };
    return watAlsAntwoordSchema.parse(await api.call(`/api${path}`, { method: 'POST', body }));
  };

  describe('What if', () => {
    it('shows what each limit costs and brings exactly those back', async () => {
      const { coach, anouk, begin } = await client();
      const cost = firstOf(begin.kosten);
      expect(cost.alleen).toBeGreaterThan(0);
      const page = await podium.stay(coach);
      await page.goto(`/werknemers/${anouk.id}/matches`);
      await page.getByRole('link', { name: 'Wat als?' }).click();
      await heading(page, 'Wat als? Proberen voor Anouk Voorbeeld').waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: cost.tekst })
        .getByRole('button', { name: /^Probeer zonder/u })
        .click();
      await numbers(page, begin.stand.inBeeld, begin.stand.inBeeld + cost.alleen);
      await page.getByRole('heading', { name: `Komen erbij (${cost.alleen})` }).waitFor();
      await page.getByRole('heading', { name: 'Vallen af (0)' }).waitFor();
    });

    it('follows every change, says what is wrong, and goes back', async () => {
      const { coach, anouk, begin } = await client();
      const page = await podium.stay(coach);
      await page.goto(whatIfPath(anouk.id));
      await typeInto(page, 'Reisafstand in kilometer', 'ver');
      await page.getByText('Vul een reisafstand in van 1 tot 400 kilometer.').waitFor();
      await typeInto(page, 'Reisafstand in kilometer', '3');
      const fallen = page.getByRole('region', { name: /^Vallen af/u });
      await fallen.getByText('Verder dan 3 km van').first().waitFor();
      await page.getByRole('button', { name: 'Alles terug zoals het was' }).click();
      await page.getByText(/^Verander links een grens/u).waitFor();
      const { inBeeld } = await rankingOf(podium, coach, anouk.id);
      expect(inBeeld).toBe(begin.stand.inBeeld);
    });

    it('works with the keyboard alone, and leads to the vacancy', async () => {
      const { coach, anouk, begin } = await client();
      const limit = firstOf(begin.grenzen);
      const page = await podium.stay(coach);
      await page.goto(whatIfPath(anouk.id));
      await page.getByLabel(limit.naam, { exact: true }).waitFor();
      await tabUntil(page, 'Alles terug zoals het was');
      await page.keyboard.press('Tab');
      await page.keyboard.press('End');
      await tabUntil(page, 'Reisafstand in kilometer');
      await page.keyboard.type('350');
      const added = page.getByRole('region', { name: /^Komen erbij/u });
      const title = await added.getByRole('link').first().textContent();
      await tabUntil(page, title ?? '');
      expect(await focusedName(page)).toBe(title);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: title ?? '' }).waitFor();
    });

    it('tries a travel time, and says of each vacancy that falls off that it takes too long', async () => {
      const { coach, anouk } = await client();
      const page = await podium.stay(coach);
      await page.goto(whatIfPath(anouk.id));
      await typeInto(page, 'Hoogstens onderweg, in minuten', '2');
      await page.getByText('Vul een getal in van 5 tot 300, of laat het leeg.').waitFor();
      await typeInto(page, 'Hoogstens onderweg, in minuten', '20');
      const fallen = page.getByRole('region', { name: /^Vallen af \([1-9]/u });
      await fallen.waitFor();
      for (const row of await fallen.getByRole('listitem').all()) {
        expect(await row.textContent()).toContain('of meer dan 20 minuten reizen');
      }
    });

    it('brings back by keyboard what fell off by a wish', async () => {
      const coach = podium.account('coach', 1);
      const frits = await clientNamed(podium, coach, 'Frits');
      const path = whatIfPath(frits.id);
      const begin = await podium.ask(coach, watAlsBeginSchema, `/api${path}`);
      const { na, erbij } = await tried(coach, path, { geen_bemiddelaars: null });
      expect(erbij.aantal).toBeGreaterThan(0);
      const page = await podium.stay(coach);
      await page.goto(path);
      await page.getByRole('checkbox', { name: /^Bureaus: /u }).press('Space');
      await numbers(page, begin.stand.inBeeld, na.inBeeld);
      await page.getByRole('heading', { name: `Komen erbij (${erbij.aantal})` }).waitFor();
    });

    it('shows what only moves in the list, and that nothing falls off by such a wish', async () => {
      const coach = podium.account('coach');
      const bilal = await clientNamed(podium, coach, 'Bilal');
      const path = whatIfPath(bilal.id);
      const { hoger } = await tried(coach, path, { sectoren: null });
      expect(hoger.aantal).toBeGreaterThan(0);
      const page = await podium.stay(coach);
      await page.goto(path);
      await page.getByRole('checkbox', { name: /^Sectoren: /u }).press('Space');
      await page.getByText('Alleen de volgorde verandert.').waitFor();
      await page
        .getByRole('button', { name: `Komen hoger in de lijst (${hoger.aantal})` })
        .press('Enter');
      await page
        .getByRole('link', { name: firstOf(hoger.rijen).titel })
        .first()
        .waitFor();
    });
  });
}
