import {
  ConfigError,
  masterSleutelSchema,
  OmgevingKluis,
  portalSetting,
  readConfig,
  sharedSettings,
  terugmeldgeheimSetting,
} from '@passend/infra';
import { z } from 'zod';

/** How long after one look at the changes of the market the next one follows. */
const MARKTRITME_MS: number = 2_000;
/** How long after one round of vacancy alerts the next one follows. */
const ATTENDEERRITME_MS: number = 60_000;

/** Settings of the API; read once, at start. */
export const apiConfigSchema = z
  .object({
    ...sharedSettings,
    PASSEND_MASTER_KEY: masterSleutelSchema,
    /** The master key before this one, until `passend sleutels roteer --meester` has run. */
    PASSEND_MASTER_KEY_OLD: masterSleutelSchema.optional(),
    PASSEND_HOST: z.string().default('127.0.0.1'),
    PASSEND_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    /** Address in the browser; decides on the cookie and on the origin that may write. */
    PASSEND_ORIGIN: portalSetting,
    /**
     * Addresses or networks of the reverse proxies in front, separated by commas. Only they are
     * believed about who asks; without them, the limit on signing in counts their address.
     */
    PASSEND_TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((tekst) => tekst.split(',').map((deel) => deel.trim()))
      .transform((delen) => delen.filter((deel) => deel !== ''))
      .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))),
    PASSEND_DB_POOL: z.coerce.number().int().min(1).max(200).default(10),
    /**
     * Virus scanner for files from outside: a command that reads a file from its input and ends with 0
     * (clean) or 1 (infected), such as `clamdscan --no-summary -`. Left out: files are not scanned.
     */
    PASSEND_AV_COMMAND: z.string().trim().min(1).optional(),
    /** Checks reports about mail; without it none is taken in. */
    PASSEND_MAIL_RETURN_SECRET: terugmeldgeheimSetting,
    PASSEND_DEMO: z.enum(['0', '1']).default('0'),
    PASSEND_PORTAL_DIR: z.string().optional(),
  })
  .refine(({ MEILI_URL, MEILI_KEY }) => MEILI_URL === undefined || MEILI_KEY !== undefined, {
    path: ['MEILI_KEY'],
    message: 'is needed with MEILI_URL.',
  });

export type ApiConfig = ReturnType<typeof leesApiConfig>;
export { ConfigError };

/**
 * Reads the settings once, at start.
 * @throws ConfigError with one line per variable that is missing or wrong, never with a value
 */
export function leesApiConfig(omgeving: Readonly<Record<string, string | undefined>>) {
  const gelezen = readConfig(apiConfigSchema, omgeving);
  const { MEILI_URL, MEILI_KEY } = gelezen;
  return {
    databaseUrl: gelezen.DATABASE_URL,
    kluis: new OmgevingKluis(gelezen.PASSEND_MASTER_KEY, gelezen.PASSEND_MASTER_KEY_OLD),
    verbindingen: gelezen.PASSEND_DB_POOL,
    host: gelezen.PASSEND_HOST,
    poort: gelezen.PASSEND_PORT,
    origin: new URL(gelezen.PASSEND_ORIGIN).origin,
    proxies: gelezen.PASSEND_TRUSTED_PROXIES,
    virusscanner: gelezen.PASSEND_AV_COMMAND,
    terugmeldgeheim: gelezen.PASSEND_MAIL_RETURN_SECRET,
    demo: gelezen.PASSEND_DEMO === '1',
    portalMap: gelezen.PASSEND_PORTAL_DIR,
    meili: MEILI_URL && MEILI_KEY ? { url: MEILI_URL, key: MEILI_KEY } : undefined,
    logniveau: gelezen.LOG_LEVEL,
    plaatsen: gelezen.PASSEND_PLAATSEN,
    beroepen: gelezen.PASSEND_BEROEPEN,
    marktritmeMs: MARKTRITME_MS,
    attendeerritmeMs: ATTENDEERRITME_MS,
  } as const;
}
