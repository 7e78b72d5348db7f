import { z } from 'zod';
import type { Afzender } from './maak-bericht.js';
import { MapPostbode } from './map-postbode.js';
import type { Postbode } from './postbode.types.js';
import { SmtpPostbode } from './smtp-postbode.js';

/** Settings of the mail, for the process that sends it. */
export const postSettings = {
  /** `smtps://user:password@host:465`, or `smtp://` with STARTTLS; left out: files in a folder. */
  SMTP_URL: z.url({ protocol: /^smtps?$/u }).optional(),
  /** Address that mail comes from. */
  PASSEND_MAIL_FROM: z.email().default('passend@passend.invalid'),
  /** Where mail is kept as files when there is no mail server. */
  PASSEND_POST_MAP: z.string().default('var/post'),
};

/** The settings, read. */
export interface Postinstelling {
  readonly SMTP_URL?: string | undefined;
  readonly PASSEND_MAIL_FROM: string;
  readonly PASSEND_POST_MAP: string;
}

/** The mail server when there is one, else a folder. */
export function maakPostbode(instelling: Postinstelling): Postbode {
  const van: Afzender = { naam: 'Passend', adres: instelling.PASSEND_MAIL_FROM };
  return instelling.SMTP_URL === undefined
    ? new MapPostbode(instelling.PASSEND_POST_MAP, van)
    : new SmtpPostbode(instelling.SMTP_URL, van);
}
