import { z } from 'zod';
import { plainDateSchema } from '../../tijd/plain-date.js';
import { PARALLELLE_FASE, TRAJECTFASEN } from '../../traject/fase.js';
import { normgrondSchema } from '../inspanning/grond.js';
import { soort, vrijeTekst } from './basis.js';

/** More in one week than anybody is asked; a slip of the finger stops here. */
export const MEESTE_PER_WEEK = 10;
const REDEN = 2_000;

/**
 * A coach set how many sollicitaties are asked in a phase from `datum` on. The employer sees the number
 * and the neutral ground; the reason in words is for the dossier. A later one takes the place of an
 * earlier one for the days that both name.
 */
export const normGezet = soort('norm_gezet', {
  werkgever: z.strictObject({
    fase: z.enum([...TRAJECTFASEN, PARALLELLE_FASE]),
    /** Last day; null until something else is set. */
    tot: plainDateSchema.nullable(),
    /** In halves: one in two weeks is 0.5. */
    perWeek: z.number().min(0).max(MEESTE_PER_WEEK).multipleOf(0.5),
    grond: normgrondSchema,
  }),
  uwv: z.strictObject({
    reden: vrijeTekst(REDEN),
    /** Day of the advice of the bedrijfsarts that it rests on; never what he wrote. */
    adviesVan: plainDateSchema.nullable(),
  }),
  prive: z.null(),
});

/** A coach explained the weeks from `datum` on, in which little or nothing was done. */
export const wekenToegelicht = soort('weken_toegelicht', {
  werkgever: z.strictObject({ tot: plainDateSchema, grond: normgrondSchema }),
  uwv: z.strictObject({ reden: vrijeTekst(REDEN) }),
  prive: z.null(),
});

/** Events of the sollicitatie-inspanning. */
export const INSPANNINGSOORTEN = [normGezet, wekenToegelicht] as const;
