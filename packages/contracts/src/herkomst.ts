import { vacatureSchema } from '@passend/domain';
import { z } from 'zod';
import { HERKOMSTEN } from './bron.js';

/** A sign that a vacancy is gone, with what it rests on. */
export const sluitbewijsSchema = z.object({
  op: z.iso.datetime(),
  /** `http_404`, `banner`, `ontbreekt_in_lijst`, `sluitdatum_voorbij`, … */
  code: z.string(),
  /** Words of the page or the source, null when it has none. */
  tekst: z.string().nullable(),
  /** HTTP status and address of the answer; null when it rests on a whole list. */
  status: z.number().int().nullable(),
  url: z.string().nullable(),
});
export type Sluitbewijs = z.infer<typeof sluitbewijsSchema>;

/** A state of one sighting that was left behind: closed, seen again, or put back by a person. */
export const gebeurtenisSchema = z.object({
  soort: z.enum(['gesloten', 'weer_gezien', 'teruggedraaid']),
  op: z.iso.datetime(),
  bewijs: z.array(sluitbewijsSchema),
});
export type Gebeurtenis = z.infer<typeof gebeurtenisSchema>;

/** A snapshot without its content. */
export const momentopnameKortSchema = z.object({
  id: z.string(),
  gezienOp: z.iso.datetime(),
  /** When it was last found the same. */
  laatstOp: z.iso.datetime(),
  keren: z.number().int(),
  sha256: z.string(),
});

/** Who is behind a place where a vacancy was seen; `elders`: somebody gave its address. */
const vindplaatsSchema = z.enum([...HERKOMSTEN, 'elders']);
export type Vindplaats = z.infer<typeof vindplaatsSchema>;

/** Where a vacancy was seen, what is known of it there, and how fresh that is. */
export const waargenomenSchema = z.array(
  z.object({
    bron: z.string(),
    herkomst: vindplaatsSchema,
    url: z.string().nullable(),
    eerstGezien: z.iso.datetime(),
    laatstGezien: z.iso.datetime(),
    live: z.boolean(),
    gecontroleerdOp: z.iso.datetime(),
    /** How, e.g. `pagina_304`; null when that look found a sign that it is gone. */
    gecontroleerdHoe: z.string().nullable(),
    /** The list in which it stands is provably everything that the source has. */
    lijstVolledig: z.boolean(),
    /** A later look that gave nothing; says nothing of the vacancy. */
    mislukt: z.object({ op: z.iso.datetime(), status: z.number().int().nullable() }).nullable(),
    /** Signs that it is gone of a sighting that still counts as open. */
    twijfel: z.array(sluitbewijsSchema),
    gebeurtenissen: z.array(gebeurtenisSchema),
    /** Newest first. */
    momentopnamen: z.array(momentopnameKortSchema),
  }),
);
export type Waargenomen = z.infer<typeof waargenomenSchema>;

/** One snapshot: what a vacancy looked like at a source, and when that was so. */
export const momentopnameSchema = momentopnameKortSchema.extend({
  vacatureId: z.string(),
  bron: z.string(),
  herkomst: vindplaatsSchema,
  /** Of each day the first moment, oldest first. */
  momenten: z.array(z.object({ op: z.iso.datetime(), hoe: z.string() })),
  laatstHoe: z.string(),
  /** A decision rests on it, so it is never removed. */
  vastgehouden: z.boolean(),
  /** What `sha256` is the hash of, in its canonical form. */
  inhoud: vacatureSchema,
});
export type Momentopname = z.infer<typeof momentopnameSchema>;

/** `GET /api/vacatures/:id/zoals-op/:datum` */
export const zoalsOpSchema = z.object({
  datum: z.iso.date(),
  /** `gezien`: found so on that very day; `ervoor`: the last that was known by then. */
  stand: z.enum(['gezien', 'ervoor']),
  /** All its sightings were closed at the end of that day. */
  gesloten: z.boolean(),
  momentopname: momentopnameSchema,
});
export type ZoalsOp = z.infer<typeof zoalsOpSchema>;
