import { z } from 'zod';
import type { Sleutelbos } from './sleutels.js';

const sleutelSetting = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]{1,500}$/u)
  .optional();

/** Keys of sources that ask for one. Without it the source says so, and is not visited. */
export const sleutelSettings = {
  PASSEND_ADZUNA_APP_ID: sleutelSetting,
  PASSEND_ADZUNA_APP_KEY: sleutelSetting,
  /** Any session id of the portal; it tells no person. */
  PASSEND_EURES_SESSIE: sleutelSetting,
  PASSEND_HOMERUN_SLEUTEL: sleutelSetting,
  PASSEND_JOOBLE_SLEUTEL: sleutelSetting,
} as const;

type Instellingen = { readonly [Naam in keyof typeof sleutelSettings]?: string | undefined };

/** The keys from the settings, each tied to the servers of its service. */
export function sleutelbosVan(instellingen: Instellingen): Sleutelbos {
  const sleutel = (waarde: string | undefined, ...hosts: readonly string[]) => ({
    waarde: waarde ?? null,
    hosts,
  });
  return {
    adzuna_app_id: sleutel(instellingen.PASSEND_ADZUNA_APP_ID, 'api.adzuna.com:443'),
    adzuna_app_key: sleutel(instellingen.PASSEND_ADZUNA_APP_KEY, 'api.adzuna.com:443'),
    eures_sessie: sleutel(instellingen.PASSEND_EURES_SESSIE, 'europa.eu:443'),
    homerun: {
      ...sleutel(instellingen.PASSEND_HOMERUN_SLEUTEL, 'api.homerun.co:443'),
      alsKop: true,
    },
    jooble: sleutel(
      instellingen.PASSEND_JOOBLE_SLEUTEL,
      'jooble.org:443',
      'nl.jooble.org:443',
      'be.jooble.org:443',
    ),
  };
}
