import {
  beoordelingSchema,
  grondslagSchema,
  itemSlugSchema,
  motiveringSchema,
  oordeelSchema,
  reactieSchema,
  richtingSchema,
  uitkomstSchema,
  urenSchema,
  VERVOERMIDDELEN,
} from '@passend/domain';
import { z } from 'zod';
import { beroepNaamSchema } from './beroep.js';
import { bladSchema, facetSchema, meervoud, versiesSchema, vlagSchema } from './gedeeld.js';
import { waargenomenSchema } from './herkomst.js';
import { reactieWeergaveSchema } from './reactie.js';
import { vacatureKernSchema } from './vacature-kern.js';
import { urenVerloopSchema } from './werknemer.js';

export const profielOordeelSchema = z.enum(['past', 'past_niet', 'onbekend']);

export const profielUitslagSchema = z.object({
  beroep: z.enum(['doel', 'verwant', 'anders', 'onbekend']),
  reisafstand: profielOordeelSchema,
  uren: profielOordeelSchema,
  opleiding: profielOordeelSchema,
});

/** `GET /api/werknemers/:id/matches`: filters over the whole ranking. */
export const matchVraagSchema = bladSchema.extend({
  /** `in_beeld` (default), `afgevallen`, or `alle`. */
  lijst: z.enum(['in_beeld', 'afgevallen', 'alle']).default('in_beeld'),
  /** Only vacancies that fell off by this rule. */
  regel: z.string().max(80).optional(),
  uitkomst: meervoud(uitkomstSchema),
  beoordeling: meervoud(z.enum([...beoordelingSchema.options, 'geen'])),
  maxKm: z.coerce.number().positive().max(400).optional(),
  urenMin: z.coerce.number().min(0).max(60).optional(),
  urenMax: z.coerce.number().min(0).max(60).optional(),
  land: meervoud(z.string().length(2)),
  provincie: meervoud(z.string().max(60)),
  plaats: meervoud(z.string().max(80)),
  nieuw: vlagSchema,
  /** Typed search inside the ranking: title, employer, text. */
  q: z.string().trim().max(200).optional(),
});
export type MatchVraag = z.infer<typeof matchVraagSchema>;

export const beoordelingWeergaveSchema = z.object({
  beoordeling: beoordelingSchema,
  reden: z.string(),
  /** Why a possible excess is acceptable, per item; empty when nothing was written. */
  motiveringen: z.array(motiveringSchema.extend({ naam: z.string() })),
  door: z.string(),
  op: z.iso.datetime(),
  /** The vacancy says something else now than when this was decided. */
  veranderd: z.boolean(),
  /** What the vacancy looked like then; null when that was not kept. */
  momentopnameId: z.string().nullable(),
  /** With which rules and words the coach saw it; null when that was not kept. */
  versies: versiesSchema.pick({ engine: true, lexicon: true }).nullable(),
});
export type BeoordelingWeergave = z.infer<typeof beoordelingWeergaveSchema>;

/** What was decided or said of the same job, when it stood under another id. */
export const eerderSchema = z.object({
  /** The vacancy as it was then. */
  vacatureId: z.string(),
  op: z.iso.datetime(),
  /** Null when it was only reacted to. */
  beoordeling: beoordelingSchema.nullable(),
  reacties: z.array(reactieSchema),
});
export type Eerder = z.infer<typeof eerderSchema>;

/** One way to get there, with its estimate from door to door. */
export const reisSchema = z.object({
  middel: z.enum(VERVOERMIDDELEN),
  minuten: z.number().int(),
  /** What stands in the way of it: a limit of the document, or no licence; null when nothing does. */
  belet: z.enum(['grens', 'rijbewijs']).nullable(),
});
export type Reis = z.infer<typeof reisSchema>;

export const matchRijSchema = vacatureKernSchema.extend({
  vacatureId: z.string(),
  afstandKm: z.number().nullable(),
  /** Empty when the place is unknown or all work is done at home. */
  reizen: z.array(reisSchema),
  /** First seen since this coach last opened the ranking, and not a job that was handled before. */
  nieuw: z.boolean(),
  score: z.number(),
  zekerheid: z.number(),
  uitkomst: uitkomstSchema,
  /** Limited items per verdict. */
  telling: z.object({
    past: z.number().int(),
    mogelijk: z.number().int(),
    overschrijdt: z.number().int(),
    onbekend: z.number().int(),
  }),
  /** Rules by which it fell off; empty when in sight. */
  afgevallenOp: z.array(z.string()),
  profiel: profielUitslagSchema,
  beoordeling: beoordelingWeergaveSchema.nullable(),
  /** The same job was handled before and is placed again; null when it was not. */
  eerder: eerderSchema.nullable(),
  /** Why it stands higher or lower than the text alone would put it, in Dutch. */
  bijstellingen: z.array(z.string()),
});
export type MatchRij = z.infer<typeof matchRijSchema>;

