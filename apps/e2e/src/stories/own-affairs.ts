import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { plainFindings } from '../harness/checks.js';
import type { Podium } from '../harness/podium.js';
import type { DemoAccount } from '../harness/stack.js';
import { clientNamed } from './acts.js';

/** Pages with their main heading; `:id` is a client of the coach. */
const WALKS: readonly {
  readonly who: DemoAccount['rol'] | null;
  readonly pages: readonly (readonly [path: string, title: string | RegExp])[];
}[] = [
  {
    who: null,
    pages: [
      ['/wachtwoord-vergeten', 'Wachtwoord vergeten'],
      ['/uitnodiging#verlopen', /./u],
      ['/nieuw-wachtwoord#verlopen', /./u],
      ['/aanleveren#verlopen', /./u],
    ],
  },
  {
    who: 'werknemer',
    pages: [
      ['/account', 'Mijn account'],
      ['/account/beveiliging', 'Veilig inloggen'],
      ['/mijn/tijdlijn', 'Mijn tijdlijn'],
      ['/mijn/documenten', /document/iu],
      ['/mijn/dossier', 'Mijn dossier'],
      ['/mijn/wie-keek', 'Wie keek er in mijn dossier?'],
      ['/mijn/delen', 'Wat delen we met wie?'],
      ['/mijn/verzoeken', 'Mijn vragen over mijn gegevens'],
    ],
  },
  {
    who: 'coach',
    pages: [
      ['/werknemers/:id/tijdlijn', /^Tijdlijn van Anouk/u],
      ['/werknemers/:id/documenten', /document/iu],
      ['/verzoeken', 'Verzoeken van cliënten'],
      ['/noodtoegang', 'Noodtoegang'],
    ],
  },
  {
    who: 'beheerder',
    pages: [
      ['/bewaren', 'Bewaren en wissen'],
      ['/sleutels', 'Sleutels'],
      ['/beveiligingslog', 'Beveiligingslog'],
      ['/eigen-account', 'Aanmelden met eigen account'],
    ],
  },
];

/** Pages about somebody's account, his data and his days, as they open; states have stories of their own. */
export function ownAffairsStories(podium: Podium): void {
  describe('Pages about account, data and days', () => {
    it.each(WALKS)('open without a fault for: $who', async ({ who, pages }) => {
      const coach = podium.account('coach');
      const { id } = await clientNamed(podium, coach, 'Anouk');
      const { page } = await podium.visit(who === null ? null : podium.account(who));
      const found: string[] = [];
      for (const [path, title] of pages) {
        await page.goto(path.replace(':id', id));
        await settled(page, title);
        found.push(...(await plainFindings(page)).map((text) => `${path}: ${text}`));
      }
      expect(found).toEqual([]);
    });
  });
}

/** The heading is there, and nothing is being fetched any more. */
async function settled(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.waitForFunction(() => document.querySelector('.laden') === null);
}
