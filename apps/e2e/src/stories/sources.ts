import { describe, expect, it } from '@jest/globals';
import {
  bronDetailSchema,
  bronnenSchema,
  vacatureDetailSchema,
  vacatureLijstSchema,
} from '@passend/contracts';
import type { Podium } from '../harness/podium.js';
import { button, firstOf, heading, typeInto } from './acts.js';

const REASON = 'De werkgever vroeg het op 3 december.';
const NAME = 'Werkgever van het verhaal';

/** What a beheerder does with sources, and with a request to take something out. */
export function sourceStories(podium: Podium): void {
  const admin = () => podium.account('beheerder');
  const sources = async () => {
    const { bronnen } = await podium.ask(admin(), bronnenSchema, '/api/bronnen');
    return bronnen;
  };
  const live = async () => {
    const { totaal } = await podium.ask(admin(), vacatureLijstSchema, '/api/vacatures?aantal=1');
    return totaal;
  };

  describe('A new source', () => {
    it('begins with an address; what is missing is named first', async () => {
      const { page } = await podium.visit(admin());
      await page.goto('/bronnen');
      await button(page, 'Kijk wat dit oplevert').click();
      const summary = page.getByRole('alert');
      await summary.getByRole('link', { name: /^Vul een webadres in/u }).click();
      await page.keyboard.type('https://127.0.0.1.invalid/');
      await button(page, 'Kijk wat dit oplevert').click();
      await page.getByText('Hier is nu niets te lezen').waitFor();
      expect(await button(page, 'Zet aan').count()).toBe(0);
    });

    it('shows what it yields before it goes live, and is read once it is on', async () => {
      const before = await sources();
      const open = await live();
      const { page } = await podium.visit(admin());
      await page.goto('/bronnen');
      const one = firstOf(before.filter(({ type }) => type === 'rss'));
      // Another address of the same feed, so that it is a source of its own.
      await typeInto(page, 'Webadres', `${one.url}?via=beheer`);
      await button(page, 'Kijk wat dit oplevert').click();
      const examples = page.getByRole('list', { name: 'Zo leest Passend de eerste vacatures' });
      await examples.getByRole('listitem').first().waitFor();
      expect(await examples.getByRole('listitem').count()).toBeLessThanOrEqual(3);
      await page.getByText(/^Herkend aan wat er staat: RSS-feed/u).waitFor();
      expect(await sources()).toHaveLength(before.length);
      expect(await live()).toBe(open);
      await typeInto(page, 'Naam', NAME);
      await page.getByLabel('Van wie is deze bron?').selectOption('werkgever');
      await page.getByLabel('Hoe vaak lezen?').selectOption('24');
      await button(page, 'Zet aan').click();
      await page.getByText(`De bron ‘${NAME}’ staat aan.`).waitFor();

      await page.getByRole('link', { name: NAME }).click();
      await heading(page, NAME).waitFor();
      const runs = page.getByRole('list', { name: 'De laatste keren lezen' });
      await runs.getByText('Gelukt').first().waitFor();
      const added = firstOf((await sources()).filter(({ naam }) => naam === NAME));
      const detail = await podium.ask(admin(), bronDetailSchema, `/api/bronnen/${added.id}`);
      expect(detail).toMatchObject({ herkomst: 'werkgever', elkeUren: 24 });
      expect(detail.runs[0]?.gelezen).toBeGreaterThan(0);
      await button(page, `Pauzeer: ${NAME}`).click();
      await page.getByText('Niet gepland').waitFor();
    });
  });

  describe('A request to take something out', () => {
    it('is carried out with a reason, is logged, and can be undone', async () => {
      const { page } = await podium.visit(admin());
      const path = '/api/vacatures?aantal=1';
      const { rijen } = await podium.ask(admin(), vacatureLijstSchema, path);
      const { id, titel } = firstOf(rijen);
      const look = () => podium.ask(admin(), vacatureDetailSchema, `/api/vacatures/${id}`);
      // What was taken out answers as if it had never been there.
      const isOpen = async () => {
        const { cookie } = await podium.api(admin());
        const { address } = podium.stack();
        const { status } = await fetch(`${address}/api/vacatures/${id}`, { headers: { cookie } });
        return status === 200;
      };
      const { url } = await look();
      expect(await isOpen()).toBe(true);
      await page.goto('/');
      await page.getByRole('navigation').getByRole('link', { name: 'Weghalen' }).click();
      await heading(page, 'Weghalen op verzoek').waitFor();
      await typeInto(page, 'Webadres van de vacature, titel of naam van de werkgever', url ?? '');
      await button(page, 'Zoek').click();
      const chosen = button(page, `Haal weg: ${titel}`).first();
      await chosen.waitFor();
      await chosen.click();
      await button(page, 'Haal nu weg').click();
      await page.getByText(/^Schrijf op waarom dit weg moet/u).waitFor();
      await typeInto(page, 'Reden', REASON);
      await button(page, 'Haal nu weg').click();
      const log = page.getByRole('list', { name: 'Logboek' });
      await log.getByText(REASON).waitFor();
      expect(await isOpen()).toBe(false);
      await button(log, /^Zet terug/u).click();
      await page.getByText(/^Dit staat weer in Passend/u).waitFor();
      await log.getByText(/Teruggezet op/u).waitFor();
      expect(await isOpen()).toBe(true);
    });
  });
}
