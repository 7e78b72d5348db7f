import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { motionFindings, visitFindings } from '../harness/checks.js';
import type { Podium } from '../harness/podium.js';
import { makeExamples } from '../pages/examples.mjs';
import { type PortalPage, pagesOf, recipeFaults, routesOf } from '../pages/routes.mjs';
import { settled } from '../pages/settled.mjs';

/** A role has up to forty pages of 2 to 3 s. */
const WALK_MS = 1_200_000;

type Walker = PortalPage['role'];

/** Pages that are another state of the page before: these share its title. */
const SAME_TITLE = new Set([
  '/werknemers/$werknemerId/matches/$vacatureId',
  '/vacatures/$vacatureId/zoals-op/$datum',
]);

/** Every route of the portal, in every role that may open it, from the same list as the pictures. */
export function everyPageStories(podium: Podium, roles: readonly Walker[]): void {
  describe('Every page', () => {
    let pages: readonly PortalPage[] = [];
    let cookies: ReadonlyMap<string, string> = new Map();
    const shown = new Set<string>();

    beforeAll(async () => {
      const examples = await makeExamples(podium.stack());
      cookies = examples.cookies;
      const { page } = await podium.visitWith(null);
      await page.goto('/inloggen');
      await settled(page);
      const routes = await routesOf(page);
      expect(recipeFaults(routes)).toEqual([]);
      pages = pagesOf(routes, examples.forSeat);
    }, WALK_MS);

    it.each(roles)(
      'of %s: axe in light and dark, 320 px, text of 200 %, forced colours, rest, title, one heading',
      async (role) => {
        const windows = new Map<string | null, Page>();
        const found: string[] = [];
        const titles = new Map<string, string>();
        const own = pages.filter((page) => page.role === role);
        for (const what of own) {
          const { seat, path, route } = what;
          const page = windows.get(seat) ?? (await openFor(seat));
          windows.set(seat, page);
          await page.goto(path);
          await settled(page, what);
          const faults = await visitFindings(page, !shown.has(route));
          const motion = what.busy ? [] : await motionFindings(page);
          found.push(...[...faults, ...motion].map((fault) => `${path}: ${fault}`));
          found.push(...(await nameFaults(page, route, titles)));
          shown.add(route);
        }
        expect(own.length).toBeGreaterThan(0);
        expect(found).toEqual([]);
      },
      WALK_MS,
    );

    const openFor = async (seat: string | null) => {
      const cookie = seat === null ? null : (cookies.get(seat) ?? null);
      return (await podium.visitWith(cookie)).page;
    };
  });
}

/** The language of the page, and a title that no other page of this role has. */
async function nameFaults(
  page: Page,
  route: string,
  titles: Map<string, string>,
): Promise<readonly string[]> {
  const lang = await page.locator('html').getAttribute('lang');
  const title = await page.title();
  const other = titles.get(title);
  if (!SAME_TITLE.has(route)) titles.set(title, route);
  return [
    ...(lang === 'nl' ? [] : [`${route}: the language is "${lang}"`]),
    ...(other === undefined || other === route || SAME_TITLE.has(route)
      ? []
      : [`${route}: the same title as ${other}: ${title}`]),
  ];
}
