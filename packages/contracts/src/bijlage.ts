import { z } from 'zod';

/** Characters of base64 for a file of ten megabytes, with room for the last group. */
const MAX_BASE64 = 4 * Math.ceil((10 * 1024 * 1024) / 3);

/**
 * A file that somebody adds to the dossier: a PDF or a photo. Addresses that end in `/bewijzen` take
 * bodies that are large enough for one.
 */
export const bijlageSchema = z.strictObject({
  naam: z.string().trim().min(1, 'Dit bestand heeft geen naam.').max(200, 'Deze naam is te lang.'),
  inhoud: z
    .base64('Dit bestand kan niet worden gelezen.')
    .max(MAX_BASE64, 'Het bestand is groter dan 10 MB.'),
});
export type Bijlage = z.infer<typeof bijlageSchema>;
