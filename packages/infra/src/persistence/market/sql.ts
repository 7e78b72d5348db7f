import type { EntityManager } from 'typeorm';

/** Anything that can run a statement: the data source, or the manager of a transaction. */
export type Querier = Pick<EntityManager, 'query'>;

/**
 * Rows of one statement. TypeORM answers an UPDATE or DELETE with `[rows, count]` and everything
 * else with the rows; here it is always the rows. The driver gives a bigint as text: read it with
 * `Number`, our ids stay far below 2^53.
 * @typeParam Row shape of a row as the driver gives it
 */
export async function rows<Row>(
  querier: Querier,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const answer: unknown = await querier.query<unknown>(sql, [...parameters]);
  return isPair<Row>(answer) ? answer[0] : asRows<Row>(answer);
}

/** First row, or null. */
export async function firstRow<Row>(
  querier: Querier,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row | null> {
  return (await rows<Row>(querier, sql, parameters))[0] ?? null;
}

function isPair<Row>(answer: unknown): answer is readonly [readonly Row[], number] {
  return Array.isArray(answer) && Array.isArray(answer[0]) && typeof answer[1] === 'number';
}

function asRows<Row>(answer: unknown): readonly Row[] {
  const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value);
  return isRows(answer) ? answer : [];
}
