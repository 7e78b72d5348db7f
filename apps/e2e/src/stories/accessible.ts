import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { WIDTHS } from '../harness/browser.js';
import { type Findings, focusFinding } from '../harness/checks.js';
import type { Podium } from '../harness/podium.js';
import type { DemoAccount } from '../harness/stack.js';
import {
  button,
  clientNamed,
  heading,
  occupationPath,
  openVacancy,
  rankingOf,
  rankingPath,
  typeInto,
  vacancyTitle,
  whatIfPath,
} from './acts.js';
import { PEOPLE_STATES } from './people-states.js';

interface State {
  readonly name: string;
  readonly who: DemoAccount['rol'] | null;
  /** Brings the page into the state; `client` is the id of a client of the coach. */
  readonly open: (page: Page, client: string) => Promise<void>;
}

const coach = (name: string, open: State['open']): State => ({ name, who: 'coach', open });

const onDetail = async (page: Page, client: string, query = '') => {
  await page.goto(rankingPath(client, query));
  await vacancyTitle(page).waitFor();
  const list = page.getByRole('region', { name: /^(Ranglijst|Afgevallen vacatures)$/u });
  await list.getByRole('listitem').first().getByRole('link').click();
  await page.waitForURL(/\/matches\/\d+/u);
  await vacancyTitle(page).waitFor();
};

