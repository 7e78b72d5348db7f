import { describe, expect, it } from '@jest/globals';
import type { MatchRij } from '@passend/contracts';
import type { Page } from 'playwright-core';
import type { Podium } from '../harness/podium.js';
import {
  allRows,
  button,
  clientNamed,
  decide,
  firstOf,
  openRanking,
  typeInto,
  waitForCount,
} from './acts.js';

interface FilterStory {
  readonly name: string;
  readonly choose: (page: Page, rows: readonly MatchRij[]) => Promise<void>;
  /** Which rows must stay, judged by what the rows themselves say. */
  readonly stays: (row: MatchRij, rows: readonly MatchRij[]) => boolean;
  readonly inAddress: RegExp;
}

const tick = (page: Page, question: string, answer: string) =>
  page
    .getByRole('group', { name: question })
    .getByRole('checkbox', { name: new RegExp(`^${answer}`, 'u') })
    .first()
    .click();

const number = async (page: Page, label: string, value: string) => {
  await typeInto(page, label, value);
  await page.keyboard.press('Enter');
};

const provinceOf = (rows: readonly MatchRij[]) => firstOf(rows).provincie ?? '';
const placeOf = (rows: readonly MatchRij[]) => firstOf(rows).plaats ?? '';

const STORIES: readonly FilterStory[] = [
  {
    name: 'verdict',
    choose: (page) => tick(page, 'Uitkomst', 'Past mogelijk'),
    stays: ({ uitkomst }) => uitkomst === 'mogelijk',
    inAddress: /uitkomst=mogelijk/u,
  },
  {
    name: 'distance',
    choose: (page) => number(page, 'Afstand: hoogstens, in kilometer', '20'),
    stays: ({ afstandKm }) => afstandKm !== null && afstandKm <= 20,
    inAddress: /maxKm=20/u,
  },
  {
    name: 'province',
    choose: (page, rows) => tick(page, 'Provincie', provinceOf(rows)),
    stays: ({ provincie }, rows) => provincie === provinceOf(rows),
    inAddress: /provincie=/u,
  },
  {
    name: 'place',
    choose: (page, rows) => tick(page, 'Plaats', placeOf(rows)),
    stays: ({ plaats }, rows) => plaats === placeOf(rows),
    inAddress: /plaats=/u,
  },
  {
    name: 'country',
    choose: (page) => tick(page, 'Land', 'Nederland'),
    stays: ({ land }) => land === 'NL',
    inAddress: /land=NL/u,
  },
  {
    name: 'the coach’s own verdict',
    choose: (page) => tick(page, 'Oordeel van de coach', 'Bespreken'),
    stays: ({ beoordeling }) => beoordeling?.beoordeling === 'bespreken',
    inAddress: /beoordeling=bespreken/u,
  },
];

/** Narrowing the ranking down. */
export function filterStories(podium: Podium): void {
  describe('A filter of the ranking', () => {
    it.each(STORIES)('on $name keeps exactly what it says, also after a reload', async (story) => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const [{ vacatureId }] = [firstOf(await allRows(podium, coach, anouk.id, 'in_beeld'))];
      await decide(podium, coach, anouk.id, vacatureId, 'bespreken');
      const rows = await allRows(podium, coach, anouk.id, 'in_beeld');
      const expected = rows.filter((row) => story.stays(row, rows)).length;
      expect(expected).toBeGreaterThan(0);

      const { page } = await podium.visit(coach);
      await openRanking(page, anouk.id);
      await button(page, 'Filters').click();
      await story.choose(page, rows);
      await page.waitForURL(story.inAddress);
      await button(page, new RegExp(`^Toon ${expected} vacatures?$`, 'u')).click();
      await waitForCount(page, expected);
      await page.reload();
      await waitForCount(page, expected);
      await button(page, 'Filters (1)').waitFor();
      await page.getByRole('button', { name: /^Haal filter weg/u }).click();
      await waitForCount(page, rows.length);
    });

    it('on hours leaves out what takes more hours, and can be combined with distance', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const rows = await allRows(podium, coach, anouk.id, 'in_beeld');
      const { page } = await podium.visit(coach);
      await openRanking(page, anouk.id, '?maxKm=30&urenMax=24');
      await button(page, 'Filters (2)').waitFor();
      await page.getByText(/^\d+ vacatures? gevonden$/u).waitFor();
      const shown = await page
        .getByRole('region', { name: 'Ranglijst' })
        .getByRole('listitem')
        .count();
      const certain = rows.filter(({ uren, afstandKm }) => {
        const hours = uren.min !== null && uren.min <= 24;
        return hours && afstandKm !== null && afstandKm <= 30;
      });
      const tooMuch = rows.filter(({ uren }) => uren.min !== null && uren.min > 24);
      expect(tooMuch.length).toBeGreaterThan(0);
      expect(shown).toBeLessThanOrEqual(rows.length - tooMuch.length);
      expect(shown).toBeGreaterThanOrEqual(certain.length);
    });

    it('that leaves nothing says what to do', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const { page } = await podium.visit(coach);
      await page.goto(`/werknemers/${anouk.id}/matches?land=BE`);
      await page.getByText('Geen vacatures met deze filters').waitFor();
      await button(page, 'Haal filter weg: België').click();
      await page.getByText('Geen vacatures met deze filters').waitFor({ state: 'detached' });
    });
  });
}
