import {
  allowListSetting,
  databaseUrlSetting,
  portalSetting,
  postSettings,
  sharedSettings,
  sleutelSettings,
} from '@passend/infra';
import { z } from 'zod';

/** Settings of the worker; read once, at start. */
export const workerConfigSchema = z
  .object({
    ...sharedSettings,
    ...sleutelSettings,
    SMTP_URL: postSettings.SMTP_URL,
    PASSEND_MAIL_FROM: postSettings.PASSEND_MAIL_FROM,
    PASSEND_POST_MAP: postSettings.PASSEND_POST_MAP,
    PASSEND_MAIL_RETURN: postSettings.PASSEND_MAIL_RETURN,
    PASSEND_MAIL_RETURN_SECRET: postSettings.PASSEND_MAIL_RETURN_SECRET,
    /** Address of the portal in the browser, for the links in mail. */
    PASSEND_ORIGIN: portalSetting,
    /** With it, the worker brings the schema up to date before it starts. */
    DATABASE_OWNER_URL: databaseUrlSetting.optional(),
    /** Web page or mail address for owners of sites that are visited; part of the user agent. */
    PASSEND_CONTACT: z.string().min(3).max(200).default('https://passend.example/bezoeker'),
    /** Servers on private addresses that may be visited: the demo market. */
    PASSEND_FETCH_ALLOW: allowListSetting,
  })
  .refine(
    ({ PASSEND_MAIL_RETURN: adres, PASSEND_MAIL_RETURN_SECRET: geheim }) =>
      adres === undefined || geheim !== undefined,
    { path: ['PASSEND_MAIL_RETURN_SECRET'], message: 'is needed with PASSEND_MAIL_RETURN.' },
  )
  .refine(({ MEILI_URL, MEILI_KEY }) => MEILI_URL === undefined || MEILI_KEY !== undefined, {
    path: ['MEILI_KEY'],
    message: 'is needed with MEILI_URL.',
  });
export type WorkerConfig = z.infer<typeof workerConfigSchema>;
