import { describe, expect, it } from '@jest/globals';
import {
  bronnenSchema,
  mijnMatchesSchema,
  probleemSchema,
  werkgeverOverzichtSchema,
  werknemerWeergaveSchema,
} from '@passend/contracts';
import type { Page } from 'playwright-core';
import type { Podium } from '../harness/podium.js';
import type { DemoAccount } from '../harness/stack.js';
import {
  allRows,
  button,
  caseload,
  clientNamed,
  decide,
  firstOf,
  heading,
  rankingPath,
  thousands,
  wholeText,
} from './acts.js';

/** What werknemer, werkgever and beheerder see, and what nobody sees of the others. */
export function otherRoleStories(podium: Podium): void {
  describe('The werknemer', () => {
    it('sees his own vacancies once the coach finds them geschikt, and no others', async () => {
      const coach = podium.account('coach');
      const anouk = await clientNamed(podium, coach, 'Anouk');
      const bilal = await clientNamed(podium, coach, 'Bilal');
      const [good, doubtful] = await allRows(podium, coach, anouk.id, 'in_beeld');
      await decide(podium, coach, anouk.id, good?.vacatureId ?? '', 'geschikt');
      await decide(podium, coach, anouk.id, doubtful?.vacatureId ?? '', 'bespreken');
      const [other] = await allRows(podium, coach, bilal.id, 'in_beeld');
      await decide(podium, coach, bilal.id, other?.vacatureId ?? '', 'geschikt');

      const page = await podium.stay(podium.account('werknemer'));
      await page.goto('/');
      await heading(page, 'Dag Anouk').waitFor();
      const cards = page.getByRole('region', { name: 'Vacatures voor jou' });
      await cards.getByRole('heading', { level: 3, name: good?.titel ?? '' }).waitFor();
      expect(await cards.getByRole('heading', { level: 3 }).count()).toBe(1);
      const mine = await podium.ask(
        podium.account('werknemer'),
        mijnMatchesSchema,
        '/api/mijn/matches',
      );
      expect(mine.matches.map(({ vacatureId }) => vacatureId)).toEqual([good?.vacatureId]);
    });

    it('can read what the werkgever sees of him', async () => {
      const page = await podium.stay(podium.account('werknemer'));
      await page.goto('/mijn');
      await page
        .getByRole('navigation')
        .getByRole('link', { name: 'Wat ziet mijn werkgever?' })
        .click();
      await heading(page, 'Wat ziet mijn werkgever?').waitFor();
      await page
        .getByText('Het document van de bedrijfsarts over wat je wel en niet kunt.')
        .waitFor();
    });

    it('reads word for word what stands on the page of his werkgever', async () => {
      const who = podium.account('werkgever');
      const { werknemers } = await podium.ask(
        who,
        werkgeverOverzichtSchema,
        '/api/werkgever/overzicht',
      );
      const { id } = firstOf(werknemers.filter(({ naam }) => naam === 'Anouk Voorbeeld'));
      const theirs = await podium.visit(who);
      await theirs.page.goto(`/overzicht/${id}`);
      await heading(theirs.page, 'Anouk Voorbeeld').waitFor();
      await theirs.page.locator('.werkgever__antwoord').waitFor();
      const mine = await podium.visit(podium.account('werknemer'));
      await mine.page.goto('/mijn/wat-ziet-mijn-werkgever');
      await mine.page.locator('.werkgever__antwoord').waitFor();
      for (const part of ['.werkgever__antwoord', '.werkgever table']) {
        const read = await wordsOf(theirs.page, part);
        expect(read.length).toBeGreaterThan(0);
        expect(await wordsOf(mine.page, part)).toEqual(read);
      }
    });
  });

  describe('The werkgever', () => {
    it('sees the effort for his own werknemers in numbers', async () => {
      const who = podium.account('werkgever');
      const { werknemers } = await podium.ask(
        who,
        werkgeverOverzichtSchema,
        '/api/werkgever/overzicht',
      );
      const page = await podium.stay(who);
      await page.goto('/');
      await heading(page, 'Overzicht').waitFor();
      await page.getByText(/^Er lopen \d+ trajecten voor uw organisatie\./u).waitFor();
      const names = await page.getByRole('heading', { level: 2 }).allTextContents();
      expect(names.toSorted()).toEqual(werknemers.map(({ naam }) => naam).toSorted());
      expect(names).toContain('Anouk Voorbeeld');
      expect(names).not.toContain('Bilal Proefman');
      await button(page, 'Toon als tabel').first().click();
      expect(await page.getByRole('table').first().getByRole('row').count()).toBe(9);
    });

    it('gets no word about health: not on the page and not in any answer of the API', async () => {
      const { forbidden, items } = await healthWords(podium);
      expect(forbidden.length).toBeGreaterThan(60);
      expect(items.length).toBeGreaterThan(20);
      const page = await podium.stay(podium.account('werkgever'));
      const answers: Promise<string>[] = [];
      page.on('response', (response) => {
        // A stream of events has no end to wait for; what it may say is tested in the api.
        const hasEnd = !response.headers()['content-type']?.includes('event-stream');
        if (response.url().includes('/api/') && hasEnd) answers.push(response.text());
      });
      await page.goto('/');
      await button(page, 'Toon als tabel').first().click();
      const text = await wholeText(page);
      const data = (await Promise.all(answers)).join('\n');
      expect(answers.length).toBeGreaterThanOrEqual(2);
      expect(text).toContain('Anouk Voorbeeld');
      expect(data).toContain('Anouk Voorbeeld');
      expect(forbidden.filter((word) => says(`${text}\n${data}`, word))).toEqual([]);
      expect(items.filter((item) => says(data, item))).toEqual([]);
    });
  });

  describe('The beheerder', () => {
    it('sees every source with its counts', async () => {
      const who = podium.account('beheerder');
      const { bronnen } = await podium.ask(who, bronnenSchema, '/api/bronnen');
      const page = await podium.stay(who);
      await page.goto('/bronnen');
      await heading(page, 'Bronnen').waitFor();
      const rows = page.getByRole('list', { name: 'Bronnen' }).locator(':scope > li');
      await rows.nth(bronnen.length - 1).waitFor();
      for (const bron of bronnen) {
        const row = rows.filter({
          has: page.getByRole('heading', { name: bron.naam, exact: true }),
        });
        await row
          .getByText(`${thousands(bron.liveVacatures)} openstaand`)
          .first()
          .waitFor();
      }
      const total = bronnen.reduce((sum, { liveVacatures }) => sum + liveVacatures, 0);
      expect(total).toBeGreaterThanOrEqual(400);
    });
  });

  describe('A page of somebody else', () => {
    const ROLES = ['coach', 'werknemer', 'werkgever', 'beheerder'] as const;

    it.each(ROLES)(
      'is refused to the %s in plain words, and the data behind it too',
      async (rol) => {
        const who = podium.account(rol);
        const anouk = await clientNamed(podium, podium.account('coach'), 'Anouk');
        const others = placesOf(anouk.id).filter(({ of }) => of !== rol);
        const page = await podium.stay(who);
        for (const { address } of others) {
          await page.goto(address);
          await heading(page, 'Deze pagina is niet voor dit account').waitFor();
          await page.getByRole('link', { name: 'Naar mijn beginpagina' }).first().waitFor();
        }
        for (const { data } of others) expect(await refusal(podium, who, data)).toBe(403);
      },
    );

    it('is refused to a coach when the client is not his', async () => {
      const foreign = firstOf(await caseload(podium, podium.account('coach', 1)));
      const coach = podium.account('coach');
      const path = `/api${rankingPath(foreign.id)}`;
      expect([403, 404]).toContain(await refusal(podium, coach, path));
      const page = await podium.stay(coach);
      await page.goto(rankingPath(foreign.id));
      await page.getByRole('alert').waitFor();
      expect(await wholeText(page)).not.toContain(foreign.naam);
    });

    it('is shut to whoever is not signed in', async () => {
      const anouk = await clientNamed(podium, podium.account('coach'), 'Anouk');
      const { page, context } = await podium.visit();
      for (const { address, data } of placesOf(anouk.id)) {
        await page.goto(address);
        await heading(page, 'Inloggen bij Passend').waitFor();
        expect((await context.request.get(data)).status()).toBe(401);
      }
    });
  });
}

