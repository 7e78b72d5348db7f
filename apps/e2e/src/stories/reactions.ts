import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Podium } from '../harness/podium.js';
import {
  allRows,
  button,
  clientNamed,
  decide,
  firstOf,
  openRanking,
  openVacancy,
  rankingOf,
  rankingPath,
  vacancyTitle,
} from './acts.js';

const HEAVY = 'Lager, omdat een coach vergelijkbaar werk te zwaar vond';

/** What coach and werknemer say of a vacancy, and what it moves. */
export function reactionStories(podium: Podium): void {
  const says = (page: Page, word: string) => page.getByRole('button', { name: word, exact: true });

  describe('A reaction', () => {
    it('of the coach moves like work, says why, and can be taken back', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const before = await rankingOf(podium, coach, anouk.id);
      const { page } = await podium.visit(coach);
      await openRanking(page, anouk.id);
      await says(page, 'Te zwaar').click();
      await openVacancy(page).getByText(HEAVY).first().waitFor();
      await button(openVacancy(page), 'Bereken de ranglijst opnieuw').click();
      const list = page.getByRole('region', { name: 'Ranglijst' });
      await list.getByText(HEAVY).first().waitFor();
      await button(page, 'Verantwoording').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: /^Neem terug/u }).click();
      await dialog.getByText('Reacties die meewegen').waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await list.getByText(HEAVY).first().waitFor({ state: 'detached' });
      const after = await rankingOf(podium, coach, anouk.id);
      expect(after.rijen.map(({ score }) => score)).toEqual(before.rijen.map(({ score }) => score));
    });

    it('of the werknemer takes one tap, stays, and reaches the coach', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const good = firstOf(await allRows(podium, coach, anouk.id, 'in_beeld'));
      await decide(podium, coach, anouk.id, good.vacatureId, 'geschikt');
      const mine = (await podium.visit(podium.account('werknemer'))).page;
      await mine.goto('/mijn');
      const card = mine.getByRole('listitem').filter({
        has: mine.getByRole('heading', { level: 3, name: good.titel }),
      });
      const nice = card.getByRole('button', { name: 'Leuk', exact: true });
      await nice.click();
      await card.getByText('Dat is doorgegeven aan je coach.').waitFor();
      await mine.reload();
      await nice.waitFor();
      expect(await nice.getAttribute('aria-pressed')).toBe('true');

      const { page } = await podium.visit(coach);
      await page.goto(`${rankingPath(anouk.id)}/${good.vacatureId}`);
      await vacancyTitle(page).waitFor();
      await openVacancy(page).getByText('Anouk Voorbeeld (werknemer): leuk').waitFor();
      await nice.click();
      await card.getByText('Dat is doorgegeven aan je coach.').waitFor();
      const { reacties } = await rankingOf(podium, coach, anouk.id);
      expect(reacties).toEqual([]);
    });
  });
}
