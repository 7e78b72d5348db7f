import { z } from 'zod';
import { plainDateSchema } from '../../tijd/plain-date.js';
import { CONTACTUITKOMSTEN, CONTACTWIJZEN } from '../jobhunting/contact.js';
import { soort, vrijeTekst } from './basis.js';

const werkgeverVelden = {
  /** As `werkgeverSleutel` makes it, in digits: names that fold alike are one employer. */
  sleutel: z.string().regex(/^\d{1,16}$/u),
  naam: vrijeTekst(200),
};

/** What happens next with an employer, and when. */
export const vervolgSchema = z.strictObject({ wat: vrijeTekst(200), op: plainDateSchema });
export type Vervolg = z.infer<typeof vervolgSchema>;

/**
 * Somebody was in touch with a possible employer. Of the other person the function, not the name: who
 * is known by name stands in the network list, with his consent. Who the possible employer is, is not
 * for the werkgever: he learns that there was contact, and how.
 */
export const werkgeverBenaderd = soort('werkgever_benaderd', {
  werkgever: z.strictObject({ wijze: z.enum(CONTACTWIJZEN) }),
  uwv: z.strictObject({
    ...werkgeverVelden,
    plaats: vrijeTekst(100).nullable(),
    functie: vrijeTekst(120).nullable(),
    uitkomst: z.enum(CONTACTUITKOMSTEN),
    notitie: vrijeTekst(2_000).nullable(),
    vervolg: vervolgSchema.nullable(),
  }),
  prive: z.null(),
});

/** The next action with an employer was chosen anew, or is done; null when nothing follows. */
export const werkgeverVervolg = soort('werkgever_vervolg', {
  werkgever: z.null(),
  uwv: z.strictObject({ ...werkgeverVelden, vervolg: vervolgSchema.nullable() }),
  prive: z.null(),
});

/** Events of job-hunting. */
export const JOBHUNTSOORTEN = [werkgeverBenaderd, werkgeverVervolg] as const;
