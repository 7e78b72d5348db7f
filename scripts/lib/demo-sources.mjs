import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 180_000;

/**
 * Gives Passend the sources of the demo market, as an administrator would, and waits until each has
 * been read once.
 * @param {import('./api-client.mjs').ApiClient} api signed in as administrator
 * @param {string} market address of the demo market
 * @param {(text: string) => void} progress
 * @returns {Promise<{vacancies: number, sources: number, waited: boolean}>}
 */
export async function ingestDemoMarket(api, market, progress) {
  const wanted = await (await fetch(`${market}/bronnen.json`)).json();
  const known = new Set((await api.call('/api/bronnen')).bronnen.map(({ url }) => url));
  const missing = wanted.filter(({ url }) => !known.has(url));
  for (const { naam, type, url } of missing) {
    await api.call('/api/bronnen', { method: 'POST', body: { naam, type, url } });
  }
  return waitUntilRead(api, missing.length > 0, progress);
}

async function waitUntilRead(api, fresh, progress) {
  const until = Date.now() + PATIENCE_MS;
  for (let said = -1; ; await sleep(1000)) {
    const { bronnen } = await api.call('/api/bronnen');
    const read = bronnen.filter(({ laatsteRun }) => laatsteRun !== null).length;
    const { totaal: vacancies } = await api.call('/api/vacatures?aantal=1');
    if (read === bronnen.length || Date.now() > until) {
      return { vacancies, sources: bronnen.length, read, waited: fresh };
    }
    if (vacancies !== said)
      progress(`${read} of ${bronnen.length} sources, ${vacancies} vacancies`);
    said = vacancies;
  }
}
