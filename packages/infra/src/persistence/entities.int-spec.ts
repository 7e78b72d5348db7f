import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';

interface Kolom {
  readonly table_name: string;
  readonly column_name: string;
  readonly is_nullable: 'YES' | 'NO';
}

describe('entities and migrations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let kolommen: ReadonlyMap<string, Kolom>;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    const found = await dataSource.query<Kolom[]>(
      `SELECT table_name, column_name, is_nullable FROM information_schema.columns
       WHERE table_schema = 'public'`,
    );
    kolommen = new Map(found.map((kolom) => [`${kolom.table_name}.${kolom.column_name}`, kolom]));
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('agree on every column and on whether it may be empty', () => {
    const verschillen = dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.flatMap(({ databaseName, isNullable }) => {
        const kolom = kolommen.get(`${tableName}.${databaseName}`);
        if (kolom === undefined) return [`${tableName}.${databaseName} does not exist`];
        const same = (kolom.is_nullable === 'YES') === isNullable;
        return same ? [] : [`${tableName}.${databaseName} differs in being nullable`];
      }),
    );
    expect(verschillen).toEqual([]);
  });

  it('have no column that the entities do not know', () => {
    const bekend = new Set(
      dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
        columns.map(({ databaseName }) => `${tableName}.${databaseName}`),
      ),
    );
    const tabellen = new Set(dataSource.entityMetadatas.map(({ tableName }) => tableName));
    const onbekend = [...kolommen.values()]
      .filter(({ table_name }) => tabellen.has(table_name))
      .map(({ table_name, column_name }) => `${table_name}.${column_name}`)
      .filter((naam) => !bekend.has(naam));
    expect(onbekend).toEqual([]);
  });

  it('sort and fold text as Dutch does', async () => {
    const rows = await dataSource.query<{ t: string }[]>(
      `SELECT t FROM unnest(ARRAY['zee', 'Één', 'eend', 'aap']) AS x (t) ORDER BY t`,
    );
    expect(rows.map(({ t }) => t)).toEqual(['aap', 'Één', 'eend', 'zee']);
    const [lower] = await dataSource.query<{ t: string }[]>(`SELECT lower('ÉÉN') AS t`);
    expect(lower?.t).toBe('één');
  });
});
