import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Browser, Page } from 'playwright-core';
import { addAuthenticator } from './harness/authenticator.js';
import { openBrowser, openVisitor, type Visitor } from './harness/browser.js';
import { pageFindings } from './harness/checks.js';
import { inDatabase } from './harness/database.js';
import { type Door, startDoor } from './harness/door.js';
import { invitationOf } from './harness/invitation.js';
import { accountOf, type DemoAccount } from './harness/stack.js';
import { button, focusedName, heading, tabUntil, typeInto } from './stories/acts.js';

jest.setTimeout(120_000);

const START_MS = 600_000;
const FIRST = 'bea@duin.example';
const SECRET = /[A-Z2-7]{4}(?: [A-Z2-7]{4}){7}/u;

describe('Signing in with more than a password', () => {
  let door: Door;
  let browser: Browser;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    [door, browser] = await Promise.all([startDoor(), openBrowser()]);
    await inDatabase(door, (database) =>
      database.query(`UPDATE bureau SET tweede_stap = 'verplicht'`),
    );
  }, START_MS);
  afterEach(async () => {
    const leaving = visitors.splice(0);
    await Promise.all(leaving.map(({ context }) => context.close()));
    expect(leaving.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await door?.stop();
  }, START_MS);

  const visit = async () => {
    const visitor = await openVisitor(browser, door.address, null);
    visitors.push(visitor);
    return visitor.page;
  };
  const giveWord = async (page: Page, { email, wachtwoord }: DemoAccount) => {
    await page.goto('/inloggen');
    await typeInto(page, 'E-mailadres', email);
    await typeInto(page, 'Wachtwoord', wachtwoord);
    await page.keyboard.press('Enter');
  };
  const signOut = async (page: Page) => {
    await page.getByRole('button', { name: /^Menu van/u }).click();
    await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
    await heading(page, 'Inloggen bij Passend').waitFor();
  };
  const codesOf = (page: Page) =>
    page.getByRole('list', { name: 'Je 10 herstelcodes' }).getByRole('listitem').allTextContents();
  const codeOf = (secret: string, later = 0) =>
    generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + later });

  it('begins for a coach with making a passkey, and then goes without a password', async () => {
    const page = await visit();
    await addAuthenticator(page);
    await giveWord(page, accountOf(door.accounts, 'coach'));
    await heading(page, 'Kies hoe je veilig inlogt').waitFor();
    expect(await pageFindings(page)).toEqual([]);
    await button(page, /^Passkey/u).click();
    await heading(page, 'Maak een passkey').waitFor();
    expect(await focusedName(page)).toBe('Maak een passkey');
    expect(await pageFindings(page)).toEqual([]);
    await button(page, 'Passkey maken').click();
    await heading(page, 'Bewaar je herstelcodes').waitFor();
    expect(new Set(await codesOf(page)).size).toBe(10);
    expect(await pageFindings(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Downloaden').click(),
    ]);
    expect(download.suggestedFilename()).toBe('passend-herstelcodes.txt');
    await button(page, 'Ik heb ze bewaard').click();
    await button(page, 'Verder naar Passend').click();
    await heading(page, 'Caseload').waitFor();

    await signOut(page);
    await button(page, 'Inloggen met een passkey').click();
    await heading(page, 'Caseload').waitFor();
    await page.goto('/account/beveiliging');
    await page.getByText(/laatst gebruikt op/u).waitFor();
    expect(await pageFindings(page)).toEqual([]);
  });

  it('is how a new agency begins: with its first beheerder, who finds it empty and invites', async () => {
    await door.passend(
      'bureau',
      'nieuw',
      '--naam',
      'Bureau Duin',
      '--beheerder',
      'Bea Heer',
      '--email',
      FIRST,
    );
    const page = await visit();
    await addAuthenticator(page);
    await page.goto(await invitationOf(door, FIRST));
    await typeInto(page, 'Nieuw wachtwoord', 'lampje duin paars tien');
    await page.keyboard.press('Enter');
    await heading(page, 'Kies hoe je veilig inlogt').waitFor();
    await button(page, /^Passkey/u).click();
    await button(page, 'Passkey maken').click();
    await button(page, 'Ik heb ze bewaard').click();
    await button(page, 'Verder naar Passend').click();
    await page.getByRole('region', { name: 'Begin hier' }).waitFor();
    expect(await pageFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nodig je eerste collega uit' }).click();
    await page.getByText('1 account', { exact: true }).waitFor();
    expect(await pageFindings(page)).toEqual([]);
    await page.getByText('Nodig een collega uit').click();
    await typeInto(page, 'Naam', 'Cor Coach');
    await typeInto(page, 'E-mailadres', 'cor@duin.example');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /cor@duin\.example Coach Uitgenodigd/u }).waitFor();
    expect(await invitationOf(door, 'cor@duin.example')).toContain('/uitnodiging#');
  });

  it('goes with an app, by keyboard, and with a recovery code when the telephone is gone', async () => {
    const page = await visit();
    const coach = accountOf(door.accounts, 'coach', 1);
    await giveWord(page, coach);
    await heading(page, 'Kies hoe je veilig inlogt').waitFor();
    const app = await button(page, /^App met codes/u).textContent();
    await tabUntil(page, app ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: 'Code om te scannen met je app' }).waitFor();
    await tabUntil(page, 'Lukt scannen niet?');
    await page.keyboard.press('Enter');
    const shown = await page.getByText(SECRET).textContent();
    expect(await pageFindings(page)).toEqual([]);
    const secret = (shown ?? '').replaceAll(' ', '');
    await tabUntil(page, 'Verder');
    await page.keyboard.press('Enter');
    await heading(page, 'Typ de code uit je app').waitFor();
    await tabUntil(page, 'Code van 6 cijfers');
    await page.keyboard.type(codeOf(secret));
    await page.keyboard.press('Enter');
    await heading(page, 'Bewaar je herstelcodes').waitFor();
    const [first = ''] = await codesOf(page);
    await button(page, 'Ik heb ze bewaard').click();
    await button(page, 'Verder naar Passend').click();
    await heading(page, 'Caseload').waitFor();

    await signOut(page);
    await giveWord(page, coach);
    await page.getByRole('heading', { name: 'Nog één stap' }).waitFor();
    expect(await pageFindings(page)).toEqual([]);
    const field = page.getByLabel('Code uit je app', { exact: true });
    expect(await field.getAttribute('autocomplete')).toBe('one-time-code');
    expect(await field.getAttribute('inputmode')).toBe('numeric');
    await field.fill('000000');
    await page.keyboard.press('Enter');
    await page.getByText(/Deze code klopt niet/u).waitFor();
    expect(await focusedName(page)).toBe('Code uit je app');
    // The half minute of the set-up is used up; the next one counts already.
    await field.fill(codeOf(secret, 30));
    await page.keyboard.press('Enter');
    await heading(page, 'Caseload').waitFor();

    await signOut(page);
    await giveWord(page, coach);
    await button(page, 'Gebruik een herstelcode').click();
    await typeInto(page, 'Herstelcode', first.toLowerCase());
    await button(page, 'Verder').click();
    await heading(page, 'Caseload').waitFor();
    await page.goto('/account/beveiliging');
    await page.getByText('Je hebt nog 9 van de 10 codes.').waitFor();
  });

  it('shows no page to who stands halfway, also by its address', async () => {
    const page = await visit();
    await giveWord(page, accountOf(door.accounts, 'beheerder'));
    await heading(page, 'Kies hoe je veilig inlogt').waitFor();
    await page.goto('/bronnen');
    await heading(page, 'Inloggen bij Passend').waitFor();
  });

  it('asks who one is once more before a change, and then does it', async () => {
    const page = await visit();
    await addAuthenticator(page);
    const worker = accountOf(door.accounts, 'werknemer');
    await giveWord(page, worker);
    await page.waitForURL(/\/mijn$/u);
    await page.getByRole('button', { name: /^Menu van/u }).click();
    await page.getByRole('menuitem', { name: 'Veilig inloggen' }).click();
    await heading(page, 'Veilig inloggen').waitFor();
    await inDatabase(door, (database) =>
      database.query(`UPDATE sessie SET bevestigd_op = now() - interval '11 minutes'`),
    );
    await page.getByRole('link', { name: 'Passkey toevoegen' }).click();
    await button(page, 'Passkey maken').click();
    const dialog = page.getByRole('dialog', { name: 'Bevestig dat jij het bent' });
    await typeInto(dialog, 'Wachtwoord', 'iets anders');
    await page.keyboard.press('Enter');
    await dialog.getByText('Dit wachtwoord klopt niet.').waitFor();
    expect(await pageFindings(page)).toEqual([]);
    await typeInto(dialog, 'Wachtwoord', worker.wachtwoord);
    await page.keyboard.press('Enter');
    await heading(page, 'Bewaar je herstelcodes').waitFor();
    await button(page, 'Ik heb ze bewaard').click();
    await button(page, 'Terug naar veilig inloggen').click();
    await page.getByRole('button', { name: /^Verwijderen: /u }).click();
    await button(page, 'Ja, verwijderen').click();
    await page.getByText('Je hebt nog geen passkey.').waitFor();
  });
});
