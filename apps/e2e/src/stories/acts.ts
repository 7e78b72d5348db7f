import {
  type CaseloadRij,
  caseloadSchema,
  type MatchDetail,
  type MatchLijst,
  type MatchRij,
  matchDetailSchema,
  matchLijstSchema,
  vacatureLijstSchema,
} from '@passend/contracts';
import type { Locator, Page } from 'playwright-core';
import type { Podium } from '../harness/podium.js';
import type { DemoAccount } from '../harness/stack.js';

/** The main heading of a page. */
export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

export function button(page: Page | Locator, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Fills the field with this label. */
export function typeInto(page: Page | Locator, label: string, text: string): Promise<void> {
  return page.getByLabel(label, { exact: true }).fill(text);
}

/** The page of an occupation that the market of the test has vacancies of. */
export const occupationPath = '/beroepen/4323.1';

/** The vacancy that is open beside the list. */
export function openVacancy(page: Page): Locator {
  return page.getByRole('region', { name: 'Vacatures', exact: true });
}

export function vacancyTitle(page: Page): Locator {
  return openVacancy(page).getByRole('heading', { level: 2 });
}

/** The line that says how many vacancies there are with the filters that are on. */
export function countLine(page: Page, count: number): Locator {
  const words = `${thousands(count)} ${count === 1 ? 'vacature' : 'vacatures'} gevonden`;
  return page.getByRole('status').getByText(words, { exact: true });
}

/** A number as the portal writes it. */
export function thousands(count: number): string {
  return new Intl.NumberFormat('nl-NL').format(count);
}

/** Waits until the page shows a number of vacancies. */
export async function waitForCount(page: Page, count: number): Promise<void> {
  await countLine(page, count).waitFor();
}

export async function clientNamed(podium: Podium, coach: DemoAccount, name: string) {
  const clients = await caseload(podium, coach);
  return firstOf(clients.filter((client) => client.naam.startsWith(name)));
}

export async function caseload(
  podium: Podium,
  coach: DemoAccount,
): Promise<readonly CaseloadRij[]> {
  return (await podium.ask(coach, caseloadSchema, '/api/werknemers')).werknemers;
}

export function rankingPath(clientId: string, query = ''): string {
  return `/werknemers/${clientId}/matches${query}`;
}

export function whatIfPath(clientId: string): string {
  return `/werknemers/${clientId}/wat-als`;
}

/** One page of the ranking as the API gives it. */
export function rankingOf(
  podium: Podium,
  coach: DemoAccount,
  clientId: string,
  query = '',
): Promise<MatchLijst> {
  return podium.ask(coach, matchLijstSchema, `/api${rankingPath(clientId, query)}`);
}

/** Every row of a list, page after page. */
export async function allRows(
  podium: Podium,
  coach: DemoAccount,
  clientId: string,
  lijst: 'in_beeld' | 'afgevallen' | 'alle',
): Promise<readonly MatchRij[]> {
  const rows: MatchRij[] = [];
  for (;;) {
    const query = `?lijst=${lijst}&aantal=100&vanaf=${rows.length}`;
    const { rijen, totaal } = await rankingOf(podium, coach, clientId, query);
    rows.push(...rijen);
    if (rijen.length === 0 || rows.length >= totaal) return rows;
  }
}

export function matchOf(
  podium: Podium,
  coach: DemoAccount,
  clientId: string,
  vacancyId: string,
): Promise<MatchDetail> {
  const path = `/api${rankingPath(clientId)}/${vacancyId}`;
  return podium.ask(coach, matchDetailSchema, path);
}

/** Keeps a decision as the coach would, through the API. */
export async function decide(
  podium: Podium,
  coach: DemoAccount,
  clientId: string,
  vacancyId: string,
  beoordeling: 'geschikt' | 'bespreken' | 'niet_geschikt',
): Promise<void> {
  const api = await podium.api(coach);
  const path = `/api${rankingPath(clientId)}/${vacancyId}/beoordeling`;
  await api.call(path, { method: 'PUT', body: { beoordeling, reden: 'Past bij wat je zoekt.' } });
}

/** Number of live vacancies according to the search over the whole market. */
export async function liveVacancies(podium: Podium, who: DemoAccount): Promise<number> {
  return (await podium.ask(who, vacatureLijstSchema, '/api/vacatures?aantal=1')).totaal;
}

export function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('The demo has none of what this story needs.');
  return first;
}

/** Opens the ranking of a client and waits until a vacancy stands beside the list. */
export async function openRanking(page: Page, clientId: string, query = ''): Promise<void> {
  await page.goto(rankingPath(clientId, query));
  await vacancyTitle(page).waitFor();
}

/** Presses a key until what has the focus carries this name. */
export async function tabUntil(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`"${name}" cannot be reached with ${key}.`);
}

/** The label of the field that has the focus, or the text of the button or link. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const labels = focused instanceof HTMLInputElement ? focused.labels : null;
    return (labels?.[0] ?? focused)?.textContent?.trim() ?? '';
  });
}

/** Every piece of text in the page, one a line; also what is only read aloud. */
export function wholeText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
    return texts.join('\n');
  });
}
