import { z } from 'zod';
import type { Afzender } from './maak-bericht.js';
import { MapPostbode } from './map-postbode.js';
import type { Postbode } from './postbode.types.js';
import { SmtpPostbode } from './smtp-postbode.js';
import { Terugpad, terugmeldgeheimSetting } from './terugpad.js';

/** Settings of the mail, for the process that sends it. */
export const postSettings = {
  /** `smtps://user:password@host:465`, or `smtp://` with STARTTLS; left out: files in a folder. */
  SMTP_URL: z.url({ protocol: /^smtps?$/u }).optional(),
  /** Address that mail comes from. */
  PASSEND_MAIL_FROM: z.email().default('passend@passend.invalid'),
  /**
   * Mailbox or command for mail that comes back; `naam+…@domein` has to arrive there as well. With it and the
   * secret each mail has a sender of its own.
   */
  PASSEND_MAIL_RETURN: z
    .email()
    .refine((adres) => adres.lastIndexOf('@') <= 10, 'At most ten characters before the @.')
    .optional(),
  /** Signs that address. Whoever takes reports in has the same. */
  PASSEND_MAIL_RETURN_SECRET: terugmeldgeheimSetting,
  /** Where mail is kept as files when there is no mail server. */
  PASSEND_POST_MAP: z.string().default('var/post'),
};

/** The settings, read. */
export interface Postinstelling {
  readonly SMTP_URL?: string | undefined;
  readonly PASSEND_MAIL_FROM: string;
  readonly PASSEND_POST_MAP: string;
  readonly PASSEND_MAIL_RETURN?: string | undefined;
  readonly PASSEND_MAIL_RETURN_SECRET?: Buffer | undefined;
}

/** The mail server when there is one, else a folder. */
export function maakPostbode(instelling: Postinstelling): Postbode {
  const { PASSEND_MAIL_RETURN: terug, PASSEND_MAIL_RETURN_SECRET: geheim } = instelling;
  const van: Afzender = {
    naam: 'Passend',
    adres: instelling.PASSEND_MAIL_FROM,
    ...(terug === undefined || geheim === undefined ? {} : { terug: new Terugpad(terug, geheim) }),
  };
  return instelling.SMTP_URL === undefined
    ? new MapPostbode(instelling.PASSEND_POST_MAP, van)
    : new SmtpPostbode(instelling.SMTP_URL, van);
}
