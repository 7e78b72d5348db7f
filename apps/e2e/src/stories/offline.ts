import { describe, expect, it } from '@jest/globals';
import { sollicitatielijstSchema, werknemerWeergaveSchema } from '@passend/contracts';
import type { Page } from 'playwright-core';
import type { Podium } from '../harness/podium.js';
import { button, clientNamed, heading, typeInto } from './acts.js';

const WORK = 'Medewerker kaartverkoop';

/** Without a connection: what was typed stays, goes later, and nothing else stays on the device. */
export function offlineStories(podium: Podium): void {
  describe('Without a connection', () => {
    it('the draft of an application is kept, sent later, and gone after signing out', async () => {
      const client = podium.account('werknemer');
      const { page, context } = await podium.visitAnew(client, { worker: true });
      await page.goto('/mijn');
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.goto('/mijn/sollicitaties/nieuw');
      await button(page, 'Bewaar').waitFor();
      await context.setOffline(true);
      await typeInto(page, 'Welk werk?', WORK);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await onDevice(page)).toContain(WORK);
      await context.setOffline(false);
      await page.goto('/mijn/sollicitaties/nieuw');
      await page.getByText('Je was hier al mee bezig.').waitFor();
      await context.setOffline(true);
      await button(page, 'Bewaar').click();
      await context.setOffline(false);
      if (!(await sentByItself(page))) await button(page, 'Bewaar').click();
      await heading(page, WORK).waitFor();
      const { sollicitaties } = await podium.ask(
        client,
        sollicitatielijstSchema,
        '/api/mijn/sollicitaties',
      );
      expect(sollicitaties.filter(({ functie }) => functie === WORK)).toHaveLength(1);

      await page.goto('/mijn/sollicitaties/nieuw');
      await typeInto(page, 'Welk werk?', 'Nog niet verstuurd');
      await page.waitForFunction(() => JSON.stringify(localStorage).includes('Nog niet verstuurd'));
      await signOut(page);
      expect(await onDevice(page)).not.toContain('Nog niet verstuurd');
    });

    it('nothing about health stays on the device, neither while signed in nor after', async () => {
      const coach = podium.account('coach');
      const { id } = await clientNamed(podium, coach, 'Anouk');
      const { belastbaarheid } = await podium.ask(
        coach,
        werknemerWeergaveSchema,
        `/api/werknemers/${id}`,
      );
      const words = [
        ...(belastbaarheid?.beperkingen ?? []).map(({ tekst }) => tekst),
        belastbaarheid?.toelichting ?? '',
      ].filter((word) => word.length > 8);
      expect(words.length).toBeGreaterThan(3);
      for (const [account, paths] of [
        [podium.account('werknemer'), ['/mijn', '/mijn/dossier', '/mijn/traject']],
        [coach, [`/werknemers/${id}`, `/werknemers/${id}/matches`]],
      ] as const) {
        const { page } = await podium.visitAnew(account, { worker: true });
        for (const path of paths) {
          await page.goto(path);
          await page.getByRole('heading', { level: 1 }).first().waitFor();
          await page.waitForFunction(() => document.querySelector('.laden') === null);
        }
        await page.evaluate(() => navigator.serviceWorker.ready);
        const kept = await onDevice(page);
        expect(words.filter((word) => kept.includes(word))).toEqual([]);
        expect(kept).not.toContain('/api/');
      }
    });
  });
}

/** Everything that the browser keeps for this address, as one text: storages, databases, caches. */
function onDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) kept.push(`database ${name}`);
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        kept.push(new URL(request.url).pathname);
        if (/json|html/u.test(answer?.headers.get('content-type') ?? '')) {
          kept.push((await answer?.text()) ?? '');
        }
      }
    }
    return kept.join('\n');
  });
}

/** A form that was sent without a connection may go by itself as soon as there is one. */
async function sentByItself(page: Page): Promise<boolean> {
  try {
    await heading(page, WORK).waitFor({ timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Menu van/u }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await heading(page, 'Inloggen bij Passend').waitFor();
}
