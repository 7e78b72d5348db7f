import { setTimeout as wait } from 'node:timers/promises';
import { type Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { Taakstand } from '../zoekmachine.types.js';

/** A write that Meilisearch accepted but could not do. */
export class MeiliTaakMislukt extends Error {
  constructor(
    readonly taskUid: number,
    readonly code: string,
  ) {
    super(`Meilisearch could not do task ${taskUid} (${code}).`);
  }
}

const FIRST_LOOK_MS = 10;
const LAST_LOOK_MS = 1_000;
/** All writes of a server wait in one row, so a rebuild elsewhere can hold a task up for minutes. */
const MAX_WAIT_MS = 10 * 60_000;

/**
 * Waits until a task is done. That the server accepted a write says nothing: it may still fail.
 *
 * @throws MeiliTaakMislukt when it failed or was cancelled; Error when it takes over ten minutes
 */
export async function wachtOpTaak(client: Meilisearch, taskUid: number): Promise<void> {
  const end = Date.now() + MAX_WAIT_MS;
  for (let pause = FIRST_LOOK_MS; ; pause = Math.min(pause * 1.5, LAST_LOOK_MS)) {
    const task = await client.tasks.getTask(taskUid);
    if (task.status === 'succeeded') return;
    if (task.status === 'failed' || task.status === 'canceled') {
      throw new MeiliTaakMislukt(taskUid, task.error?.code ?? task.status);
    }
    if (Date.now() > end) throw new Error(`Meilisearch has not finished task ${taskUid} in time.`);
    await wait(pause);
  }
}

/** Looks once how far a task is. */
export async function leesTaakstand(client: Meilisearch, taskUid: number): Promise<Taakstand> {
  try {
    const { status, error } = await client.tasks.getTask(taskUid);
    if (status === 'succeeded') return { soort: 'gelukt' };
    if (status === 'enqueued' || status === 'processing') return { soort: 'bezig' };
    return { soort: 'mislukt', code: error?.code ?? status };
  } catch (error) {
    if (heeftCode(error, 'task_not_found')) return { soort: 'onbekend' };
    throw error;
  }
}

/** Whether the server refused with this code. */
export function heeftCode(error: unknown, code: string): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === code;
}
