import { z } from 'zod';
import { plainDateSchema } from '../../tijd/plain-date.js';

/**
 * A kind of event: what happened (`soort`), the day it is about, the id of the thing that it belongs to,
 * and three leaves. `werkgever` is what the employer may see, `uwv` what belongs in the dossier for the
 * UWV besides, `prive` what only the werknemer sees, and his coach when he shares it
 * (`gedeeldMetCoach`). Each leaf is a strict object or nothing; an event has one leaf at least.
 *
 * The employer's leaf has no field in which something about health fits: choices, days and numbers, and
 * text only by `voorWerkgever`. A test walks every kind for that.
 */
export function soort<
  S extends string,
  W extends z.ZodType<object | null>,
  U extends z.ZodType<object | null>,
  P extends z.ZodType<object | null>,
>(naam: S, { werkgever, uwv, prive }: { werkgever: W; uwv: U; prive: P }) {
  return z.strictObject({
    soort: z.literal(naam),
    datum: plainDateSchema,
    over: z.uuid().nullable(),
    werkgever,
    uwv,
    prive: prive.nullable(),
  });
}

const VOOR_WERKGEVER = 'Geschreven voor de werkgever';

/** Text that was written for the employer, or is public: the name of a company, a title of a vacancy. */
export function voorWerkgever(hoogstens: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(hoogstens, `Maak dit korter dan ${hoogstens} tekens.`)
    .meta({ description: VOOR_WERKGEVER });
}

/** Whether a text was declared as fit for the employer. */
export function isVoorWerkgever(schema: z.ZodType): boolean {
  return schema.meta()?.description === VOOR_WERKGEVER;
}

/** Text of people in one of the other leaves. */
export function vrijeTekst(hoogstens: number) {
  return z.string().trim().min(1).max(hoogstens, `Maak dit korter dan ${hoogstens} tekens.`);
}

/**
 * An evidence file as an event names it: the hash binds the file to the chain. An export takes along
 * every file that an open leaf names in this form.
 */
export const bestandverwijzingSchema = z.strictObject({
  id: z.uuid(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  naam: z.string().trim().min(1).max(200),
  type: z.enum(['application/pdf', 'image/jpeg', 'image/png', 'text/plain']),
  grootte: z.int().positive(),
});

/** The same for the employer's leaf: without the name of the file, in which anything may stand. */
export const bestandZonderNaamSchema = bestandverwijzingSchema.omit({ naam: true });
export type Bestandverwijzing = z.infer<typeof bestandverwijzingSchema>;
export type Bestandtype = Bestandverwijzing['type'];
