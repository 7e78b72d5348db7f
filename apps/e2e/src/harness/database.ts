import { createDataSource, type DataSource } from '@passend/infra';
import type { Stack } from './stack.js';

/**
 * Works on the database of a running Passend as its superuser, for what no address of the API does:
 * letting time pass.
 */
export async function inDatabase<T>(
  stack: Pick<Stack, 'databaseUrl'>,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const url = new URL(process.env.PASSEND_TEST_ADMIN_URL ?? '');
  url.pathname = new URL(stack.databaseUrl).pathname;
  const dataSource = createDataSource({ url: url.href, poolSize: 1 });
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** Moves all visits and all that was seen a day into the past. */
export async function letADayPass(stack: Stack): Promise<void> {
  await inDatabase(stack, async (dataSource) => {
    await dataSource.query(`UPDATE laatst_bekeken SET op = op - interval '1 day'`);
    await dataSource.query(`UPDATE vacature SET eerst_gezien = eerst_gezien - interval '1 day',
         opgeslagen_op = opgeslagen_op - interval '1 day'`);
  });
}
