/**
 * Waits for statements that do not need each other: on one connection they go to the server in one go.
 * Waits for all of them, also when one fails, so that nothing is asked in a transaction that is over.
 * @throws what the first of them that failed threw
 */
export async function samen<const T extends readonly unknown[]>(
  werk: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(werk);
  return Promise.all(werk);
}
