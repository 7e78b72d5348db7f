import { itemSlugSchema, uitkomstSchema, wensenVorm, zoekprofielSchema } from '@passend/domain';
import { z } from 'zod';
import { versiesSchema } from './gedeeld.js';
import { vacatureKernSchema } from './vacature-kern.js';

const { max_reis_km, uren_min, uren_max, opleiding } = zoekprofielSchema.shape;
const doelberoepen = z.array(z.string().min(1).max(200)).max(50);
const talen = z.array(z.string().max(60)).max(50);
const profieldelen = { doelberoepen, max_reis_km, uren_min, uren_max, opleiding, talen };
const { start_op, ervaring_jaren, taalniveaus, contracten, loon_oud } = wensenVorm;
const sectoren = wensenVorm.sectoren.unwrap().max(50).optional();
const sectoren_niet = wensenVorm.sectoren_niet.unwrap().max(50).optional();
const { werkgevers_niet, geen_bemiddelaars, thuiswerk } = wensenVorm;
const { vroegste_begin, vervoermiddelen, max_reistijd_min } = wensenVorm;

/** How the whole market stands for one client. */
export const marktstandSchema = z.object({
  overwogen: z.number().int(),
  inBeeld: z.number().int(),
  past: z.number().int(),
  mogelijk: z.number().int(),
  afgevallen: z.number().int(),
});

/** What one limit or wish costs at this moment. */
export const regelkostenSchema = z.object({
  regel: z.string(),
  tekst: z.string(),
  /** Vacancies that fall off by it, alone or with others. */
  totaal: z.number().int(),
  /** Vacancies that fall off by it alone: so many come back without it. */
  alleen: z.number().int(),
});
export type Regelkosten = z.infer<typeof regelkostenSchema>;

/** A limit that can be changed on trial. */
export const probeerbareGrensSchema = z.object({
  item: itemSlugSchema,
  naam: z.string(),
  /** The limit in the words of the document. */
  tekst: z.string(),
  niveau: z.number().int().nullable(),
  /** Levels to choose from, the mildest first; without the normaalwaarde. */
  niveaus: z.array(z.object({ niveau: z.number().int(), tekst: z.string() })),
  /** The number it comes down to; null where a number means nothing. */
  getal: z.object({ waarde: z.number().nullable(), eenheid: z.string() }).nullable(),
});
export type ProbeerbareGrens = z.infer<typeof probeerbareGrensSchema>;

/** `GET /api/werknemers/:id/wat-als`: how it stands now, and what can be changed on trial. */
export const watAlsBeginSchema = z.object({
  stand: marktstandSchema,
  /** The dearest first. */
  kosten: z.array(regelkostenSchema),
  grenzen: z.array(probeerbareGrensSchema),
  zoekprofiel: z.object({ ...profieldelen, ...wensenVorm }),
  versies: versiesSchema,
});
export type WatAlsBegin = z.infer<typeof watAlsBeginSchema>;

const item = itemSlugSchema;
const beperkingwijzigingSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('weg'), item }),
  z.strictObject({ soort: z.literal('niveau'), item, niveau: z.number().int().min(1).max(9) }),
  z.strictObject({ soort: z.literal('waarde'), item, waarde: z.number().min(-100).max(100_000) }),
]);

/** `POST /api/werknemers/:id/wat-als`: other limits and wishes, to be tried and not kept. */
export const watAlsVraagSchema = z.strictObject({
  beperkingen: z.array(beperkingwijzigingSchema).max(100).default([]),
  zoekprofiel: z
    .strictObject({
      ...profieldelen,
      // null leaves the wish out
      start_op: start_op.nullable(),
      ervaring_jaren: ervaring_jaren.nullable(),
      taalniveaus: taalniveaus.nullable(),
      contracten: contracten.nullable(),
      loon_oud: loon_oud.nullable(),
      sectoren: sectoren.nullable(),
      sectoren_niet: sectoren_niet.nullable(),
      werkgevers_niet: werkgevers_niet.nullable(),
      geen_bemiddelaars: geen_bemiddelaars.nullable(),
      thuiswerk: thuiswerk.nullable(),
      vroegste_begin: vroegste_begin.nullable(),
      vervoermiddelen: vervoermiddelen.nullable(),
      max_reistijd_min: max_reistijd_min.nullable(),
    })
    .partial()
    .default({}),
});
export type WatAlsVraag = z.infer<typeof watAlsVraagSchema>;

/** A vacancy that comes in or falls off. */
export const verschovenRijSchema = vacatureKernSchema.extend({
  vacatureId: z.string(),
  afstandKm: z.number().nullable(),
  uitkomst: uitkomstSchema,
  /** Why it falls off, in Dutch; empty for one that comes in. */
  redenen: z.array(z.string()),
});
export type VerschovenRij = z.infer<typeof verschovenRijSchema>;

const verschuivingSchema = z.object({
  aantal: z.number().int(),
  /** The best of them, at most fifty. */
  rijen: z.array(verschovenRijSchema),
});

/** A vacancy that stays in sight at another place of the ranking. */
export const herschiktRijSchema = verschovenRijSchema.extend({
  scoreVoor: z.number(),
  scoreNa: z.number(),
});
export type HerschiktRij = z.infer<typeof herschiktRijSchema>;

const herschikkingSchema = z.object({
  aantal: z.number().int(),
  /** Those that move most, at most fifty. */
  rijen: z.array(herschiktRijSchema),
});

export const watAlsAntwoordSchema = z.object({
  voor: marktstandSchema,
  na: marktstandSchema,
  erbij: verschuivingSchema,
  eraf: verschuivingSchema,
  hoger: herschikkingSchema,
  lager: herschikkingSchema,
});
export type WatAlsAntwoord = z.infer<typeof watAlsAntwoordSchema>;
