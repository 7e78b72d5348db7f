import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { hashToken, maakToken } from '@passend/infra';
import type { Page } from 'playwright-core';
import { lightFindings } from '../harness/checks.js';
import { inDatabase } from '../harness/database.js';
import type { Podium } from '../harness/podium.js';
import { button, clientNamed, heading, typeInto } from './acts.js';

const OWN = '/mijn/nieuwe-vacatures';

/** New vacancies by mail: what a werknemer sets himself, with his coach, and how he stops it. */
export function alertStories(podium: Podium): void {
  const search = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  describe('Mail about new vacancies', () => {
    it('is set, paused and stopped by the werknemer, and looked after by the coach with him', async () => {
      const name = `Zoeken ${randomUUID().slice(0, 8)}`;
      const { page } = await podium.visit(podium.account('werknemer'));
      await page.goto(OWN);
      await heading(page, 'Nieuwe vacatures voor jou').waitFor();
      const found = [...(await lightFindings(page))];

      await typeInto(page, 'Naam van de zoekopdracht', name);
      await page.getByLabel('Geen mail in het weekend en op feestdagen').click();
      await button(page, 'Bewaar de zoekopdracht').click();
      await search(page, name).waitFor();
      await button(search(page, name), /^Zet op pauze/u).click();
      found.push(...(await lightFindings(page)));
      await button(search(page, name), /^Een week/u).click();
      await search(page, name)
        .getByText(/^Op pauze tot en met/u)
        .waitFor();

      const coach = podium.account('coach');
      const { id } = await clientNamed(podium, coach, 'Anouk');
      const his = (await podium.visit(coach)).page;
      await his.goto(`/werknemers/${id}/nieuwe-vacatures`);
      await search(his, name)
        .getByText(/^Op pauze tot en met/u)
        .waitFor();
      await button(search(his, name), /^Zet weer aan/u).click();
      await button(search(his, name), /^Zet op pauze/u).waitFor();
      expect(await his.getByRole('button', { name: 'Stuur mij geen mail meer' }).count()).toBe(0);
      found.push(...(await lightFindings(his)));

      const door = (await podium.visit()).page;
      await door.goto(`/afmelden#${await linkFor(podium)}`);
      await heading(door, 'Geen mail meer over nieuwe vacatures').waitFor();
      found.push(...(await lightFindings(door)));
      await button(door, 'Zet de mail uit').click();
      await door.getByText('De mail is uit.').waitFor();

      await page.reload();
      await page.getByText('De mail is uitgezet.').waitFor();
      await button(page, 'Stuur mij weer mail').click();
      await page.getByText('Je krijgt mail op het adres van je account.').waitFor();
      await button(search(page, name), /^Haal weg/u).click();
      await search(page, name).waitFor({ state: 'detached' });
      expect(found).toEqual([]);
    });
  });
}

/** The link of a mail that he got: a mail itself comes only after a round of the worker. */
async function linkFor(podium: Podium): Promise<string> {
  const token = maakToken();
  const { email } = podium.account('werknemer');
  await inDatabase(podium.stack(), (dataSource) =>
    dataSource.query(
      `INSERT INTO afmeldlink (token_hash, bureau_id, gebruiker_id, op)
       SELECT $1, bureau_id, id, now() FROM gebruiker WHERE email = $2`,
      [hashToken(token), email],
    ),
  );
  return token;
}
