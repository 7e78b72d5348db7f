import {
  gebeurtenisSchema,
  MIJLPAAL_CODES,
  MIJLPAAL_STATUSSEN,
  MIJLPAAL_VORMEN,
  VERANTWOORDELIJKEN,
  ZEKERHEDEN,
} from '@passend/domain';
import { z } from 'zod';
import { mijlpaalbewijsSchema } from './mijlpaalbewijs.js';

const dag = z.string();

const mijlpaalSchema = z.object({
  code: z.enum(MIJLPAAL_CODES),
  naam: z.string(),
  verantwoordelijke: z.enum(VERANTWOORDELIJKEN),
  vanaf: dag.nullable(),
  streefdatum: dag.nullable(),
  uitersteDatum: dag.nullable(),
  wettelijkeDatum: dag.nullable(),
  /** The evaluations that repeat. */
  data: z.array(dag),
  vorm: z.enum(MIJLPAAL_VORMEN).nullable(),
  status: z.enum(MIJLPAAL_STATUSSEN),
  gedaanOp: dag.nullable(),
  document: z.string().nullable(),
  termijn: z.string(),
  teLaat: z.string().nullable(),
  grondslag: z.array(z.object({ tekst: z.string(), adres: z.url() })),
  zekerheid: z.enum(ZEKERHEDEN),
  twijfel: z.string().nullable(),
  /** The documents behind it, or why it was left aside; what counts now. */
  bewijs: z.array(mijlpaalbewijsSchema),
});
export type MijlpaalWeergave = z.infer<typeof mijlpaalSchema>;

/** `GET /api/werknemers/:id/tijdlijn` and `GET /api/mijn/tijdlijn`. */
export const tijdlijnWeergaveSchema = z.object({
  vandaag: dag,
  eersteZiektedag: dag,
  nieuwGeval: z.boolean(),
  week: z.number().int(),
  totWeken: z.number().int(),
  loop: z.enum(['loopt', 'staat_stil', 'hersteld', 'gestopt']),
  /** Last day of the pause, or of the watch after recovery. */
  tot: dag.nullable(),
  /** The day on which the bedrijfsarts looks again, while nothing can be asked. */
  rustTot: dag.nullable(),
  mijlpalen: z.array(mijlpaalSchema),
  gebeurtenissen: z.array(
    z.object({
      id: z.uuid(),
      gebeurtenis: gebeurtenisSchema,
      door: z.string(),
      op: z.iso.datetime(),
      correcties: z.number().int(),
    }),
  ),
});
export type TijdlijnWeergave = z.infer<typeof tijdlijnWeergaveSchema>;

/** `POST /api/werknemers/:id/gebeurtenissen`. */
export const gebeurtenisInvoerSchema = z.strictObject({ gebeurtenis: gebeurtenisSchema });
export type GebeurtenisInvoer = z.infer<typeof gebeurtenisInvoerSchema>;

/** `POST /api/werknemers/:id/gebeurtenissen/:gebeurtenisId/correctie`; null takes it back. */
export const correctieInvoerSchema = z.strictObject({ gebeurtenis: gebeurtenisSchema.nullable() });
export type CorrectieInvoer = z.infer<typeof correctieInvoerSchema>;

const klokregelSchema = z.object({
  code: z.enum(MIJLPAAL_CODES),
  stap: z.string(),
  verantwoordelijke: z.enum(VERANTWOORDELIJKEN),
  /** The day that counts of it. */
  dag,
  status: z.enum(MIJLPAAL_STATUSSEN),
});

/** The clock of one client in short: what is at risk, and what comes after that. */
export const klokstandSchema = z.object({
  loop: z.enum(['loopt', 'staat_stil', 'hersteld', 'gestopt']),
  gevaar: z.array(klokregelSchema),
  volgende: klokregelSchema.nullable(),
});
export type Klokstand = z.infer<typeof klokstandSchema>;
