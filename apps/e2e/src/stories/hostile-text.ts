import { describe, expect, it } from '@jest/globals';
import { gevondenLijstSchema } from '@passend/contracts';
import type { Page } from 'playwright-core';
import { inDatabase } from '../harness/database.js';
import type { Podium } from '../harness/podium.js';
import type { DemoAccount } from '../harness/stack.js';
import { caseload, firstOf } from './acts.js';

/** Text that becomes a script, a picture or a link wherever somebody takes it for HTML. */
const PAYLOADS = [
  '<script>window.gehackt=1</script>',
  '<img src=x onerror="window.gehackt=1">',
  '<svg/onload=window.gehackt=1>',
  '"><iframe srcdoc="<script>parent.gehackt=1</script>">',
  "'-window.gehackt=1-'",
  '</title><script>window.gehackt=1</script>',
  '<a href="javascript:window.gehackt=1">klik</a>',
  '{{constructor.constructor("window.gehackt=1")()}}',
  '<math><mtext></mtext><mglyph><style><!--</style><img title="--><img src=x onerror=window.gehackt=1>">',
  '&lt;img src=x onerror=window.gehackt=1&gt;',
  '<form action=https://kwaad.example><input name=wachtwoord></form>',
  '\u202e<b>omgekeerd</b>\u200b',
];
const ALL = PAYLOADS.join(' ');

/** What a browser makes of a page in which a payload became more than text. */
const TRACES = [
  'img[src="x"]',
  '[onerror]',
  '[onload]',
  'iframe',
  'a[href^="javascript:" i]',
  'a[href^="data:" i]',
  'form[action*="kwaad"]',
  'math',
];

/** A market, clients and people whose names and texts attack who reads them. */
export function hostileTextStories(podium: Podium): void {
  describe('Hostile text', () => {
    it('stays text on every page of every role', async () => {
      const coach = podium.account('coach');
      await poison();
      const client = firstOf(await caseload(podium, coach));
      const api = await podium.api(coach);
      const file = `/api/werknemers/${client.id}`;
      const answer = await api.call(`${file}/gevonden`, {
        method: 'POST',
        body: {
          soort: 'tekst',
          tekst: `Je ontvangt bezoekers en neemt de telefoon aan, 24 uur per week. ${ALL}`,
          titel: `Receptionist ${PAYLOADS[9]}`,
          werkgever: PAYLOADS[0],
          plaats: 'Amersfoort',
          uren: { min: 16, max: 24 },
        },
      });
      const { vacatureId } = firstOf(gevondenLijstSchema.parse(answer).gevonden);
      await api.call(`${file}/matches/${vacatureId}/beoordeling`, {
        method: 'PUT',
        body: { beoordeling: 'geschikt', reden: ALL },
      });

      const match = `/werknemers/${client.id}/matches/${vacatureId}`;
      await look(coach, [
        '/caseload',
        `/werknemers/${client.id}`,
        `/werknemers/${client.id}/matches`,
        match,
        `/werknemers/${client.id}/gevonden`,
        `/werknemers/${client.id}/markt`,
        `/werknemers/${client.id}/belastbaarheid`,
        `/werknemers/${client.id}/zoekprofiel`,
        `/werknemers/${client.id}/wat-als`,
        `/werknemers/${client.id}/vacatures/${vacatureId}/bij-besluit`,
        '/vacatures',
        await someVacancy(),
      ]);
      await look(podium.account('werknemer'), ['/mijn', '/mijn/gevonden', '/vacatures']);
      await look(podium.account('werkgever'), ['/overzicht']);
      await look(podium.account('beheerder'), ['/bronnen', '/weghalen', '/mislukte-taken']);
    });

    it('in an address stays text as well', async () => {
      const { page } = await podium.visit(podium.account('coach'));
      for (const payload of PAYLOADS.slice(0, 4)) {
        await page.goto(`/vacatures?q=${encodeURIComponent(payload)}`);
        await settled(page);
        await page.goto(`/${encodeURIComponent(payload)}`);
        await settled(page);
        await page.goto(`/inloggen?naar=${encodeURIComponent('javascript:window.gehackt=1')}`);
        await settled(page);
      }
    });
  });

  /** As the superuser: the market says it, and so do the names of clients, people and employers. */
  function poison(): Promise<void> {
    return inDatabase(podium.stack(), async (dataSource) => {
      await dataSource.query(
        `UPDATE vacature SET titel = left(titel, 20) || $1, werkgever = $2, tekst = $3 || tekst,
           url = 'javascript:window.gehackt=1//' || id, gewijzigd_xid = pg_current_xact_id()`,
        [PAYLOADS[1], PAYLOADS[0], ALL],
      );
      await dataSource.query('UPDATE werknemer SET naam = $1 || naam', [PAYLOADS[1]]);
      await dataSource.query('UPDATE werkgever SET naam = $1 || naam', [PAYLOADS[2]]);
      await dataSource.query('UPDATE gebruiker SET naam = $1 || naam', [PAYLOADS[1]]);
      await dataSource.query('UPDATE bureau SET naam = $1 || naam', [PAYLOADS[0]]);
      await dataSource.query('UPDATE bron SET naam = $1 || naam', [PAYLOADS[1]]);
    });
  }

  function someVacancy(): Promise<string> {
    return inDatabase(podium.stack(), async (dataSource) => {
      const [row] = await dataSource.query<{ id: string }[]>(
        "SELECT min(id)::text AS id FROM vacature WHERE status = 'live'",
      );
      return `/vacatures/${row?.id}`;
    });
  }

  async function look(account: DemoAccount, paths: readonly string[]): Promise<void> {
    const { page } = await podium.visit(account);
    const opened: string[] = [];
    page.on('dialog', (dialog) => {
      opened.push(dialog.message());
      void dialog.dismiss();
    });
    for (const path of paths) {
      await page.goto(path);
      // The page really shows hostile text: names stand in the head of every page.
      await page
        .getByText(/window\.gehackt/u)
        .first()
        .waitFor({ state: 'attached' });
      await settled(page);
    }
    expect(opened).toEqual([]);
  }

  /** Waits for what the page fetches, then looks for traces of what got through. */
  async function settled(page: Page): Promise<void> {
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'gehackt'))).toBeUndefined();
    for (const trace of TRACES) {
      expect([page.url(), trace, await page.locator(trace).count()]).toEqual([
        page.url(),
        trace,
        0,
      ]);
    }
  }
}
