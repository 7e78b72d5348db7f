import { plainDateSchema, terugkoppelingSchema, WERKGEVER_MIJLPALEN } from '@passend/domain';
import { z } from 'zod';
import { bijlageSchema } from './bijlage.js';
import { bewijsauteurSchema } from './mijlpaalbewijs.js';

const dag = z.string();

/** Who has to act, as an employer reads it. */
export const WERKGEVER_WIE = ['u', 'samen', 'werknemer', 'bedrijfsarts', 'uwv'] as const;
export const WERKGEVER_STANDEN = [
  'klaar',
  'anders_afgesproken',
  'rust',
  'voorbij_datum',
  'nu',
  'straks',
  'feit',
] as const;

/** How an effort is counted; applications come to this list when they are kept. */
export const INSPANNING_SOORTEN = ['vacature_bekeken'] as const;

const perWeekSchema = z.array(z.object({ maandag: dag, aantal: z.number().int() }));

const mijlpaalSchema = z.object({
  code: z.enum(WERKGEVER_MIJLPALEN),
  naam: z.string(),
  /** What the employer does for it, in one sentence. */
  doe: z.string().nullable(),
  wie: z.enum(WERKGEVER_WIE),
  liefst: dag.nullable(),
  uiterlijk: dag.nullable(),
  stand: z.enum(WERKGEVER_STANDEN),
  /** It is for the employer, and it is time. */
  taak: z.boolean(),
  /** Whether its document is in the dossier; null when it is not known to be done. */
  document: z.boolean().nullable(),
});
export type WerkgeverMijlpaal = z.infer<typeof mijlpaalSchema>;

/**
 * `GET /api/werkgever/werknemers/:id`: the employer's projection of one employee. It has no field for
 * anything about health but the work terms that the bedrijfsarts gave and the coach shares.
 */
export const werkgeverDossierSchema = z.object({
  naam: z.string(),
  coach: z.string(),
  week: z.number().int(),
  totWeken: z.number().int(),
  loop: z.enum(['loopt', 'staat_stil', 'gestopt']),
  /** Last day on which it stands still. */
  staatStilTot: dag.nullable(),
  /** No activities until this day, as the bedrijfsarts says. */
  geenActiviteitenTot: dag.nullable(),
  mijlpalen: z.array(mijlpaalSchema),
  inspanning: z.array(
    z.object({
      soort: z.enum(INSPANNING_SOORTEN),
      aantal: z.number().int(),
      perWeek: perWeekSchema,
    }),
  ),
  werktermen: z
    .object({ datum: dag, functie: z.string(), ...terugkoppelingSchema.shape })
    .nullable(),
});
export type WerkgeverDossier = z.infer<typeof werkgeverDossierSchema>;

/** `POST /api/werkgever/werknemers/:id/mijlpalen/bewijzen`: a duty of his own that was done, with its document. */
export const werkgeverMijlpaalInvoerSchema = z.strictObject({
  mijlpaal: z.enum(WERKGEVER_MIJLPALEN),
  datum: plainDateSchema,
  auteur: bewijsauteurSchema,
  bestand: bijlageSchema.nullable(),
});
export type WerkgeverMijlpaalInvoer = z.infer<typeof werkgeverMijlpaalInvoerSchema>;

/** `GET /api/werkgever/overzicht`: effort in numbers; has no field for anything about health. */
export const werkgeverOverzichtSchema = z.object({
  werknemers: z.array(
    z.object({
      id: z.uuid(),
      naam: z.string(),
      week: z.number().int(),
      totWeken: z.number().int(),
      coach: z.string(),
      loop: z.enum(['loopt', 'staat_stil', 'gestopt']),
      /** What the employer has to do now, the first day first. */
      taken: z.array(mijlpaalSchema),
      bekekenVacatures: z.number().int(),
      /** Monday of the week and the number of vacancies that were looked at, last eight weeks. */
      perWeek: perWeekSchema,
    }),
  ),
});
export type WerkgeverOverzicht = z.infer<typeof werkgeverOverzichtSchema>;
