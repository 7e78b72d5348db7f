import {
  bewijssoortSchema,
  DUBBELREDENEN,
  invoerderSchema,
  medischeWoorden,
  plainDateSchema,
  rolSchema,
  sollicitatieresultaatSchema,
  sollicitatiestatusSchema,
  sollicitatiewijzeSchema,
  tellingSchema,
  VOLGENDE_STAPPEN,
  vacaturebewijsSchema,
} from '@passend/domain';
import { z } from 'zod';
import { bijlageSchema } from './bijlage.js';

const MAX_REDEN = 1_000;
const MAX_VERSLAG = 10_000;

/** Said without the word itself: an error never repeats what somebody typed. */
const MEDISCH =
  'Hier staat een medisch woord. Schrijf wat in het werk wel of niet past, zonder ziekte, klacht of behandeling.';

const leeg = (hoogstens: number) =>
  z
    .string()
    .trim()
    .max(hoogstens, `Maak dit korter dan ${hoogstens} tekens.`)
    .nullable()
    .transform((tekst) => tekst || null);
/** Text that can come in a report: no words about what somebody has. */
const nietMedisch = (hoogstens: number) =>
  leeg(hoogstens).refine((tekst) => tekst === null || !isMedisch(tekst), MEDISCH);

const adresSchema = z
  .string()
  .trim()
  .max(2_000, 'Dit webadres is te lang.')
  .pipe(z.url({ protocol: /^https?$/u, error: 'Vul een webadres in dat begint met https://' }))
  .nullable();

const volgendeSchema = z
  .strictObject({
    wat: z
      .string()
      .trim()
      .min(1, 'Vul in wat er komt.')
      .max(200, 'Maak dit korter dan 200 tekens.')
      .refine((tekst) => !isMedisch(tekst), MEDISCH),
    op: plainDateSchema.nullable(),
  })
  .nullable();

const gegevensVelden = {
  /** Null only with a vacancy: then it is its title. */
  functie: leeg(200),
  organisatie: leeg(200),
  plaats: leeg(100),
  url: adresSchema,
};

const stapVelden = {
  naar: sollicitatiestatusSchema,
  datum: plainDateSchema,
  reden: nietMedisch(MAX_REDEN),
  volgende: volgendeSchema,
};

/** `POST …/sollicitaties` */
export const sollicitatieInvoerSchema = z.strictObject({
  wijze: sollicitatiewijzeSchema,
  vacatureId: z
    .string()
    .regex(/^\d{1,19}$/u)
    .nullable(),
  ...gegevensVelden,
  ...stapVelden,
});
export type SollicitatieInvoer = z.infer<typeof sollicitatieInvoerSchema>;

/** `POST …/sollicitaties/:sollicitatieId/stappen` */
export const sollicitatiestapInvoerSchema = z.strictObject({
  ...stapVelden,
  /** Line of the last step that was seen: when another came since, this one is refused. */
  naStap: z.uuid().optional(),
});
export type SollicitatiestapInvoer = z.infer<typeof sollicitatiestapInvoerSchema>;

/** `POST …/sollicitaties/:sollicitatieId/bewijzen`: a text, a file, or both. */
export const bewijsInvoerSchema = z
  .strictObject({
    bewijs: bewijssoortSchema,
    datum: plainDateSchema,
    tekst: leeg(MAX_VERSLAG),
    bestand: bijlageSchema.nullable(),
    /** Only a werknemer can keep something for himself. */
    alleenVoorMij: z.boolean(),
  })
  .refine(({ tekst, bestand }) => tekst !== null || bestand !== null, {
    path: ['tekst'],
    message: 'Schrijf iets op of kies een bestand.',
  })
  .refine(
    ({ bewijs, tekst }) => bewijs !== 'waarom_passend' || tekst === null || !isMedisch(tekst),
    { path: ['tekst'], message: MEDISCH },
  );
export type BewijsInvoer = z.infer<typeof bewijsInvoerSchema>;

const redenSchema = z
  .string()
  .trim()
  .min(1, 'Schrijf kort op wat er niet klopte.')
  .max(MAX_REDEN, `Maak dit korter dan ${MAX_REDEN} tekens.`);

