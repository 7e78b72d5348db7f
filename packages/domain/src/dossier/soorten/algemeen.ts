import { z } from 'zod';
import { soort, vrijeTekst } from './basis.js';

const REDEN = 2_000;

/**
 * Takes back the event whose id is `over`. With `vervangen` the event that comes directly after it takes
 * the place of the one that was taken back. It has the leaves that the other one had, so that nobody
 * learns of an event by its correction; see `correctieVan`.
 */
export const gecorrigeerd = soort('gecorrigeerd', {
  werkgever: z.strictObject({ vervangen: z.boolean() }).nullable(),
  uwv: z.strictObject({ vervangen: z.boolean(), reden: vrijeTekst(REDEN) }).nullable(),
  prive: z.strictObject({
    vervangen: z.boolean(),
    reden: vrijeTekst(REDEN),
    gedeeldMetCoach: z.boolean(),
  }),
});

/** A note: of the coach for the dossier (`uwv`), or of the werknemer for himself (`prive`). */
export const notitie = soort('notitie', {
  werkgever: z.null(),
  uwv: z.strictObject({ tekst: vrijeTekst(4_000) }).nullable(),
  prive: z.strictObject({ tekst: vrijeTekst(4_000), gedeeldMetCoach: z.boolean() }),
});
