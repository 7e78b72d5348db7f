import { contactsoortSchema, eindredenSchema, trajectfaseSchema } from '@passend/domain';
import { z } from 'zod';
import {
  datumSchema,
  emailSchema,
  gebruikerstaatSchema,
  naamSchema,
  persoonSchema,
} from './mens.js';

/** A note between coaches; the form says that nothing about health belongs in it. */
const notitieSchema = z.string().trim().max(1000, 'Maak de notitie korter dan 1000 tekens.');

/** `GET /api/clienten`: who guides whom. A coach gets his own clients, a beheerder all of them. */
export const clientRijSchema = persoonSchema.extend({
  werkgever: persoonSchema,
  coach: persoonSchema.nullable(),
  /** Whether the one who asks may hand him over. */
  overTeDragen: z.boolean(),
  /** Last day of the assignment; null while it goes on. */
  eindeOp: z.string().nullable(),
  /** He asked for another coach, and nobody has answered yet; why is his own. */
  vraagtAndereCoach: z.boolean(),
});
export type ClientRij = z.infer<typeof clientRijSchema>;
export const clientenSchema = z.object({ clienten: z.array(clientRijSchema) });

/** `POST /api/clienten` (coach, beheerder) */
export const nieuweClientSchema = z.strictObject({
  naam: naamSchema,
  werkgeverId: z.uuid('Kies een werkgever.'),
  eersteZiektedag: datumSchema,
  /** Where his invitation goes; null to do that later. */
  email: emailSchema.nullable(),
  /** A coach makes clients of his own; a beheerder says whose client it is. */
  coachId: z.uuid('Kies een coach.'),
});
export type NieuweClientInvoer = z.infer<typeof nieuweClientSchema>;
export const nieuweClientAntwoordSchema = z.object({ id: z.uuid() });

const periode = { van: z.string().nullable(), tot: z.string().nullable() };

/** `GET /api/werknemers/:id/begeleiding`: the people around a client, and how far he is. */
export const begeleidingSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  werkgever: persoonSchema,
  eersteZiektedag: z.string(),
  /** His own account; null when he has none. */
  account: z.object({ email: z.string(), staat: gebruikerstaatSchema }).nullable(),
  coach: persoonSchema.nullable(),
  /** The coach from a later day on. */
  volgendeCoach: persoonSchema.extend({ per: z.string() }).nullable(),
  vervangers: z.array(z.object({ naam: z.string(), ...periode })),
  contacten: z.array(
    z.object({
      relatieId: z.uuid(),
      gebruikerId: z.uuid(),
      naam: z.string(),
      soort: contactsoortSchema.nullable(),
      staat: gebruikerstaatSchema,
      ...periode,
    }),
  ),
  /** The phase of now first. */
  fasen: z.array(
    z.object({
      fase: trajectfaseSchema,
      arbeidsritme: z.boolean(),
      van: z.string(),
      door: z.string(),
    }),
  ),
  overdrachten: z.array(
    z.object({
      van: z.string().nullable(),
      naar: z.string(),
      per: z.string(),
      /** Coaches only. */
      notitie: z.string().nullable(),
    }),
  ),
  einde: z
    .object({
      datum: z.string(),
      /** Coaches only: some reasons say something of health. */
      reden: eindredenSchema.nullable(),
    })
    .nullable(),
  magOverdragen: z.boolean(),
});
export type Begeleiding = z.infer<typeof begeleidingSchema>;

/** `PUT /api/werknemers/:id/gegevens` */
export const clientgegevensSchema = z.strictObject({
  naam: naamSchema,
  werkgeverId: z.uuid('Kies een werkgever.'),
  eersteZiektedag: datumSchema,
});
export type Clientgegevens = z.infer<typeof clientgegevensSchema>;

/** `POST /api/werknemers/:id/account`: invites the client. */
export const clientaccountSchema = z.strictObject({ email: emailSchema });
export type Clientaccount = z.infer<typeof clientaccountSchema>;

/** `POST /api/overdrachten`: one or more clients to another coach. All of them, or none. */
export const overdrachtSchema = z.strictObject({
  clienten: z.array(z.uuid()).min(1, 'Kies een of meer cliënten.').max(200),
  naarId: z.uuid('Kies een coach.'),
  per: datumSchema,
  notitie: notitieSchema,
});
export type Overdrachtvraag = z.infer<typeof overdrachtSchema>;
export const overdrachtAntwoordSchema = z.object({ overgedragen: z.number().int() });

/** `POST /api/werknemers/:id/fase` (coach) */
export const faseInvoerSchema = z.strictObject({
  fase: trajectfaseSchema,
  arbeidsritme: z.boolean(),
  van: datumSchema,
});
export type FaseInvoer = z.infer<typeof faseInvoerSchema>;

/** `POST /api/werknemers/:id/einde` */
export const eindeInvoerSchema = z.strictObject({ datum: datumSchema, reden: eindredenSchema });
export type EindeInvoer = z.infer<typeof eindeInvoerSchema>;

/** `POST /api/werknemers/:id/contacten` */
export const clientcontactSchema = z.strictObject({
  gebruikerId: z.uuid('Kies een contactpersoon.'),
  soort: contactsoortSchema,
  van: datumSchema,
  tot: datumSchema.nullable(),
});
export type Clientcontact = z.infer<typeof clientcontactSchema>;

/** `POST /api/werknemers/:id/contacten/:relatieId/stop` */
export const clientcontactStopSchema = z.strictObject({ opvolgerId: z.uuid().nullable() });
export type ClientcontactStop = z.infer<typeof clientcontactStopSchema>;

/** `GET /api/mijn/begeleiding` (werknemer): who guides me, and who does so in his absence. */
export const mijnBegeleidingSchema = z.object({
  coach: z.string().nullable(),
  volgendeCoach: z.object({ naam: z.string(), per: z.string() }).nullable(),
  vervangers: z.array(z.object({ naam: z.string(), ...periode })),
  contacten: z.array(z.object({ naam: z.string(), soort: contactsoortSchema.nullable() })),
  einde: z.string().nullable(),
});
export type MijnBegeleiding = z.infer<typeof mijnBegeleidingSchema>;
