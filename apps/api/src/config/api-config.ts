import { masterSleutelSchema } from '@passend/infra';
import { z } from 'zod';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

const schema = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/u }),
    PASSEND_MASTER_KEY: masterSleutelSchema,
    PASSEND_HOST: z.string().default('127.0.0.1'),
    PASSEND_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    /** Address in the browser; decides on the cookie and on the origin that may write. */
    PASSEND_ORIGIN: z.url({ protocol: /^https?$/u }).default('http://127.0.0.1:4000'),
    PASSEND_DEMO: z.enum(['0', '1']).default('0'),
    PASSEND_PORTAL_DIR: z.string().optional(),
    REDIS_URL: z.url().optional(),
    MEILI_URL: z.url().optional(),
    MEILI_KEY: z.string().min(16).optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .superRefine((waarden, ctx) => {
    const { protocol, hostname } = new URL(waarden.PASSEND_ORIGIN);
    if (protocol === 'https:' || LOOPBACK.has(hostname)) return;
    ctx.addIssue({
      code: 'custom',
      path: ['PASSEND_ORIGIN'],
      message: 'Must start with https:// unless it is on loopback.',
    });
  });

export type ApiConfig = ReturnType<typeof leesApiConfig>;

/** Raised when a variable is missing or wrong; names the variable, never its value. */
export class ConfigFout extends Error {
  override readonly name = 'ConfigFout';
}

/**
 * Reads the settings once, at start.
 * @throws ConfigFout with one line per variable that is missing or wrong
 */
export function leesApiConfig(omgeving: Readonly<Record<string, string | undefined>>) {
  const uitkomst = schema.safeParse(zonderLege(omgeving));
  if (!uitkomst.success) throw new ConfigFout(uitkomst.error.issues.map(regel).join('\n'));
  const { data } = uitkomst;
  return {
    databaseUrl: data.DATABASE_URL,
    masterSleutel: data.PASSEND_MASTER_KEY,
    host: data.PASSEND_HOST,
    poort: data.PASSEND_PORT,
    origin: new URL(data.PASSEND_ORIGIN).origin,
    demo: data.PASSEND_DEMO === '1',
    portalMap: data.PASSEND_PORTAL_DIR,
    redisUrl: data.REDIS_URL,
    meili: data.MEILI_URL ? { url: data.MEILI_URL, sleutel: data.MEILI_KEY } : undefined,
    logniveau: data.LOG_LEVEL,
  } as const;
}

function zonderLege(omgeving: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(omgeving).filter(([, waarde]) => waarde !== ''));
}

function regel(issue: { path: PropertyKey[]; message: string }): string {
  return `${issue.path.join('.')}: ${issue.message}`;
}
