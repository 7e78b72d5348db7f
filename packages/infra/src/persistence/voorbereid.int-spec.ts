import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { samen } from './samen.js';
import { Statementnamen } from './voorbereidende-client.js';

const VRAAG = 'SELECT $1::int AS getal';

describe('statements that come by often', () => {
  let database: TestDatabase;
  let bron: DataSource;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    const { url } = database;
    bron = await createDataSource({ url, poolSize: 1, voorbereid: true }).initialize();
  });
  afterAll(async () => {
    await bron.destroy();
    await database.drop();
  });

  const vraag = async (getal: number) => {
    const [rij] = await bron.query<{ getal: number }[]>(VRAAG, [getal]);
    return rij?.getal;
  };
  const voorbereid = async () => {
    const rijen = await bron.query<{ statement: string }[]>(
      'SELECT statement FROM pg_prepared_statements',
    );
    return rijen.map(({ statement }) => statement);
  };

  it('are prepared from the third time on, and answer the same', async () => {
    expect([await vraag(1), await vraag(2)]).toEqual([1, 2]);
    expect(await voorbereid()).not.toContain(VRAAG);
    expect([await vraag(3), await vraag(4)]).toEqual([3, 4]);
    expect(await voorbereid()).toContain(VRAAG);
  });

  it('come back in their order when they are asked at once', async () => {
    const getallen = Array.from({ length: 40 }, (_, getal) => getal);
    expect(await Promise.all(getallen.map(vraag))).toEqual(getallen);
  });

  it('leave nothing behind when one of several in a transaction fails', async () => {
    const naam = randomUUID();
    const werk = bron.transaction((manager) =>
      samen([
        manager.query(`SELECT set_config('passend.proef', $1, false)`, [naam]),
        manager.query('SELECT 1 / $1::int', [0]),
        manager.query(VRAAG, [5]),
      ]),
    );
    await expect(werk).rejects.toThrow('division by zero');
    const [na] = await bron.query<{ waarde: string | null }[]>(
      `SELECT current_setting('passend.proef', true) AS waarde`,
    );
    expect(na?.waarde ?? '').toBe('');
    expect(await vraag(6)).toBe(6);
  });
});

describe('names of statements', () => {
  it('are the same for the same text, of another text another, and there is an end to them', () => {
    const namen = new Statementnamen();
    const vaak = (tekst: string) => [1, 2, 3].map(() => namen.van(tekst)).at(-1);
    expect(vaak('SELECT 1')).toBe('passend_1');
    expect(vaak('SELECT 2')).toBe('passend_2');
    expect(namen.van('SELECT 1')).toBe('passend_1');
    expect(vaak('SELECT 1 FROM vacature WHERE zoektekst @@ $1')).toBeUndefined();
    const alle = Array.from({ length: 1_000 }, (_, nummer) => vaak(`SELECT ${nummer + 3}`));
    expect(new Set(alle).size).toBe(249);
    expect(alle.at(-1)).toBeUndefined();
    expect(namen.van('SELECT 2')).toBe('passend_2');
  });
});

describe('what is asked together', () => {
  it('is waited for as a whole, also when one part fails', async () => {
    let klaar = false;
    const traag = new Promise<void>((af) => setTimeout(af, 20)).then(() => {
      klaar = true;
    });
    await expect(samen([Promise.reject(new Error('mis')), traag])).rejects.toThrow('mis');
    expect(klaar).toBe(true);
  });
});
