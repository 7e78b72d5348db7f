import { blokkaderedenSchema, plainDateSchema } from '@passend/domain';
import { z } from 'zod';

/** A dossier by its reference; no name. */
export const bewaardossierSchema = z.object({
  werknemerId: z.uuid(),
  kenmerk: z.string(),
  einde: plainDateSchema.nullable(),
  vervaltOp: plainDateSchema.nullable(),
  stand: z.enum(['loopt', 'bewaard', 'vervallen', 'geblokkeerd']),
  /** What goes with it, in rows; only of those that go within two months. */
  regels: z.number().int().nullable(),
  blokkade: z
    .object({
      id: z.uuid(),
      reden: blokkaderedenSchema,
      sinds: z.iso.datetime(),
      herzienOp: plainDateSchema,
      /** The day to look again has come. */
      herzien: z.boolean(),
    })
    .nullable(),
});
export type Bewaardossierregel = z.infer<typeof bewaardossierSchema>;

/** `GET /api/bewaren` (beheerder) */
export const bewarenSchema = z.object({
  termijnen: z.array(
    z.object({
      klasse: z.string(),
      maanden: z.number().int(),
      vanaf: z.string(),
      bron: z.string(),
      eigenKeuze: z.boolean(),
    }),
  ),
  /** The one that goes first in front; those that run come last. */
  dossiers: z.array(bewaardossierSchema),
  bewijzen: z.array(
    z.object({
      id: z.uuid(),
      soort: z.enum(['sleutels', 'dossier', 'rijen', 'verzoek']),
      klasse: z.string(),
      kenmerk: z.string().nullable(),
      regel: z.string(),
      aantal: z.number().int(),
      op: z.iso.datetime(),
      hash: z.string(),
    }),
  ),
});
export type Bewaren = z.infer<typeof bewarenSchema>;

/** `POST /api/bewaren/blokkades` (beheerder) */
export const blokkadeVraagSchema = z.strictObject({
  werknemerId: z.uuid(),
  reden: blokkaderedenSchema,
  toelichting: z.string().trim().max(500).nullable(),
  /** Day on which somebody looks whether it is still needed. */
  herzienOp: plainDateSchema,
});
export type BlokkadeVraag = z.infer<typeof blokkadeVraagSchema>;
export const blokkadeAntwoordSchema = z.object({ id: z.uuid() });

/** `GET /api/sleutels` (beheerder): names and ages of keys, never a key. */
export const sleutelstandSchema = z.object({
  bureauId: z.uuid(),
  meester: z.object({ kenmerk: z.string() }),
  bureau: z.object({
    kenmerk: z.string(),
    gemaaktOp: z.iso.datetime(),
    /** Wrapped with the master key of now. */
    onderHuidigeMeester: z.boolean(),
    /** A rotation that was not finished. */
    bezig: z.boolean(),
  }),
  dossiers: z.object({
    metSleutel: z.number().int(),
    zonderSleutel: z.number().int(),
    oudste: z.iso.datetime().nullable(),
    bezig: z.number().int(),
  }),
  vernietigd: z.number().int(),
});
export type Sleutelstand = z.infer<typeof sleutelstandSchema>;
