import { describe, expect, it } from '@jest/globals';
import type { Podium } from '../harness/podium.js';
import {
  allRows,
  clientNamed,
  decide,
  firstOf,
  openVacancy,
  rankingPath,
  vacancyTitle,
} from './acts.js';

/** What appears in an open window by itself. */
export function liveStories(podium: Podium): void {
  describe('An open window', () => {
    it('of the coach shows what the werknemer says, without a touch and without losing the focus', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const good = firstOf(await allRows(podium, coach, anouk.id, 'in_beeld'));
      await decide(podium, coach, anouk.id, good.vacatureId, 'geschikt');
      const { page } = await podium.visit(coach);
      const stream = page.waitForResponse((answer) => answer.url().endsWith('/api/gebeurtenissen'));
      await page.goto(`${rankingPath(anouk.id)}/${good.vacatureId}`);
      await vacancyTitle(page).waitFor();
      expect((await stream).headers()['content-type']).toContain('text/event-stream');
      await page.getByRole('searchbox').or(page.getByRole('textbox')).first().focus();
      const focused = await page.evaluate(() => document.activeElement?.outerHTML);

      const mine = (await podium.visit(podium.account('werknemer'))).page;
      await mine.goto('/mijn');
      const card = mine.getByRole('listitem').filter({
        has: mine.getByRole('heading', { level: 3, name: good.titel }),
      });
      const nice = card.getByRole('button', { name: 'Leuk', exact: true });
      await nice.click();
      await openVacancy(page).getByText('Anouk Voorbeeld (werknemer): leuk').waitFor();
      const news = page.getByRole('region', { name: 'Net binnen' });
      await news.getByText('Anouk Voorbeeld gaf een mening over een vacature.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(focused);
      await news.getByRole('button', { name: /^Sluit/u }).click();
      await news.waitFor({ state: 'detached' });
      await nice.click();
      await openVacancy(page)
        .getByText('Anouk Voorbeeld (werknemer): leuk')
        .waitFor({ state: 'detached' });
    });

    it('keeps a message that was not sent yet, through a reload and a line that was away', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const { page, context } = await podium.visit(coach);
      await page.goto(`/werknemers/${anouk.id}/traject`);
      const message = page.getByRole('textbox', { name: 'Nieuw bericht' });
      await message.fill('Morgen bel ik je om tien uur.');
      await page.getByText(/^Bewaard om \d\d:\d\d\.$/u).waitFor();
      await page.reload();
      await page.getByText(/^Bewaard om/u).waitFor();
      expect(await message.inputValue()).toBe('Morgen bel ik je om tien uur.');

      await context.setOffline(true);
      await message.fill('Morgen bel ik je om elf uur.');
      await page.getByText('Niet bewaard. We proberen het opnieuw.').waitFor();
      await context.setOffline(false);
      await page.getByText(/^Bewaard om/u).waitFor();
      expect(await page.evaluate(() => JSON.stringify(window.localStorage))).not.toContain(
        'bel ik',
      );
      await message.fill('');
      await page.getByText(/^Bewaard om/u).waitFor();
    });
  });
}
