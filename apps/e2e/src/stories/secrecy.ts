import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { werknemerWeergaveSchema } from '@passend/contracts';
import { inDatabase } from '../harness/database.js';
import type { Podium } from '../harness/podium.js';
import type { Stack } from '../harness/stack.js';
import { caseload } from './acts.js';

/** Shorter words stand in vacancies too. */
const TELLING = 20;

/** After everything that was done before: what a doctor wrote stands in no other place. */
export function secrecyStories(podium: Podium): void {
  describe('What a doctor wrote about somebody', () => {
    it('stands in no table in the clear, nor in the queue, the search index, a log or a mail', async () => {
      const words = await wordsOfDoctors(podium);
      expect(words.length).toBeGreaterThan(8);
      const stack = podium.stack();
      expect(await tablesWith(stack, words)).toEqual([]);
      const written = [...stack.logs(), ...mailsIn(stack.mailDir)];
      expect(written.join('').length).toBeGreaterThan(1_000);
      expect(words.filter((word) => written.some((text) => text.includes(word)))).toEqual([]);
    });
  });
}

async function wordsOfDoctors(podium: Podium): Promise<readonly string[]> {
  const coaches = [0, 1].map((which) => podium.account('coach', which));
  const clients = await Promise.all(
    coaches.map(async (coach) =>
      Promise.all(
        (await caseload(podium, coach)).map(({ id }) =>
          podium.ask(coach, werknemerWeergaveSchema, `/api/werknemers/${id}`),
        ),
      ),
    ),
  );
  const texts = clients
    .flat()
    .flatMap(({ belastbaarheid }) => [
      belastbaarheid?.toelichting,
      ...(belastbaarheid?.beperkingen ?? []).map(({ tekst }) => tekst),
    ]);
  const telling = texts.filter((text): text is string => (text ?? '').length >= TELLING);
  return [...new Set(telling)];
}

/** Tables with a row that holds one of the texts, as text or inside bytes; each with its number of rows. */
async function tablesWith(stack: Stack, words: readonly string[]): Promise<readonly string[]> {
  const patterns = words.flatMap((word) => [word, Buffer.from(word, 'utf8').toString('hex')]);
  return inDatabase(stack, async (dataSource) => {
    const tables = await dataSource.query<{ name: string }[]>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    expect(tables.length).toBeGreaterThan(50);
    const found: string[] = [];
    for (const { name } of tables) {
      const [hits] = await dataSource.query<{ count: string }[]>(
        `SELECT count(*) FROM ${name} AS r
          WHERE EXISTS (SELECT FROM unnest($1::text[]) AS w(word) WHERE strpos(r::text, w.word) > 0)`,
        [patterns],
      );
      if (hits !== undefined && hits.count !== '0') found.push(`${name}: ${hits.count}`);
    }
    return found;
  });
}

function mailsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
}
