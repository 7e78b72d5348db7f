import type { Page } from 'playwright-core';
import type { DemoAccount } from '../harness/stack.js';
import { button, heading } from './acts.js';

/** A page in a state to look at; `client` is the id of a client of the coach. */
interface State {
  readonly name: string;
  readonly who: DemoAccount['rol'];
  readonly open: (page: Page, client: string) => Promise<void>;
}

/** Opens every part that is folded up. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((parts) => {
    for (const part of parts) part.setAttribute('open', '');
  });

/** Pages about who works here and for whom, with everything on them in sight. */
export const PEOPLE_STATES: readonly State[] = [
  {
    name: 'users, with errors in the form',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/gebruikers');
      await page.getByRole('table').waitFor();
      await unfold(page);
      await button(page, 'Nodig uit').click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'a user who has clients still',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/gebruikers');
      await page.getByRole('link', { name: /^Coach Eva/u }).click();
      await page.getByText('Draag ze eerst over aan een andere coach.').waitFor();
    },
  },
  {
    name: 'teams',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/teams');
      await page.getByRole('heading', { name: 'Team Noord' }).waitFor();
      await unfold(page);
    },
  },
  {
    name: 'employers',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/werkgevers');
      await page.getByRole('heading', { name: 'Contactpersonen' }).first().waitFor();
      await unfold(page);
    },
  },
  {
    name: 'who guides whom',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/clienten');
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'a handover with errors',
    who: 'beheerder',
    open: async (page) => {
      await page.goto('/overdragen');
      await button(page, 'Draag over').click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'a new client with errors',
    who: 'coach',
    open: async (page) => {
      await page.goto('/clienten/nieuw');
      await button(page, 'Maak cliënt').click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'replacement',
    who: 'coach',
    open: async (page) => {
      await page.goto('/vervanging');
      await page.getByLabel('Voor welke cliënten?').selectOption('sommige');
      await page.getByRole('checkbox').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'the people around a client',
    who: 'coach',
    open: async (page, client) => {
      await page.goto(`/werknemers/${client}/begeleiding`);
      await heading(page, /^Begeleiding van/u).waitFor();
      await page.getByText('Wijs een contactpersoon aan').waitFor();
      await unfold(page);
    },
  },
];
