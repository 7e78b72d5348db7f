import type { Taaknaam } from '@passend/contracts';

/** When a kind of job runs by itself. */
export type Ritme =
  | { readonly elkeMs: number }
  /** Cron, in the time of the Netherlands: the nights of the clock change run once. */
  | { readonly cron: string; readonly tz: 'Europe/Amsterdam' };

/** The one table of schedules. Jobs that others start are not in it. */
export const ROOSTER = {
  plan: { elkeMs: 5_000 },
  indexeer: { elkeMs: 5_000 },
  herlees: { elkeMs: 5 * 60_000 },
  hersleutel: { elkeMs: 5 * 60_000 },
  onderhoud: { cron: '30 3 * * *', tz: 'Europe/Amsterdam' },
  // When people begin; on a day off nothing goes out.
  herinner: { cron: '0 8 * * *', tz: 'Europe/Amsterdam' },
  bewaren: { cron: '15 4 * * *', tz: 'Europe/Amsterdam' },
} as const satisfies Partial<Record<Taaknaam, Ritme>>;

/** Whether this work has an hour of its own, so that a day without it is noticed. */
export function looptOpVastUur(taak: string): boolean {
  return Object.entries(ROOSTER).some(([naam, ritme]) => naam === taak && 'cron' in ritme);
}
