import { z } from 'zod';

/** Address of PostgreSQL, with the role of the app in it. */
export const databaseUrlSetting = z.url({ protocol: /^postgres(?:ql)?$/u });

/** Address of Redis. */
export const redisUrlSetting = z.url({ protocol: /^rediss?$/u });

/** Address of an HTTP server. */
export const httpUrlSetting = z.url({ protocol: /^https?$/u });

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Address of the portal in the browser: https, except on loopback. */
export const portalSetting = z
  .url({ protocol: /^https?$/u, abort: true })
  .refine(isVeilig, 'must start with https:// unless it is on loopback.')
  .default('http://127.0.0.1:4000');

function isVeilig(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || LOOPBACK.has(hostname);
}

/** `host:port`, separated by commas: servers on private addresses that the fetcher may visit. */
export const allowListSetting = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )
  .pipe(z.array(z.string().regex(/^(?:[\w.-]+|\[[0-9a-f:]+\]):\d{1,5}$/iu)));

/** How much the process writes in its log. */
export const logLevelSetting = z
  .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  .default('info');

/** What api and worker have in common. */
export const sharedSettings = {
  DATABASE_URL: databaseUrlSetting,
  REDIS_URL: redisUrlSetting.optional(),
  MEILI_URL: httpUrlSetting.optional(),
  /** At least the 16 bytes that Meilisearch asks of a master key. */
  MEILI_KEY: z.string().min(16).optional(),
  LOG_LEVEL: logLevelSetting,
  /** Postcode file with positions; api and worker need the same one. */
  PASSEND_PLAATSEN: z.string().optional(),
  /** Imported occupations; api and worker need the same ones. */
  PASSEND_BEROEPEN: z.string().optional(),
} as const;
