import { grondslagSchema, oordeelSchema, richtingSchema, uitkomstSchema } from '@passend/domain';
import { z } from 'zod';
import { MOTORPROTOCOL } from './motorvraag.js';

const profielOordeelSchema = z.enum(['past', 'past_niet', 'onbekend']);

/**
 * What is read of an explained result of another version. Names of items are plain texts, because a
 * version may know others; what is new there is passed over.
 */
export const motoruitslagSchema = z.object({
  casus: z.string(),
  vacature: z.string(),
  score: z.number(),
  zekerheid: z.number(),
  uitkomst: uitkomstSchema,
  afstandKm: z.number().nullable(),
  profiel: z.object({
    beroep: z.enum(['doel', 'verwant', 'anders', 'onbekend']),
    reisafstand: profielOordeelSchema,
    uren: profielOordeelSchema,
    opleiding: profielOordeelSchema,
  }),
  fml: z.array(
    z.object({
      item: z.string(),
      naam: z.string(),
      oordeel: oordeelSchema,
      grondslag: grondslagSchema,
      richting: richtingSchema,
      limietTekst: z.string(),
      bewijs: z.string().nullable(),
      bron: z.string().nullable(),
      vraag: z.string().nullable(),
    }),
  ),
});
export type Motoruitslag = z.infer<typeof motoruitslagSchema>;

/** What an engine that runs apart answers: results, or what is wrong with the question. */
export const motorantwoordSchema = z.object({
  protocol: z.literal(MOTORPROTOCOL),
  versies: z.object({
    engine: z.string(),
    lexicon: z.string(),
    plaatsen: z.string(),
    beroepen: z.string().nullable(),
  }),
  fouten: z.array(z.object({ pad: z.string(), melding: z.string() })),
  uitslagen: z.array(motoruitslagSchema),
});
export type Motorantwoord = z.infer<typeof motorantwoordSchema>;
