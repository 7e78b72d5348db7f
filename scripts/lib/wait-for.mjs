import { setTimeout as sleep } from 'node:timers/promises';
import { Mendable } from './say.mjs';

/**
 * Waits until a check gives something, and stops waiting when a part has ended.
 * @template T
 * @param {import('./children.mjs').Part} part
 * @param {() => Promise<T | null> | T | null} check
 * @param {number} withinMs
 * @returns {Promise<T>}
 */
export async function waitFor(part, check, withinMs) {
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    if (!part.running) {
      throw new Mendable(
        `The ${part.name} stopped. Its last words (${part.logFile}):\n${part.lastWords()}`,
      );
    }
    const found = await check();
    if (found !== null) return found;
    await sleep(150);
  }
  throw new Mendable(
    `The ${part.name} was not ready within ${withinMs / 1000} seconds. See ${part.logFile}, then start again.`,
  );
}
