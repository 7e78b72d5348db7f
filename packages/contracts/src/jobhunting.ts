import {
  CONTACTUITKOMSTEN,
  CONTACTWIJZEN,
  medischeWoorden,
  plainDateSchema,
} from '@passend/domain';
import { z } from 'zod';

const dag = z.string();
const heel = z.number().int();

const vacatureSchema = z.object({
  id: z.string(),
  titel: z.string(),
  plaats: z.string().nullable(),
  live: z.boolean(),
});

/** An employer who has or had suitable vacancies near the client. */
export const kansrijkeWerkgeverSchema = z.object({
  sleutel: z.string(),
  naam: z.string(),
  plaatsen: z.array(z.string()),
  afstandKm: z.number().nullable(),
  /** Suitable vacancies that are open now, and that closed not long ago. */
  open: heel,
  eerder: heel,
  /** Day on which such a vacancy was last there. */
  laatstGezien: dag,
  /** Some of them, those that are open first. */
  vacatures: z.array(vacatureSchema),
});
export type KansrijkeWerkgever = z.infer<typeof kansrijkeWerkgeverSchema>;

/** `GET /api/werknemers/:id/jobhunting` */
export const jobhuntingSchema = z.object({
  /** Vacancies that were looked through, and from which day on closed ones count. */
  bekeken: heel,
  sinds: dag,
  werkgevers: z.array(kansrijkeWerkgeverSchema),
});
export type Jobhunting = z.infer<typeof jobhuntingSchema>;

const werkgeverNaam = z
  .string()
  .trim()
  .min(2, 'Vul de naam van de werkgever in.')
  .max(200, 'Maak de naam korter dan 200 tekens.');

const magVeld = (hoogstens: number) =>
  z
    .string()
    .trim()
    .max(hoogstens, `Maak dit korter dan ${hoogstens} tekens.`)
    .nullable()
    .transform((tekst) => tekst || null);

const vervolgSchema = z.strictObject({
  wat: z
    .string()
    .trim()
    .min(1, 'Vul in wat de volgende stap is.')
    .max(200, 'Maak dit korter dan 200 tekens.'),
  op: plainDateSchema,
});

/** `POST /api/werknemers/:id/jobhunting/contacten` */
export const contactInvoegSchema = z.strictObject({
  naam: werkgeverNaam,
  plaats: magVeld(100),
  datum: plainDateSchema,
  wijze: z.enum(CONTACTWIJZEN, 'Kies hoe het contact was.'),
  /** The function of who was spoken to; a name stands in the network list, with consent. */
  functie: magVeld(120),
  uitkomst: z.enum(CONTACTUITKOMSTEN, 'Kies wat eruit kwam.'),
  notitie: magVeld(2_000).refine(
    (tekst) => tekst === null || medischeWoorden(tekst).length === 0,
    'Schrijf dit zonder medische woorden.',
  ),
  vervolg: vervolgSchema.nullable(),
});
export type ContactInvoeg = z.infer<typeof contactInvoegSchema>;

/** `POST /api/werknemers/:id/jobhunting/vervolg`: another next action, or null when it is done. */
export const vervolgInvoerSchema = z.strictObject({
  naam: werkgeverNaam,
  vervolg: vervolgSchema.nullable(),
});
export type VervolgInvoer = z.infer<typeof vervolgInvoerSchema>;

/** `GET /api/werknemers/:id/jobhunting/contacten`: employers that somebody was in touch with. */
export const contactlogSchema = z.object({
  werkgevers: z.array(
    z.object({
      sleutel: z.string(),
      naam: z.string(),
      plaats: z.string().nullable(),
      vervolg: z.object({ wat: z.string(), op: dag }).nullable(),
      contacten: z.array(
        z.object({
          id: z.uuid(),
          datum: dag,
          door: z.string(),
          wijze: z.enum(CONTACTWIJZEN),
          functie: z.string().nullable(),
          uitkomst: z.enum(CONTACTUITKOMSTEN),
          notitie: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type Contactlog = z.infer<typeof contactlogSchema>;
export type BenaderdeWerkgeverWeergave = Contactlog['werkgevers'][number];