const STATES: readonly State[] = [
  {
    name: 'sign-in',
    who: null,
    open: async (page) => {
      await page.goto('/inloggen');
      await page.getByText('Probeer het met een demo-account').waitFor();
    },
  },
  {
    name: 'sign-in with errors',
    who: null,
    open: async (page) => {
      await page.goto('/inloggen');
      await button(page, 'Inloggen').click();
      await page.getByRole('alert').waitFor();
    },
  },
  coach('caseload', async (page) => {
    await page.goto('/caseload');
    await page.getByRole('heading', { level: 3 }).first().waitFor();
  }),
  coach('menu of the user', async (page) => {
    await page.goto('/caseload');
    await page.getByRole('button', { name: /^Menu van/u }).click();
    await page.getByRole('menu').waitFor();
  }),
  coach('client', async (page, client) => {
    await page.goto(`/werknemers/${client}`);
    await page.getByRole('region', { name: 'Belastbaarheid' }).waitFor();
  }),
  coach('client with the form about a passage and about a limit', async (page, client) => {
    await page.goto(`/werknemers/${client}`);
    await button(page, /^Anders beoordelen/u)
      .first()
      .click();
    await page.getByLabel('Wat betekent dit voor werk?').selectOption('grens');
    await page.getByLabel('Onderdeel').selectOption('tillen');
    await button(page, 'Leg vast').click();
    await page.getByText('Vul een reden in.').waitFor();
    await button(page, /^Wijzig hard of zacht/u)
      .first()
      .click();
    await page.getByLabel('Wat doet deze grens?').waitFor();
  }),
  coach('form of the zoekprofiel', async (page, client) => {
    await page.goto(`/werknemers/${client}/zoekprofiel`);
    await button(page, 'Opslaan').waitFor();
  }),
  coach('form of the belastbaarheid with errors', async (page, client) => {
    await page.goto(`/werknemers/${client}/belastbaarheid`);
    await button(page, 'Belastbaarheid vastleggen').click();
    await page.getByRole('alert').waitFor();
  }),
  coach('ranking', async (page, client) => {
    await page.goto(rankingPath(client));
    await vacancyTitle(page).waitFor();
  }),
  coach('vacancy with all points open', async (page, client) => {
    await onDetail(page, client);
    await button(page, 'Alle punten openen').click();
    await button(page, 'Alle punten sluiten').waitFor();
  }),
  coach('filters', async (page, client) => {
    await page.goto(rankingPath(client, '?maxKm=30&uitkomst=mogelijk'));
    await button(page, 'Filters (2)').click();
    await page.getByRole('dialog').waitFor();
  }),
  coach('rules by which vacancies fell off', async (page, client) => {
    await page.goto(rankingPath(client));
    await button(page, 'Verantwoording').click();
    await page.getByRole('dialog').waitFor();
  }),
  coach('fallen vacancy', (page, client) => onDetail(page, client, '?lijst=afgevallen')),
  coach('reason for a decision, missing', async (page, client) => {
    await onDetail(page, client);
    await page.keyboard.press('n');
    await button(page, 'Vastleggen: niet geschikt').click();
    await page.getByText('Kies een reden of schrijf er zelf een.').waitFor();
  }),
  coach('shortcuts', async (page, client) => {
    await onDetail(page, client);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  }),
  coach('trying other limits', async (page, client) => {
    await page.goto(whatIfPath(client));
    await typeInto(page, 'Reisafstand in kilometer', '400');
    await page.getByRole('heading', { name: /^Komen erbij/u }).waitFor();
  }),
  coach('market per week', async (page, client) => {
    await page.goto(`/werknemers/${client}/markt`);
    await page.getByRole('table').waitFor();
  }),
  coach('occupations, a group open', async (page) => {
    await page.goto('/beroepen');
    await button(page, /^Administratie en klantcontact/u).click();
    await page.getByRole('link', { name: 'Logistiek planner' }).waitFor();
  }),
  coach('occupations that a target means', async (page, client) => {
    await page.goto(`/werknemers/${client}/beroepen?q=Planner`);
    await page.getByRole('region', { name: 'Waarschijnlijk bedoel je' }).waitFor();
  }),
  coach('occupation', async (page) => {
    await page.goto(occupationPath);
    await heading(page, 'Logistiek planner').waitFor();
    await button(page, /^Meestal geen probleem/u).click();
    await button(page, /^Nog \d+ namen$/u).click();
  }),
  coach('occupation for a client', async (page, client) => {
    await page.goto(`/werknemers/${client}${occupationPath}`);
    await page.getByText(/in beeld$/u).waitFor();
  }),
  coach('search', async (page) => {
    await page.goto('/vacatures?q=medewerker');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  }),
  coach('vacancy of the market', async (page) => {
    await page.goto('/vacatures');
    await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
    await page.getByRole('link', { name: 'Terug naar alle vacatures' }).waitFor();
    await page.getByRole('article').waitFor();
  }),
  coach('vacancy as on a day', async (page) => {
    await page.goto('/vacatures');
    await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
    await button(page, 'Toon').click();
    await page.getByText('Kenmerk (SHA-256)').waitFor();
  }),
  coach('found elsewhere, with an error', async (page, client) => {
    await page.goto(`/werknemers/${client}/gevonden`);
    await heading(page, 'Elders gevonden').waitFor();
    await button(page, 'Verder').click();
    await page.getByRole('alert').waitFor();
  }),
  coach('page that does not exist', async (page) => {
    await page.goto('/nergens');
    await heading(page, 'Deze pagina bestaat niet').waitFor();
  }),
  coach('page that could not be read', async (page) => {
    await page.route('**/api/werknemers', (route) => route.abort());
    await page.goto('/caseload');
    await page.getByRole('alert').waitFor();
  }),
  {
    name: 'home of the werknemer',
    who: 'werknemer',
    open: async (page) => {
      await page.goto('/mijn');
      await page.getByText('Wat je nu kunt doen').waitFor();
    },
  },
  {
    name: 'occupation, for a werknemer',
    who: 'werknemer',
    open: async (page) => {
      await page.goto(occupationPath);
      await heading(page, 'Logistiek planner').waitFor();
    },
  },
  {
    name: 'a found vacancy that the werknemer looks over',
    who: 'werknemer',
    open: async (page) => {
      await page.goto('/mijn/gevonden');
      const text = 'Receptionist in Utrecht. Je ontvangt gasten en neemt de telefoon aan.';
      await typeInto(page, 'Webadres of tekst van de vacature', text);
      await button(page, 'Verder').click();
      await page.getByLabel('Welk werk is het?').waitFor();
    },
  },
  {
    name: 'what the werkgever sees',
    who: 'werknemer',
    open: async (page) => {
      await page.goto('/mijn/wat-ziet-mijn-werkgever');
      await heading(page, 'Wat ziet mijn werkgever?').waitFor();
    },
  },
  {
    name: 'overview of the werkgever',
    who: 'werkgever',
    open: async (page) => {
      await page.goto('/overzicht');
      await button(page, 'Toon als tabel').first().click();
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'sources with errors in the form',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/bronnen');
      await page.getByRole('list', { name: 'Bronnen' }).waitFor();
      await button(page, 'Kijk wat dit oplevert').click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'preview of a source',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/bronnen');
      await page.getByRole('list', { name: 'Bronnen' }).waitFor();
      const feed = page.getByText(/\/vacatures\.rss$/u).first();
      await typeInto(page, 'Webadres', (await feed.textContent()) ?? '');
      await button(page, 'Kijk wat dit oplevert').click();
      await button(page, 'Zet aan').waitFor();
    },
  },
  {
    name: 'one source',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/bronnen');
      const list = page.getByRole('list', { name: 'Bronnen' });
      await list.getByRole('link').first().click();
      await page.getByRole('list', { name: 'De laatste keren lezen' }).waitFor();
    },
  },
  {
    name: 'taking out on request',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/weghalen');
      const label = 'Webadres van de vacature, titel of naam van de werkgever';
      await typeInto(page, label, 'medewerker');
      await button(page, 'Zoek').click();
      await button(page, /^Haal weg/u)
        .first()
        .click();
      await button(page, 'Haal nu weg').click();
      await page.getByText(/^Schrijf op waarom dit weg moet/u).waitFor();
    },
  },
  {
    name: 'work that failed',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/mislukte-taken');
      await page.getByRole('region', { name: 'Hoe gaat het nu?' }).waitFor();
      await page.getByText('Laatste vergelijking').waitFor();
    },
  },
  ...PEOPLE_STATES,
  {
    name: 'page of somebody else',
    who: 'werkgever',
    open: async (page) => {
      await page.goto('/caseload');
      await heading(page, 'Deze pagina is niet voor dit account').waitFor();
    },
  },
];

