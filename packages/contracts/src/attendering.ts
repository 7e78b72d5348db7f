import {
  ATTENDEERRITMES,
  plainDateSchema,
  reactieSchema,
  urenSchema,
  zoekcriteriaSchema,
  zoekopdrachtSchema,
} from '@passend/domain';
import { z } from 'zod';

/** `POST …/zoekopdrachten` and `PUT …/zoekopdrachten/:id` */
export const zoekopdrachtInvoerSchema = zoekopdrachtSchema;
export type ZoekopdrachtInvoer = z.infer<typeof zoekopdrachtInvoerSchema>;

/** `PUT …/zoekopdrachten/:id/pauze` */
export const pauzeInvoerSchema = z
  .strictObject({
    gepauzeerd: z.boolean(),
    /** Last day of the pause; null for one without an end. */
    pauzeTot: plainDateSchema.nullable(),
  })
  .refine(({ gepauzeerd, pauzeTot }) => gepauzeerd || pauzeTot === null, {
    path: ['pauzeTot'],
    message: 'Zonder pauze is er geen laatste dag.',
  });
export type PauzeInvoer = z.infer<typeof pauzeInvoerSchema>;

/** `PUT /api/mijn/attendering/mail` */
export const mailInvoerSchema = z.strictObject({ aan: z.boolean() });
export type MailInvoer = z.infer<typeof mailInvoerSchema>;

/** Whether mail about new vacancies goes to a werknemer, and if not, why. */
export const MAILSTANDEN = ['aan', 'geen_account', 'afgemeld', 'onbestelbaar', 'klacht'] as const;
export type Mailstand = (typeof MAILSTANDEN)[number];

const opgeslagenSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  criteria: zoekcriteriaSchema,
  ritme: z.enum(ATTENDEERRITMES),
  hoogstens: z.number().int(),
  stilAvond: z.boolean(),
  stilWeekend: z.boolean(),
  gepauzeerd: z.boolean(),
  pauzeTot: z.string().nullable(),
  /** Who made it. */
  door: z.string(),
  sinds: z.iso.datetime(),
});

/** One new vacancy in the portal, where the reasons may say more than in a mail. */
const nieuweVacatureSchema = z.object({
  vacatureId: z.string(),
  titel: z.string(),
  werkgever: z.string().nullable(),
  plaats: z.string().nullable(),
  uren: urenSchema,
  url: z.string().nullable(),
  afstandKm: z.number().nullable(),
  /** Plain sentences at B1 level. */
  waarom: z.array(z.string()),
  /** Some points are not known yet; the coach finds out. */
  nogOpen: z.boolean(),
  /** What the werknemer himself says of it. */
  reacties: z.array(reactieSchema),
  gevondenOp: z.iso.datetime(),
  zoekopdracht: z.string(),
});

/** `GET /api/mijn/attendering` and `GET /api/werknemers/:id/attendering` */
export const attenderingSchema = z.object({
  mail: z.enum(MAILSTANDEN),
  zoekopdrachten: z.array(opgeslagenSchema),
  nieuw: z.array(nieuweVacatureSchema),
});
export type Attendering = z.infer<typeof attenderingSchema>;
export type OpgeslagenZoekopdracht = Attendering['zoekopdrachten'][number];
export type NieuweVacature = Attendering['nieuw'][number];

/** `POST /api/afmelden/:token` */
export const afgemeldSchema = z.object({ afgemeld: z.literal(true) });

/** `POST /api/post/terugmelding`: what was made of a mail that came back. */
export const terugmeldingSchema = z.object({
  soort: z.enum(['onbestelbaar', 'klacht', 'geen']),
  /** Whether it was about a mail of ours that is kept. */
  bekend: z.boolean(),
});
export type Terugmelding = z.infer<typeof terugmeldingSchema>;
