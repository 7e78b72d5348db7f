import { describe, expect, it } from '@jest/globals';
import type { MatchDetail } from '@passend/contracts';
import type { Page } from 'playwright-core';
import type { Podium } from '../harness/podium.js';
import {
  allRows,
  button,
  clientNamed,
  countLine,
  firstOf,
  heading,
  liveVacancies,
  matchOf,
  openRanking,
  openVacancy,
  rankingOf,
  rankingPath,
  thousands,
  typeInto,
  vacancyTitle,
  waitForCount,
} from './acts.js';

/** What a coach sees of a ranking. */
export function rankingStories(podium: Podium): void {
  describe('The ranking', () => {
    it('says that every live vacancy was considered, and what became of each', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const page = await podium.stay(coach);
      await openRanking(page, anouk.id);
      const live = await liveVacancies(podium, coach);
      const facts = await rankingOf(podium, coach, anouk.id);
      expect(live).toBeGreaterThanOrEqual(400);
      await page.getByText(`${thousands(live)} vacatures overwogen`).waitFor();
      await page.getByText(`${facts.inBeeld} in beeld`, { exact: true }).waitFor();
      await page.getByText(`${facts.afgevallen} afgevallen`, { exact: true }).waitFor();
      expect(facts.inBeeld + facts.afgevallen).toBe(live);
    });

    it('tells per rule how many fell off, and shows those vacancies with their reason', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const { perRegel } = await rankingOf(podium, coach, anouk.id);
      const rule = firstOf(perRegel.filter(({ regel }) => regel === 'fml.tillen'));
      const page = await podium.stay(coach);
      await openRanking(page, anouk.id);
      await button(page, 'Verantwoording').click();
      const dialog = page.getByRole('dialog', { name: 'Waarop vacatures afvielen' });
      expect(await dialog.getByRole('listitem').count()).toBe(perRegel.length);
      await dialog.getByRole('button', { name: rule.tekst }).click();
      await waitForCount(page, rule.aantal);
      const list = page.getByRole('region', { name: 'Afgevallen vacatures' });
      const reasons = await list.getByText(/^Valt af op:/u).allTextContents();
      expect(reasons).toHaveLength(rule.aantal);
      expect(reasons.filter((reason) => !reason.includes(rule.tekst))).toEqual([]);
      await openVacancy(page).getByText('Deze vacature valt af').waitFor();
    });

    it('names the minutes of every way to get there, and which way the document shuts off', async () => {
      const coach = podium.account('coach', 2);
      const mila = await clientNamed(podium, coach, 'Mila');
      const { rijen } = await rankingOf(podium, coach, mila.id);
      const row = firstOf(rijen.filter(({ reizen }) => reizen.length > 0));
      expect(row.reizen.find(({ middel }) => middel === 'auto')?.belet).toBe('grens');
      const train = row.reizen.find(({ middel }) => middel === 'ov');
      const page = await podium.stay(coach);
      await openRanking(page, mila.id);
      const shown = page
        .getByRole('region', { name: 'Ranglijst' })
        .getByRole('listitem')
        .nth(rijen.indexOf(row));
      await shown.getByText(`± ${train?.minuten} min ov`).waitFor();
      await shown.getByText('auto kan niet (belastbaarheid)').waitFor();
    });

    it('lets the coach walk through all that fell off', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const { afgevallen } = await rankingOf(podium, coach, anouk.id);
      const page = await podium.stay(coach);
      await openRanking(page, anouk.id);
      await page.getByRole('link', { name: `Afgevallen (${afgevallen})` }).click();
      await waitForCount(page, afgevallen);
      const list = page.getByRole('region', { name: 'Afgevallen vacatures' });
      const row = (place: number) => list.locator(`li[aria-posinset="${place}"]`);
      await row(1).getByRole('link').first().focus();
      expect(await row(1).getAttribute('aria-setsize')).toBe(String(afgevallen));
      await page.keyboard.press('End');
      await row(afgevallen).waitFor();
      // Those of the beginning are taken away a moment after those of the end have come.
      const first = await list.elementHandle();
      await page.waitForFunction((region) => {
        const count = region?.querySelectorAll('li[aria-posinset]').length ?? 0;
        return count > 0 && count < 60;
      }, first);
    });

    it.each(['?lijst=in_beeld', '?lijst=afgevallen&regel=fml.tillen'])(
      'rests each verdict on a sentence that stands marked in the text: %s',
      async (query) => {
        const coach = podium.account('coach');
        const anouk = await clientNamed(podium, coach, 'Anouk');
        const { rijen, totaal } = await rankingOf(podium, coach, anouk.id, query);
        const page = await podium.stay(coach);
        await openRanking(page, anouk.id, query);
        let quotes = 0;
        for (const [place, row] of rijen.slice(0, 6).entries()) {
          await page.getByText(`${place + 1} van ${totaal}`, { exact: true }).waitFor();
          await vacancyTitle(page).getByText(row.titel, { exact: true }).waitFor();
          await page.keyboard.press('w');
          const match = await matchOf(podium, coach, anouk.id, row.vacatureId);
          quotes += await compareEvidence(page, match);
          await page.keyboard.press('j');
        }
        expect(quotes).toBeGreaterThanOrEqual(4);
      },
    );

    it('goes on and back with buttons and keys, without the list', async () => {
      const coach = podium.account('coach');
      const emine = await clientNamed(podium, coach, 'Emine');
      const { rijen, totaal } = await rankingOf(podium, coach, emine.id);
      const page = await podium.stay(coach);
      await openRanking(page, emine.id);
      const at = (place: number) => page.getByText(`${place} van ${totaal}`, { exact: true });
      await at(1).waitFor();
      expect(await button(page, 'Vorige').isDisabled()).toBe(true);
      await button(page, 'Volgende').click();
      await at(2).waitFor();
      await vacancyTitle(page)
        .getByText(rijen[1]?.titel ?? '', { exact: true })
        .waitFor();
      await page.keyboard.press('j');
      await at(3).waitFor();
      await page.keyboard.press('k');
      await at(2).waitFor();
      await button(page, 'Vorige').click();
      await at(1).waitFor();
    });

    it('finds words inside the ranking and keeps the search after a reload', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const rows = await allRows(podium, coach, anouk.id, 'in_beeld');
      const employer = firstOf(rows).werkgever ?? '';
      const page = await podium.stay(coach);
      await openRanking(page, anouk.id);
      await waitForCount(page, rows.length);
      await page.getByRole('searchbox', { name: 'Zoek in deze ranglijst' }).fill(employer);
      await page.keyboard.press('Enter');
      await button(page, `Haal filter weg: ‘${employer}’`).waitFor();
      const found = await rankingOf(podium, coach, anouk.id, `?q=${encodeURIComponent(employer)}`);
      await waitForCount(page, found.totaal);
      expect(found.totaal).toBeGreaterThan(0);
      expect(found.totaal).toBeLessThan(rows.length);
      await page.reload();
      await waitForCount(page, found.totaal);
      await button(page, 'Wis alle filters').click();
      await waitForCount(page, rows.length);
    });

    it('explains its shortcuts, and they can be turned off', async () => {
      const coach = podium.account('coach');
      const emine = await clientNamed(podium, coach, 'Emine');
      const { page } = await podium.visit(coach);
      await openRanking(page, emine.id);
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: 'Sneltoetsen' });
      await sheet.getByText('Volgende vacature').waitFor();
      await sheet.getByRole('checkbox', { name: 'Sneltoetsen gebruiken' }).click();
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      const title = await vacancyTitle(page).textContent();
      await page.keyboard.press('g');
      await page.keyboard.press('j');
      await button(page, /^Geschikt/u).waitFor();
      expect(await page.getByRole('form').count()).toBe(0);
      expect(await vacancyTitle(page).textContent()).toBe(title);
    });
  });

  describe('The whole market', () => {
    it('is searched by typing, also with a typing error, and leads back to the search', async () => {
      const page = await podium.stay(podium.account('coach'));
      await page.goto('/vacatures');
      await waitForCount(page, await liveVacancies(podium, podium.account('coach')));
      await typeInto(page, 'Zoek op beroep, werkgever of woorden uit de tekst', 'receptionist');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=receptionist/u);
      const results = page.getByRole('region', { name: 'Gevonden vacatures' });
      const first = results.getByRole('heading', { level: 2 }).first();
      await first.getByText(/receptioni/iu).waitFor();
      const title = (await first.textContent()) ?? '';
      await first.getByRole('link').click();
      await heading(page, title).waitFor();
      await page.getByRole('link', { name: 'Terug naar alle vacatures' }).click();
      await results.waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('receptionist');
      await typeInto(page, 'Zoek op beroep, werkgever of woorden uit de tekst', 'receptoinist');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=receptoinist/u);
      await first.getByText(/receptioni/iu).waitFor();
    });

    it('says so when nothing is found', async () => {
      const page = await podium.stay(podium.account('coach'));
      await page.goto('/vacatures?q=xylofoonstemmer');
      await page.getByText('Niets gevonden').waitFor();
      expect(await countLine(page, 0).count()).toBe(1);
      await page.goto(rankingPath('geen-bestaand-nummer'));
      await page.getByRole('alert').waitFor();
    });
  });
}

