import type { Waargenomen } from '@passend/contracts';
import { salarisSchema, urenSchema, type Vacature, vacatureSchema } from '@passend/domain';
import { type Eis, vacatureKenmerkenSchema } from '@passend/matching';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { leesWaargenomen } from './waarneming.read-model.js';
import { webadresSchema } from './webadres.js';

const rijSchema = z.object({
  id: z.string(),
  titel: z.string(),
  werkgever: z.string().nullable(),
  plaats: z.string().nullable(),
  provincie: z.string().nullable(),
  land: z.string().nullable(),
  uren: urenSchema,
  salaris: salarisSchema.nullable(),
  geplaatstOp: z.string().nullable(),
  eerstGezien: z.date(),
  opgeslagenOp: z.date(),
  url: webadresSchema,
  live: z.boolean(),
  inhoudshash: z.string(),
  /** Taken out on request: to be shown to nobody but who decided on it before. */
  weggehaald: z.boolean(),
});

/** A vacancy as a row of a list shows it. */
export type VacatureLijstrij = z.infer<typeof rijSchema>;

const detailSchema = rijSchema.extend({
  tekst: z.string(),
  taal: z.enum(['nl', 'en', 'anders']),
  opleiding: z.string().nullable(),
  kenmerken: vacatureKenmerkenSchema,
  eisen: z.custom<readonly Eis[]>(Array.isArray),
});

/** A vacancy with its whole text and what was read from it. */
export type VacatureVolledig = z.infer<typeof detailSchema>;

const idSchema = z.object({ id: z.string() });
const opvolgerSchema = z.object({ id: z.string(), voorgangers: z.array(z.string()) });

/** A job that was placed more often than this is followed no further back. */
const MAX_KETEN = 6;

const KOLOMMEN = `
  v.id::text AS id, v.titel, v.werkgever, v.plaatsen[1] AS plaats, v.provincies[1] AS provincie,
  v.landen[1] AS land, json_build_object('min', v.uren_min, 'max', v.uren_max) AS uren, v.salaris,
  v.geplaatst_op::text AS "geplaatstOp", v.eerst_gezien AS "eerstGezien",
  v.opgeslagen_op AS "opgeslagenOp", v.url, v.status = 'live' AS live, v.inhoudshash,
  v.weghaling_id IS NOT NULL AS weggehaald`;

/** Vacancies as people read them. The market is the same for every agency. */
export class VacatureLeesmodel {
  /**
   * @param bron the data source; inside a transaction its manager, as a second connection that each of
   * many requests waits for while it holds its first one would stop them all
   */
  constructor(private readonly bron: Pick<EntityManager, 'query'>) {}

  /** Rows for a list, in the order of the ids; ids that do not exist are left out. */
  async rijen(ids: readonly string[]): Promise<readonly VacatureLijstrij[]> {
    if (ids.length === 0) return [];
    const gevonden: unknown = await this.bron.query(
      `SELECT ${KOLOMMEN} FROM vacature v WHERE v.id = ANY($1::bigint[])`,
      [ids],
    );
    const perId = new Map(
      z
        .array(rijSchema)
        .parse(gevonden)
        .map((rij) => [rij.id, rij]),
    );
    return ids.flatMap((id) => perId.get(id) ?? []);
  }

  /** Titles by id. */
  async titels(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const gevonden: unknown = await this.bron.query(
      'SELECT id::text AS id, titel FROM vacature WHERE id = ANY($1::bigint[])',
      [ids],
    );
    const rijen = z.array(z.object({ id: z.string(), titel: z.string() })).parse(gevonden);
    return new Map(rijen.map(({ id, titel }) => [id, titel]));
  }

  /** The first characters of the text, by id. */
  async fragmenten(ids: readonly string[], tekens: number): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const gevonden: unknown = await this.bron.query(
      'SELECT id::text AS id, left(tekst, $2) AS fragment FROM vacature WHERE id = ANY($1::bigint[])',
      [ids, tekens],
    );
    const rijen = z.array(z.object({ id: z.string(), fragment: z.string() })).parse(gevonden);
    return new Map(rijen.map(({ id, fragment }) => [id, fragment]));
  }

  /** One vacancy, live or closed, or null. */
  async volledig(id: string): Promise<VacatureVolledig | null> {
    const gevonden: unknown = await this.bron.query(
      `SELECT ${KOLOMMEN}, v.tekst, v.taal, v.opleiding, v.kenmerken, v.eisen FROM vacature v WHERE v.id = $1::bigint`,
      [id],
    );
    return z.array(detailSchema).parse(gevonden)[0] ?? null;
  }

  /** What its source said of one vacancy, as it was read; null when that was not kept. */
  async gelezen(id: string): Promise<Vacature | null> {
    const gevonden: unknown = await this.bron.query(
      `SELECT m.inhoud FROM vacature v
         JOIN momentopname m ON m.waarneming_id = v.canoniek_id AND m.inhoudshash = v.inhoudshash
        WHERE v.id = $1::bigint`,
      [id],
    );
    return z.array(z.object({ inhoud: vacatureSchema })).parse(gevonden)[0]?.inhoud ?? null;
  }

  /**
   * Live vacancies that were stored after a moment: what somebody who looked then cannot have seen.
   */
  async nieuwNa(moment: Date): Promise<ReadonlySet<number>> {
    const gevonden: unknown = await this.bron.query(
      "SELECT id::text AS id FROM vacature WHERE status = 'live' AND opgeslagen_op > $1",
      [moment],
    );
    return new Set(
      z
        .array(idSchema)
        .parse(gevonden)
        .map(({ id }) => Number(id)),
    );
  }

  /**
   * The vacancies that took the place of these: placed again, or joined by hand.
   * @returns for each of them, which of the given ids it follows, directly or over others
   */
  async opvolgersVan(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (ids.length === 0) return new Map();
    const gevonden: unknown = await this.bron.query(
      `WITH RECURSIVE keten AS (
         SELECT vacature_id, voorganger_id, 1 AS diep FROM vacature_voorganger
         WHERE voorganger_id = ANY($1::bigint[])
         UNION
         SELECT v.vacature_id, k.voorganger_id, k.diep + 1
         FROM vacature_voorganger v JOIN keten k ON v.voorganger_id = k.vacature_id
         WHERE k.diep < ${MAX_KETEN})
       SELECT vacature_id::text AS id, array_agg(DISTINCT voorganger_id::text) AS voorgangers
       FROM keten WHERE vacature_id <> voorganger_id GROUP BY vacature_id`,
      [ids],
    );
    const rijen = z.array(opvolgerSchema).parse(gevonden);
    return new Map(rijen.map(({ id, voorgangers }) => [id, voorgangers]));
  }

  /** Where a vacancy was seen, the most recent first. */
  async waargenomen(id: string): Promise<Waargenomen> {
    return leesWaargenomen(this.bron, id);
  }
}
