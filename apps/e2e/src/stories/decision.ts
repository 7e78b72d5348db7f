import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Podium } from '../harness/podium.js';
import {
  allRows,
  button,
  clientNamed,
  firstOf,
  heading,
  matchOf,
  openRanking,
  openVacancy,
  rankingOf,
  rankingPath,
  tabUntil,
  vacancyTitle,
} from './acts.js';

const OWN_WORDS = 'In eigen woorden';

/** Deciding about a vacancy, taking it back, and what holds it up. */
export function decisionStories(podium: Podium): void {
  describe('A decision', () => {
    it('needs a reason, is kept, brings the next vacancy and can be taken back', async () => {
      const coach = podium.account('coach');
      const emine = await clientNamed(podium, coach, 'Emine');
      const [first, second] = (await rankingOf(podium, coach, emine.id)).rijen;
      const page = await podium.stay(coach);
      await openRanking(page, emine.id);
      await button(page, /^Geschikt/u).click();
      await button(page, 'Vastleggen: geschikt').click();
      await page.getByText('Kies een reden of schrijf er zelf een.').waitFor();
      await button(page, 'De werknemer heeft belangstelling voor dit werk').click();
      await page.getByLabel(OWN_WORDS).fill('Rustige omgeving.');
      await button(page, 'Vastleggen: geschikt').click();
      await page.getByText(`Vastgelegd: Geschikt voor ‘${first?.titel}’.`).waitFor();
      await vacancyTitle(page)
        .getByText(second?.titel ?? '', { exact: true })
        .waitFor();
      await page.getByText(/^2 van /u).waitFor();
      const kept = await matchOf(podium, coach, emine.id, first?.vacatureId ?? '');
      expect(kept.beoordeling?.reden).toBe(
        'De werknemer heeft belangstelling voor dit werk. Rustige omgeving.',
      );
      await button(page, 'Ongedaan maken').click();
      await page.getByText(`Het oordeel over ‘${first?.titel}’ is ongedaan gemaakt.`).waitFor();
      await page.getByText(/^1 van /u).waitFor();
      const after = await matchOf(podium, coach, emine.id, first?.vacatureId ?? '');
      expect(after.beoordeling).toBeNull();
    });

    it('offers to undo it for ten seconds', async () => {
      const coach = podium.account('coach');
      const emine = await clientNamed(podium, coach, 'Emine');
      const page = await podium.stay(coach);
      await page.clock.install();
      await openRanking(page, emine.id);
      await decideByKeys(page, 'n', 'De afstand is te groot.');
      const offer = button(page, 'Ongedaan maken');
      await page.getByText(/^Vastgelegd: Niet geschikt/u).waitFor();
      await page.clock.fastForward(8_500);
      expect(await offer.isVisible()).toBe(true);
      await page.clock.fastForward(2_000);
      await offer.waitFor({ state: 'detached' });
    });

    it('stays after a reload and a new sign-in, and is undone from the vacancy itself', async () => {
      const coach = podium.account('coach');
      const emine = await clientNamed(podium, coach, 'Emine');
      const undecided = (await allRows(podium, coach, emine.id, 'in_beeld')).filter(
        ({ beoordeling }) => beoordeling === null,
      );
      const { vacatureId } = firstOf(undecided.slice(2));
      const path = `${rankingPath(emine.id)}/${vacatureId}`;
      const page = await podium.stay(coach);
      await page.goto(path);
      await vacancyTitle(page).waitFor();
      await decideByKeys(page, 'b', 'Eerst navragen of zitten kan.');
      await page.getByText(/^Vastgelegd: Bespreken/u).waitFor();
      await page.goto(path);
      const kept = openVacancy(page).getByText('Eerst navragen of zitten kan.');
      await kept.waitFor();
      await page.reload();
      await kept.waitFor();

      const later = await podium.visitAnew(coach);
      await later.page.goto(path);
      const mark = openVacancy(later.page).getByText(/^Bespreken, door Coach Eva/u);
      await mark.waitFor();
      await openVacancy(later.page).getByRole('button', { name: 'Ongedaan maken' }).click();
      await mark.waitFor({ state: 'detached' });
      expect((await matchOf(podium, coach, emine.id, vacatureId)).beoordeling).toBeNull();
    });

    it('is reached from the sign-in with the keyboard only', async () => {
      const { email, wachtwoord } = podium.account('coach');
      const { page } = await podium.visit();
      await page.goto('/');
      await page.getByLabel('E-mailadres').waitFor();
      await tabUntil(page, 'E-mailadres');
      await page.keyboard.type(email);
      await tabUntil(page, 'Wachtwoord');
      await page.keyboard.type(wachtwoord);
      await page.keyboard.press('Enter');
      await heading(page, 'Caseload').waitFor();
      await tabUntil(page, 'Daan Bedacht');
      await page.keyboard.press('Enter');
      await vacancyTitle(page).waitFor();
      const title = await vacancyTitle(page).textContent();
      await page.keyboard.press('g');
      await page.getByRole('form').waitFor();
      await tabUntil(page, 'De werknemer heeft belangstelling voor dit werk', 'ArrowRight');
      await page.keyboard.press('Space');
      await tabUntil(page, 'Vastleggen: geschikt');
      await page.keyboard.press('Enter');
      await page.getByText(`Vastgelegd: Geschikt voor ‘${title}’.`).waitFor();
      await page.getByText(/^2 van /u).waitFor();
      await page.keyboard.press('u');
      await page.getByText(`Het oordeel over ‘${title}’ is ongedaan gemaakt.`).waitFor();
    });
  });

  describe('When something fails', () => {
    it('an ended session asks to sign in again, and the typed reason is still there', async () => {
      const coach = podium.account('coach');
      const bilal = await clientNamed(podium, coach, 'Bilal');
      const { page, context } = await podium.visitAnew(coach);
      await openRanking(page, bilal.id);
      await page.keyboard.press('b');
      await page.getByLabel(OWN_WORDS).fill('Vraag naar de pieken aan het einde van de maand.');
      await context.request.delete('/api/sessie', { headers: { origin: podium.stack().address } });
      await button(page, 'Vastleggen: bespreken').click();
      const dialog = page.getByRole('dialog', { name: 'Je sessie is verlopen' });
      await dialog.getByLabel('E-mailadres').fill(coach.email);
      await dialog.getByLabel('Wachtwoord').fill(coach.wachtwoord);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      expect(await page.getByLabel(OWN_WORDS).inputValue()).toBe(
        'Vraag naar de pieken aan het einde van de maand.',
      );
      await button(page, 'Vastleggen: bespreken').click();
      await page.getByText(/^Vastgelegd: Bespreken/u).waitFor();
    });

    it('a server that is away gets a clear sentence, and trying again helps', async () => {
      const coach = podium.account('coach');
      const { page, context } = await podium.visit(coach);
      await page.goto('/vacatures');
      await heading(page, 'Alle vacatures').waitFor();
      await context.route('**/api/werknemers', (route) => route.abort('connectionrefused'));
      await page.getByRole('link', { name: 'Caseload', exact: true }).click();
      const message = page.getByRole('alert');
      await message.getByText('De server is niet te bereiken.').waitFor();
      await context.unroute('**/api/werknemers');
      await message.getByRole('button', { name: 'Probeer opnieuw' }).click();
      await page.getByRole('link', { name: 'Anouk Voorbeeld', exact: true }).waitFor();
    });

    it('a decision that could not be kept stays on the screen with the reason', async () => {
      const coach = podium.account('coach');
      const bilal = await clientNamed(podium, coach, 'Bilal');
      const { page, context } = await podium.visit(coach);
      await openRanking(page, bilal.id);
      await context.route('**/beoordeling', (route) =>
        route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
      );
      await page.keyboard.press('g');
      await page.getByLabel(OWN_WORDS).fill('Dichtbij huis.');
      await button(page, 'Vastleggen: geschikt').click();
      await page.getByText('Dit is niet vastgelegd.').waitFor();
      expect(await page.getByLabel(OWN_WORDS).inputValue()).toBe('Dichtbij huis.');
    });
  });
}

async function decideByKeys(page: Page, key: 'g' | 'b' | 'n', reason: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByLabel(OWN_WORDS).fill(reason);
  await page.keyboard.press('Control+Enter');
}