/** Compares every point on the page with what the engine found; gives the number of quotes. */
async function compareEvidence(page: Page, { punten, tekst }: MatchDetail): Promise<number> {
  const shown = await shownPoints(page, punten.length);
  expect(shown.map(({ item }) => item)).toEqual(punten.map(({ item }) => item));
  for (const { item, oordeel, bewijs } of punten) {
    const point = firstOf(shown.filter((one) => one.item === item));
    expect(point.verdict.toLowerCase()).toBe(oordeel);
    expect(point.quote).toBe(bewijs?.tekst ?? null);
    expect(letters(point.marked)).toBe(letters(bewijs?.tekst ?? ''));
    if (bewijs !== null) expect(tekst.slice(bewijs.van, bewijs.tot)).toBe(bewijs.tekst);
  }
  return punten.filter(({ bewijs }) => bewijs !== null).length;
}

interface ShownPoint {
  readonly item: string;
  readonly verdict: string;
  readonly quote: string | null;
  /** All marked stretches of the text that name this point, in the order of the text. */
  readonly marked: string;
}

/** Reads the points with their quotes, and the marks in the text. */
async function shownPoints(page: Page, count: number): Promise<readonly ShownPoint[]> {
  const points = openVacancy(page).locator('[id^="punt-"][aria-expanded="true"]');
  await points.nth(count - 1).waitFor();
  return points.evaluateAll((buttons) =>
    buttons.map((pressed) => {
      const row = pressed.closest('li');
      const name = pressed.querySelector('.punt__naam')?.textContent ?? '';
      const marks = [...document.querySelectorAll('mark')].filter((mark) => {
        const label = mark.querySelector('.alleen-voorlezen')?.textContent ?? '';
        return label.includes(`, ${name}, `) || label.includes(`, ${name}: `);
      });
      return {
        item: pressed.id.slice('punt-'.length),
        verdict: (pressed.querySelector('.punt__kop')?.textContent ?? '').slice(name.length).trim(),
        quote: row?.querySelector('q')?.textContent ?? null,
        marked: marks
          .map((mark) => {
            const label = mark.querySelector('.alleen-voorlezen')?.textContent ?? '';
            return (mark.textContent ?? '').slice(label.length);
          })
          .join(''),
      };
    }),
  );
}

/** A quote may run over a line break or a bullet, which the page shows by its layout. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
