import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { z } from 'zod';
import { ApiClient } from '../../../../scripts/lib/api-client.mjs';
import { openBrowser, openVisitor, type Visitor, WIDTHS, type Window } from './browser.js';
import { accountOf, type DemoAccount, type Stack, startStack } from './stack.js';

/** Starting everything and reading the market takes 15 to 30 s; a busy machine gets more. */
const START_MS = 600_000;

/** One running Passend and one browser, for all stories. */
export interface Podium {
  readonly stack: () => Stack;
  readonly account: (rol: DemoAccount['rol'], which?: number) => DemoAccount;
  /** Opens a window, signed in when an account is given. It is closed after the test. */
  readonly visit: (account?: DemoAccount | null) => Promise<Visitor>;
  /**
   * The same window of an account for test after test, as somebody who stays: what was loaded is not loaded
   * again. Only for tests that leave nothing behind in it.
   */
  readonly stay: (account?: DemoAccount | null) => Promise<Page>;
  /** Opens a window with a session that was made elsewhere, as `name=value`; null for nobody. */
  readonly visitWith: (cookie: string | null) => Promise<Visitor>;
  /** The same with a session of its own, which the test may end. */
  readonly visitAnew: (account: DemoAccount, how?: Window) => Promise<Visitor>;
  /** Asks the API itself, as somebody. */
  readonly ask: <T>(account: DemoAccount, schema: z.ZodType<T>, path: string) => Promise<T>;
  readonly api: (account: DemoAccount) => Promise<ApiClient>;
}

/** Registers start and stop with jest; after every test no window may have seen a fault. */
export function openPodium(): Podium {
  let stack: Stack | null = null;
  let browser: Browser | null = null;
  const visitors: Visitor[] = [];
  const staying = new Map<string, Visitor>();
  const sessions = new Map<string, Promise<ApiClient>>();

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), openBrowser()]);
  }, START_MS);
  afterEach(async () => {
    const leaving = visitors.splice(0);
    await Promise.all(leaving.map(({ context }) => context.close()));
    const seen = [...leaving, ...staying.values()];
    expect(seen.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, START_MS);

  const running = () => present(stack);
  const api = (account: DemoAccount) => {
    const known = sessions.get(account.email) ?? signIn(running(), account);
    sessions.set(account.email, known);
    return known;
  };
  const cookieOf = async (account: DemoAccount | null) =>
    account === null ? null : (await api(account)).cookie;
  const openNew = (cookie: string | null, how?: Window) =>
    openVisitor(present(browser), running().address, cookie, how);
  const open = async (cookie: string | null, how?: Window) => {
    const visitor = await openNew(cookie, how);
    visitors.push(visitor);
    return visitor;
  };
  return {
    stack: running,
    account: (rol, which) => accountOf(running().accounts, rol, which),
    visit: async (account = null) => open(await cookieOf(account)),
    stay: async (account = null) => {
      const name = account?.email ?? '';
      const visitor = staying.get(name) ?? (await openNew(await cookieOf(account)));
      staying.set(name, visitor);
      await visitor.page.unrouteAll();
      await visitor.page.setViewportSize(WIDTHS.desk);
      return visitor.page;
    },
    visitWith: (cookie) => open(cookie),
    visitAnew: async (account, how) => open((await signIn(running(), account)).cookie, how),
    ask: async (account, schema, path) => schema.parse(await (await api(account)).call(path)),
    api,
  };
}

async function signIn(stack: Stack, { email, wachtwoord }: DemoAccount): Promise<ApiClient> {
  const client = new ApiClient(stack.address);
  await client.call('/api/sessie', { method: 'POST', body: { email, wachtwoord } });
  return client;
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('Passend has not been started.');
  return value;
}
