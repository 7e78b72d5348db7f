import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { bronnenSchema } from '@passend/contracts';
import { BronOpslag } from '@passend/infra';
import { inDatabase, letADayPass } from '../harness/database.js';
import type { Podium } from '../harness/podium.js';
import {
  allRows,
  clientNamed,
  decide,
  firstOf,
  liveVacancies,
  openVacancy,
  rankingPath,
  vacancyTitle,
  waitForCount,
} from './acts.js';

const MARKET_DAYS = 4;
/** The sources with most vacancies; reading all of them again would take a minute. */
const SOURCES = 8;
/** A vacancy closes only when it was missed more than once. */
const MOST_ROUNDS = 5;
/** The API looks for changes of the market every two seconds. */
const INDEX_LAG_MS = 3_000;
const DECIDED = 80;

/** What happens to rankings and decisions when the market goes on. */
export function marketStories(podium: Podium): void {
  describe('A few market days later', () => {
    it('closed vacancies have left the ranking, new ones have come, decisions have stayed', async () => {
      const coach = podium.account('coach', 1);
      const frits = await clientNamed(podium, coach, 'Frits');
      const before = await allRows(podium, coach, frits.id, 'alle');
      const decided = before.slice(0, DECIDED).map(({ vacatureId }) => vacatureId);
      for (const id of decided) await decide(podium, coach, frits.id, id, 'bespreken');

      await letADayPass(podium.stack());
      await passMarketDays(podium);
      const known = new Set(before.map(({ vacatureId }) => vacatureId));
      const after = await readUntil(podium, async () => {
        const rows = await allRows(podium, coach, frits.id, 'alle');
        const ids = new Set(rows.map(({ vacatureId }) => vacatureId));
        const arrived = rows.filter(({ vacatureId }) => !known.has(vacatureId));
        const gone = before.filter(({ vacatureId }) => !ids.has(vacatureId));
        const goneDecided = gone.filter(({ vacatureId }) => decided.includes(vacatureId));
        const upToDate = rows.length === (await liveVacancies(podium, coach));
        const changed = arrived.length > 0 && goneDecided.length > 0;
        return upToDate && changed ? { rows, arrived, goneDecided } : null;
      });

      const kept = after.rows.filter(({ vacatureId }) => decided.includes(vacatureId));
      expect(kept.length).toBe(DECIDED - after.goneDecided.length);
      expect(kept.filter(({ beoordeling }) => beoordeling?.beoordeling !== 'bespreken')).toEqual(
        [],
      );

      const { page } = await podium.visit(coach);
      await page.goto(`${rankingPath(frits.id)}/${firstOf(after.arrived).vacatureId}`);
      await vacancyTitle(page).getByText(firstOf(after.arrived).titel, { exact: true }).waitFor();
      await page.getByText(`${after.rows.length} vacatures overwogen`).waitFor();
      const inSight = after.arrived.filter(({ afgevallenOp }) => afgevallenOp.length === 0);
      await page.goto(rankingPath(frits.id, '?nieuw=true'));
      await waitForCount(page, inSight.length);
      expect(after.rows.filter(({ nieuw }) => nieuw).length).toBe(after.arrived.length);
      await page.goto(`${rankingPath(frits.id)}/${firstOf(after.goneDecided).vacatureId}`);
      await openVacancy(page).getByText('Deze vacature staat niet meer open.').waitFor();
      await openVacancy(page)
        .getByText(/^Bespreken, door Coach Omar/u)
        .waitFor();
    });
  });
}

async function passMarketDays(podium: Podium): Promise<void> {
  for (let day = 0; day < MARKET_DAYS; day += 1) {
    await fetch(`${podium.stack().market}/_demo/tik`, { method: 'POST' });
  }
}

/** Lets sources be read, again and again, until what is looked for is there. */
async function readUntil<T>(podium: Podium, look: () => Promise<T | null>): Promise<T> {
  const chosen = await biggest(podium);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await readSources(podium, chosen);
    for (let tries = 0; tries < 2; tries += 1) {
      const found = await look();
      if (found !== null) return found;
      await sleep(INDEX_LAG_MS);
    }
  }
  throw new Error(`The market has not changed after ${MOST_ROUNDS} rounds.`);
}

/** Makes sources due, as their own interval would later, and waits until all were read. */
async function readSources(podium: Podium, chosen: ReadonlySet<string>): Promise<void> {
  const since = new Date().toISOString();
  await inDatabase(podium.stack(), async (dataSource) => {
    const store = new BronOpslag(dataSource);
    for (const id of chosen) await store.draaiNu(Number(id));
  });
  const isRead = (run: { op: string } | null) => run !== null && run.op >= since;
  const allRead = async () =>
    (await sources(podium)).every(({ id, laatsteRun }) => !chosen.has(id) || isRead(laatsteRun));
  while (!(await allRead())) await sleep(500);
}

async function sources(podium: Podium) {
  const { bronnen } = await podium.ask(podium.account('beheerder'), bronnenSchema, '/api/bronnen');
  return bronnen;
}

/** The sources with most vacancies. */
async function biggest(podium: Podium): Promise<ReadonlySet<string>> {
  const bySize = (await sources(podium)).toSorted((a, b) => b.liveVacatures - a.liveVacatures);
  return new Set(bySize.slice(0, SOURCES).map(({ id }) => id));
}
