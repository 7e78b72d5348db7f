import { rolSchema } from '@passend/domain';
import { z } from 'zod';
import { emailSchema, gebruikerstaatSchema, naamSchema, persoonSchema } from './mens.js';

/** One account as the beheerder sees it; numbers of clients, never their files. */
export const gebruikerRijSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  email: z.string(),
  rol: rolSchema,
  staat: gebruikerstaatSchema,
  laatstAangemeldOp: z.iso.datetime().nullable(),
  teams: z.array(z.string()),
  /** Clients under way whose coach he is, today or from a later day on. */
  clienten: z.number().int(),
});
export type GebruikerRij = z.infer<typeof gebruikerRijSchema>;

/** `GET /api/gebruikers` (beheerder) */
export const gebruikersSchema = z.object({ gebruikers: z.array(gebruikerRijSchema) });

/** `GET /api/gebruikers/:id`: with whose clients must be handed over before he can be stopped. */
export const gebruikerDetailSchema = gebruikerRijSchema.extend({
  uitgenodigdOp: z.iso.datetime().nullable(),
  gestoptOp: z.iso.datetime().nullable(),
  /** Why he cannot be stopped now; null when he can. */
  stopBelet: z.enum(['zelf', 'laatste_beheerder', 'clienten']).nullable(),
  /** Whether his role can become another one: not of oneself, of the last beheerder, or of a client. */
  rolVast: z.boolean(),
  overTeDragen: z.array(persoonSchema.extend({ werkgever: z.string() })),
});
export type GebruikerDetail = z.infer<typeof gebruikerDetailSchema>;

/** Roles that a beheerder gives; a contact person and a client get theirs from what they are. */
export const BEHEERDE_ROLLEN = ['coach', 'beheerder'] as const;
export const beheerdeRolSchema = z.enum(BEHEERDE_ROLLEN, 'Kies een rol.');

/** `POST /api/uitnodigingen`, as far as the beheerder invites somebody who will work here. */
export const nieuweGebruikerSchema = z.strictObject({
  naam: naamSchema,
  email: emailSchema,
  rol: beheerdeRolSchema,
});
export type NieuweGebruiker = z.infer<typeof nieuweGebruikerSchema>;

/** `PUT /api/gebruikers/:id` (beheerder) */
export const gebruikerWijzigingSchema = z.strictObject({
  naam: naamSchema,
  email: emailSchema,
  rol: rolSchema,
});
export type GebruikerWijziging = z.infer<typeof gebruikerWijzigingSchema>;

/** `GET /api/teams` */
export const teamSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  leden: z.array(persoonSchema),
});
export type Team = z.infer<typeof teamSchema>;
export const teamsSchema = z.object({ teams: z.array(teamSchema) });

/** `POST /api/teams` and `PUT /api/teams/:id` (beheerder) */
export const teamInvoerSchema = z.strictObject({
  naam: naamSchema,
  leden: z.array(z.uuid()).max(200),
});
export type TeamInvoer = z.infer<typeof teamInvoerSchema>;

/** `GET /api/collegas`: the coaches who can take a client over or replace somebody. */
export const collegasSchema = z.object({
  collegas: z.array(persoonSchema.extend({ teams: z.array(z.string()) })),
});
export type Collega = z.infer<typeof collegasSchema>['collegas'][number];
