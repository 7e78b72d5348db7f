import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Widths that the portal is tried at. */
export const WIDTHS = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  /** The narrowest of WCAG 1.4.10. */
  narrow: { width: 320, height: 640 },
  /** What is left of the desk at 200 % zoom. */
  zoomed: { width: 720, height: 450 },
} as const;

/** How long a page of a slow machine may take to show what is asked for. */
const PATIENCE_MS = 20_000;

/** Starts the Chromium that `npm test` found or installed. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Somebody with a browser window of his own. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What may never happen: faults of scripts, refusals of the CSP, requests to elsewhere. */
  readonly faults: readonly string[];
}

/** What is unlike most windows. */
export interface Window {
  /** With the service worker, which keeps the frame of the portal. */
  readonly worker?: boolean;
  /** Who has not been here before: the tour is offered. */
  readonly first?: boolean;
}

/**
 * Opens a window for a fresh visitor.
 * @param cookie the session, as `name=value`; null for somebody who is not signed in
 */
export async function openVisitor(
  browser: Browser,
  address: string,
  cookie: string | null,
  { worker = false, first = false }: Window = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: WIDTHS.desk,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    baseURL: address,
    // What a story intercepts has to come from the page itself.
    serviceWorkers: worker ? 'allow' : 'block',
  });
  // The tour for a first visit has a story of its own; everybody else has been here before.
  if (!first) {
    await context.addInitScript(() => localStorage.setItem('passend.rondleiding', 'gezien'));
  }
  context.setDefaultTimeout(PATIENCE_MS);
  if (cookie !== null) await context.addCookies([asCookie(cookie, address)]);
  const page = await context.newPage();
  return { context, page, faults: collectFaults(page, address) };
}

function asCookie(cookie: string, url: string) {
  const cut = cookie.indexOf('=');
  return { name: cookie.slice(0, cut), value: cookie.slice(cut + 1), url };
}

function collectFaults(page: Page, address: string): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== address) faults.push(`request to ${origin}`);
  });
  return faults;
}
