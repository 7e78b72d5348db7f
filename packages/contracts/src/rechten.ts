import {
  BLIJFREDENEN,
  toestemmingsoortSchema,
  VERZOEKSTANDEN,
  verzoekbesluitSchema,
  verzoekdeelSchema,
  verzoeksoortSchema,
  wisgroepSchema,
} from '@passend/domain';
import { z } from 'zod';

const tekst = z
  .string()
  .trim()
  .min(1, 'Schrijf in een paar woorden wat je bedoelt.')
  .max(4_000, 'Maak dit korter dan 4000 tekens.');

/** `POST /api/mijn/verzoeken` */
export const verzoekInvoerSchema = z.strictObject({
  soort: verzoeksoortSchema,
  over: verzoekdeelSchema,
  tekst,
});
export type VerzoekInvoer = z.infer<typeof verzoekInvoerSchema>;

/** `POST /api/werknemers/:id/verzoeken/:verzoekId/antwoord` */
export const verzoekAntwoordInvoerSchema = z.strictObject({
  besluit: verzoekbesluitSchema,
  tekst,
});
export type VerzoekAntwoordInvoer = z.infer<typeof verzoekAntwoordInvoerSchema>;

const wisdeelSchema = z.object({ groep: wisgroepSchema, aantal: z.number().int() });

/**
 * `GET /api/werknemers/:id/verzoeken/:verzoekId/wissen`: what granting would remove today, what stays,
 * why and until when; null when that day is not known yet.
 */
export const wisplanSchema = z.object({
  weg: z.array(wisdeelSchema),
  blijft: z.array(
    wisdeelSchema.extend({ reden: z.enum(BLIJFREDENEN), tot: z.iso.date().nullable() }),
  ),
});

/** `POST /api/werknemers/:id/verzoeken/:verzoekId/wissen`: the parts that go, and the answer. */
export const wisInvoerSchema = z.strictObject({
  groepen: z.array(wisgroepSchema).min(1, 'Kies wat er weg gaat.').max(20),
  tekst,
});
export type WisInvoer = z.infer<typeof wisInvoerSchema>;

/** One request with its term and its answer. */
export const verzoekSchema = z.object({
  id: z.uuid(),
  werknemerId: z.uuid(),
  werknemer: z.string(),
  soort: verzoeksoortSchema,
  over: verzoekdeelSchema,
  tekst: z.string(),
  op: z.iso.datetime(),
  /** Last day for the answer; null for an own view. */
  uiterlijk: z.iso.date().nullable(),
  stand: z.enum(VERZOEKSTANDEN),
  antwoord: z
    .object({
      besluit: verzoekbesluitSchema,
      tekst: z.string(),
      door: z.string(),
      op: z.iso.datetime(),
      /** What was removed, with the hash of the proof; null when nothing was. */
      wissing: wisplanSchema.extend({ bewijs: z.string() }).nullable(),
    })
    .nullable(),
});
export type Verzoek = z.infer<typeof verzoekSchema>;
export const verzoekenSchema = z.object({ verzoeken: z.array(verzoekSchema) });
export type Verzoeken = z.infer<typeof verzoekenSchema>;

/** `GET /api/mijn/dossier`: everything that is kept, in short; the whole of it is in the export. */
export const mijnDossierSchema = z.object({
  werkgever: z.string(),
  coach: z.string(),
  documenten: z.array(
    z.object({
      id: z.uuid(),
      soort: z.string(),
      naam: z.string().nullable(),
      datum: z.iso.date(),
      van: z.string(),
      ingevoerdOp: z.iso.datetime(),
      ingevoerdDoor: z.string(),
      punten: z.array(z.string()),
    }),
  ),
  zoekprofiel: z
    .object({
      doelberoepen: z.array(z.string()),
      woonplaats: z.string(),
      urenMin: z.number(),
      urenMax: z.number(),
      ingevoerdOp: z.iso.datetime(),
      versies: z.number().int(),
    })
    .nullable(),
  besluiten: z.array(
    z.object({
      id: z.uuid(),
      vacatureId: z.string(),
      titel: z.string().nullable(),
      besluit: z.enum(['geschikt', 'bespreken', 'niet_geschikt']).nullable(),
      reden: z.string().nullable(),
      door: z.string(),
      op: z.iso.datetime(),
    }),
  ),
  reacties: z.array(
    z.object({
      id: z.uuid(),
      titel: z.string().nullable(),
      woorden: z.array(z.string()),
      door: z.string(),
      op: z.iso.datetime(),
    }),
  ),
});
export type MijnDossier = z.infer<typeof mijnDossierSchema>;

const deel = z.object({ kop: z.string(), alineas: z.array(z.string()) });

/** `GET /api/mijn/delen`: what is shared with whom, and what he said yes and no to. */
export const mijnDelenSchema = z.object({
  tekst: z.object({ id: z.string(), versie: z.string(), delen: z.array(deel) }),
  gezienOp: z.iso.datetime().nullable(),
  gegevens: z.array(
    z.object({
      naam: z.string(),
      gezondheid: z.boolean(),
      wie: z.array(z.string()),
      grondslag: z.string(),
    }),
  ),
  toestemmingen: z.array(
    z.object({
      soort: toestemmingsoortSchema,
      versie: z.string(),
      vraag: z.string(),
      uitleg: z.string(),
      gegeven: z.boolean(),
      /** When he last said something about it. */
      op: z.iso.datetime().nullable(),
    }),
  ),
});
export type MijnDelen = z.infer<typeof mijnDelenSchema>;

/** `POST /api/mijn/delen/gezien` */
export const tekstGezienSchema = z.strictObject({ versie: z.string().max(20) });
export type TekstGezien = z.infer<typeof tekstGezienSchema>;

/** `POST /api/mijn/toestemmingen`: with the version of the text that was asked. */
export const toestemmingInvoerSchema = z.strictObject({
  soort: toestemmingsoortSchema,
  gegeven: z.boolean(),
  versie: z.string().max(20),
});
export type ToestemmingInvoer = z.infer<typeof toestemmingInvoerSchema>;