export const matchLijstSchema = z.object({
  overwogen: z.number().int(),
  inBeeld: z.number().int(),
  afgevallen: z.number().int(),
  /** How many fell off by which rule; one vacancy may fall off by several. */
  perRegel: z.array(z.object({ regel: z.string(), tekst: z.string(), aantal: z.number().int() })),
  versies: versiesSchema,
  berekendOp: z.iso.datetime(),
  /** What to know of the document behind the ranking before relying on it. */
  aandacht: z.object({
    /** Passages that a coach still has to judge. */
    teBeoordelen: z.number().int(),
    verouderd: z.boolean(),
    toekomst: z.boolean(),
    maandenOud: z.number().int(),
  }),
  /** Rows after the filters. */
  totaal: z.number().int(),
  rijen: z.array(matchRijSchema),
  facetten: z.object({ land: facetSchema, provincie: facetSchema, plaats: facetSchema }),
  /** What was said of vacancies and moves like work up or down. */
  reacties: z.array(reactieWeergaveSchema),
});
export type MatchLijst = z.infer<typeof matchLijstSchema>;

/** One limited item of the client against this vacancy, with the sentence it rests on. */
export const matchPuntSchema = z.object({
  item: itemSlugSchema,
  naam: z.string(),
  oordeel: oordeelSchema,
  grondslag: grondslagSchema,
  richting: richtingSchema,
  zekerheid: z.number(),
  /** The literal limit of the document, with its level. */
  limiet: z.string(),
  niveau: z.number().nullable(),
  /** Quote with offsets in `tekst` of the detail; null when the text says nothing. */
  bewijs: z.object({ van: z.number().int(), tot: z.number().int(), tekst: z.string() }).nullable(),
  /** Lexicon rule, or the source of the occupation's expectation. */
  bron: z.string().nullable(),
  /** A clear excess of a hard limit: the vacancy falls off by it. */
  valtAf: z.boolean(),
  /** The verdict at the likely start; null when it is the same question as at the goal. */
  bijStart: oordeelSchema.nullable(),
  /** One Dutch sentence that says why. */
  uitleg: z.string(),
  /** What to ask the employer; null when nothing is open. */
  vraag: z.string().nullable(),
});
export type MatchPunt = z.infer<typeof matchPuntSchema>;

/** `GET /api/werknemers/:id/matches/:vacatureId` */
export const matchDetailSchema = matchRijSchema.extend({
  /** Title, line break, text: what was read, so what the offsets refer to. */
  tekst: z.string(),
  url: z.string().nullable(),
  /** The occupation that was read from the title; null when it was not recognised. */
  beroep: beroepNaamSchema.nullable(),
  /** In the order of trouble: overschrijdt, mogelijk, onbekend, past. */
  punten: z.array(matchPuntSchema),
  profielpunten: z.array(
    z.object({ criterium: z.string(), oordeel: z.string(), uitleg: z.string() }),
  ),
  /** Hours over time against this vacancy; null without a build-up. */
  urenverloop: urenVerloopSchema
    .extend({ profielBijStart: profielOordeelSchema.nullable() })
    .nullable(),
  /** What to ask the employer, the most important first; about the work only. */
  vragen: z.array(z.object({ vraag: z.string(), belang: z.enum(['eerst', 'ook']) })),
  waargenomen: waargenomenSchema,
  live: z.boolean(),
  /** What everybody says of this vacancy. */
  reacties: z.array(reactieWeergaveSchema),
  versies: versiesSchema,
});
export type MatchDetail = z.infer<typeof matchDetailSchema>;

/** `PUT` and `DELETE /api/werknemers/:id/matches/:vacatureId/beoordeling` answer with this. */
export const beoordelingAntwoordSchema = z.object({
  beoordeling: beoordelingWeergaveSchema.nullable(),
});

const berekendVerschilSchema = z.object({
  naam: z.string(),
  eerst: z.string(),
  later: z.string(),
});

/** `GET /api/werknemers/:id/matches/:vacatureId/herberekening` */
export const herberekeningSchema = z.object({
  /** Null when no decision stands, or what it rested on was not kept. */
  herberekening: z
    .object({
      toen: z.object({ engine: z.string(), lexicon: z.string(), peildatum: z.string() }),
      /**
       * The same input with the version of then: the same outcome, another one, a version that was not
       * kept, or one that needs an imported file that is no longer in use.
       */
      stand: z.enum(['zelfde', 'anders', 'niet_bewaard', 'andere_bestanden']),
      verschillen: z.array(berekendVerschilSchema),
      /** The same input with the version of now. */
      nu: z.object({ versies: versiesSchema, verschillen: z.array(berekendVerschilSchema) }),
    })
    .nullable(),
});
export type Herberekening = z.infer<typeof herberekeningSchema>;

/** `GET /api/mijn/matches`: what the coach marked as geschikt, for the werknemer himself. */
export const mijnMatchesSchema = z.object({
  matches: z.array(
    z.object({
      vacatureId: z.string(),
      titel: z.string(),
      werkgever: z.string().nullable(),
      plaats: z.string().nullable(),
      afstandKm: z.number().nullable(),
      uren: urenSchema,
      url: z.string().nullable(),
      /** The occupation that was read from the title; null when it was not recognised. */
      beroep: beroepNaamSchema.nullable(),
      live: z.boolean(),
      /** Plain sentences at B1 level. */
      waarom: z.array(z.string()),
      /** Some points are not known yet; the coach finds out. */
      nogOpen: z.boolean(),
      /** What the werknemer himself says of it. */
      reacties: z.array(reactieSchema),
      sinds: z.iso.datetime(),
    }),
  ),
});
export type MijnMatches = z.infer<typeof mijnMatchesSchema>;