interface Place {
  readonly of: DemoAccount['rol'];
  readonly address: string;
  readonly data: string;
}

/** Per role a page and the data behind it. */
function placesOf(clientId: string): readonly Place[] {
  return [
    { of: 'coach', address: '/caseload', data: '/api/werknemers' },
    { of: 'coach', address: rankingPath(clientId), data: `/api${rankingPath(clientId)}` },
    { of: 'coach', address: `/werknemers/${clientId}`, data: `/api/werknemers/${clientId}` },
    { of: 'werknemer', address: '/mijn', data: '/api/mijn/matches' },
    { of: 'werkgever', address: '/overzicht', data: '/api/werkgever/overzicht' },
  ];
}

/** What the parts of a page say, without the space between the words. */
async function wordsOf(page: Page, part: string): Promise<readonly string[]> {
  const texts = await page.locator(part).allTextContents();
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim());
}

/** The status of a refusal, which must be a problem in words without data. */
async function refusal(podium: Podium, who: DemoAccount, path: string): Promise<number> {
  const { address } = podium.stack();
  const { cookie } = await podium.api(who);
  const answer = await fetch(`${address}${path}`, { headers: { cookie } });
  const problem = probleemSchema.strict().parse(await answer.json());
  expect(problem.title.length).toBeGreaterThan(5);
  return answer.status;
}

interface HealthWords {
  /** Names of limited items, words of the documents, verdicts: as they are written in the portal. */
  readonly forbidden: readonly string[];
  /** Codes of limited items: some are plain words (`zien`), so these count in data only. */
  readonly items: readonly string[];
}

/** Everything about the health of all clients that the portal shows to coaches. */
async function healthWords(podium: Podium): Promise<HealthWords> {
  const verdicts = ['past', 'mogelijk', 'overschrijdt', 'onbekend', 'geschikt', 'beperking'];
  const forbidden = new Set(verdicts.flatMap((word) => [word, capital(word)]));
  const items = new Set<string>();
  for (const coach of [0, 1, 2].map((which) => podium.account('coach', which))) {
    for (const { id } of await caseload(podium, coach)) {
      const path = `/api/werknemers/${id}`;
      const { belastbaarheid } = await podium.ask(coach, werknemerWeergaveSchema, path);
      for (const { naam, item, tekst } of belastbaarheid?.beperkingen ?? []) {
        items.add(item);
        for (const word of [naam, tekst]) if (word !== '') forbidden.add(word);
      }
      if (belastbaarheid?.toelichting) forbidden.add(belastbaarheid.toelichting);
    }
  }
  return { forbidden: [...forbidden], items: [...items] };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** True when a text holds a word or phrase on its own, not inside another word. */
function says(text: string, phrase: string): boolean {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