/**
 * Every page and state for people who see, read or type differently.
 * @param findings what is looked at in each state: all of it, or what costs least
 */
export function accessibleStories(podium: Podium, findings: Findings): void {
  describe('WCAG 2.2 AA, reflow, headings and titles hold for', () => {
    it.each(STATES)('$name', async ({ who, open }) => {
      const anouk = await clientNamed(podium, podium.account('coach'), 'Anouk');
      const page = await podium.stay(who === null ? null : podium.account(who));
      await open(page, anouk.id);
      expect(await findings(page)).toEqual([]);
    });
  });

  describe('The focus', () => {
    it.each(['desk', 'phone', 'zoomed'] as const)('is always to be seen: %s', async (width) => {
      const eva = podium.account('coach');
      const anouk = await clientNamed(podium, eva, 'Anouk');
      const { rijen } = await rankingOf(podium, eva, anouk.id);
      const { page } = await podium.visit(eva);
      await page.setViewportSize(WIDTHS[width]);
      await page.goto(`${rankingPath(anouk.id)}/${rijen[0]?.vacatureId}`);
      await vacancyTitle(page).waitFor();
      await button(openVacancy(page), 'Alle punten openen').click();
      await vacancyTitle(page).focus();
      const found: string[] = [];
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let press = 0; press < 40; press += 1) {
          await page.keyboard.press(key);
          const finding = await focusFinding(page);
          if (finding !== null) found.push(`${key} ${press}: ${finding}`);
        }
      }
      expect(found).toEqual([]);
    });
  });
}