/** `POST …/sollicitaties/:sollicitatieId/correctie`; nothing is lost: what was wrong stays readable. */
export const sollicitatiecorrectieSchema = z.discriminatedUnion('wat', [
  z.strictObject({ wat: z.literal('gegevens'), reden: redenSchema, ...gegevensVelden }),
  z.strictObject({
    wat: z.literal('laatste_stap'),
    reden: redenSchema,
    /** The step that is meant; when it is no longer the last, nothing is taken back. */
    stapId: z.uuid().optional(),
  }),
  z.strictObject({ wat: z.literal('bewijs'), reden: redenSchema, regelId: z.uuid() }),
  z.strictObject({ wat: z.literal('alles'), reden: redenSchema }),
]);
export type Sollicitatiecorrectie = z.infer<typeof sollicitatiecorrectieSchema>;

const dubbelSchema = z.object({
  id: z.uuid(),
  nummer: z.int(),
  reden: z.enum(DUBBELREDENEN),
  datum: plainDateSchema,
});

/** One line of the log. */
export const sollicitatieSchema = z.object({
  id: z.uuid(),
  nummer: z.int(),
  wijze: sollicitatiewijzeSchema,
  telt: tellingSchema,
  functie: z.string(),
  organisatie: z.string().nullable(),
  plaats: z.string().nullable(),
  url: z.string().nullable(),
  vacatureId: z.string().nullable(),
  ingevoerdDoor: invoerderSchema,
  sinds: plainDateSchema,
  status: sollicitatiestatusSchema,
  statusSinds: plainDateSchema,
  controleerbaar: z.boolean(),
  aantalBewijzen: z.int(),
  volgende: z.object({
    code: z.enum(VOLGENDE_STAPPEN),
    op: plainDateSchema.nullable(),
    wat: z.string().nullable(),
    groep: z.enum(['nu', 'wacht', 'klaar']),
    voorstel: sollicitatiestatusSchema.nullable(),
  }),
  /** To where it can go. */
  overgangen: z.array(sollicitatiestatusSchema),
  /** Earlier ones that it looks like: a warning only. */
  dubbelen: z.array(dubbelSchema),
});
export type SollicitatieWeergave = z.infer<typeof sollicitatieSchema>;

/** `GET …/sollicitaties`, newest first. */
export const sollicitatielijstSchema = z.object({
  vandaag: plainDateSchema,
  sollicitaties: z.array(sollicitatieSchema),
});
export type Sollicitatielijst = z.infer<typeof sollicitatielijstSchema>;

const doorSchema = z.object({ naam: z.string(), rol: rolSchema });

/** One sollicitatie with its history and its evidence. */
export const sollicitatiedetailSchema = z.object({
  vandaag: plainDateSchema,
  sollicitatie: sollicitatieSchema.extend({
    stappen: z.array(
      z.object({
        regelId: z.uuid(),
        status: sollicitatiestatusSchema,
        datum: plainDateSchema,
        op: z.iso.datetime(),
        door: doorSchema,
        reden: z.string().nullable(),
      }),
    ),
    bewijzen: z.array(
      z.object({
        regelId: z.uuid(),
        bewijs: bewijssoortSchema,
        versie: z.int(),
        datum: plainDateSchema,
        door: doorSchema,
        tekst: z.string().nullable(),
        bestand: z
          .object({ id: z.uuid(), naam: z.string(), type: z.string(), grootte: z.int() })
          .nullable(),
        prive: z.boolean(),
      }),
    ),
    vacature: vacaturebewijsSchema.nullable(),
    /** Any of these would make it verifiable; empty when it is. */
    mist: z.array(bewijssoortSchema),
  }),
});
export type Sollicitatiedetail = z.infer<typeof sollicitatiedetailSchema>;

/** `GET /api/werkgever/werknemers/:id/sollicitaties`, newest first: has no field for words of people. */
export const werkgeverSollicitatiesSchema = z.strictObject({
  sollicitaties: z.array(
    z.strictObject({
      nummer: z.int(),
      wijze: sollicitatiewijzeSchema,
      /** First day on which something was done; null while it is prepared. */
      gedaanOp: plainDateSchema.nullable(),
      resultaat: sollicitatieresultaatSchema,
      controleerbaar: z.boolean(),
    }),
  ),
});
export type WerkgeverSollicitaties = z.infer<typeof werkgeverSollicitatiesSchema>;

/** After a correction; null when the whole was taken back. */
export const gecorrigeerdeSollicitatieSchema = z.object({
  detail: sollicitatiedetailSchema.nullable(),
});

function isMedisch(tekst: string): boolean {
  return medischeWoorden(tekst).length > 0;
}
