import { z } from 'zod';

/**
 * An address that came from a source, for people to follow. What is not of the web, such as
 * `javascript:`, is left out: it would do something in the browser of who clicks.
 */
export const webadresSchema = z
  .string()
  .nullable()
  .transform((adres) => (adres !== null && /^https?:\/\//iu.test(adres) ? adres : null));
