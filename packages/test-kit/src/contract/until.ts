import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until a condition holds.
 *
 * @param timeoutMs - longest wait in milliseconds
 * @throws when it does not hold in time
 */
export async function until(
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 15_000,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`The condition did not hold within ${timeoutMs} ms.`);
    await wait(20);
  }
}
