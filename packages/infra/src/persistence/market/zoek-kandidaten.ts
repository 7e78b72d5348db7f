import type { Vacature } from '@passend/domain';
import type { Sleutels } from './marktregels.js';
import { type Querier, rows } from './sql.js';

/** Days after closing in which the same job counts as the same vacancy, placed again. */
export const HERPLAATSING_DAGEN = 90;
/** Days after closing in which it is a new vacancy that was there before. */
export const GEHEUGEN_DAGEN = 400;
/** Vacancies read per key, newest first: a key of a whole chain of shops costs no more than this. */
export const PER_SLEUTEL = 50;
/** Vacancies looked up, those that share the rarest keys first. */
export const MAX_OPGEZOCHT = 100;
/** Candidates that are compared in full. */
export const MAX_KANDIDATEN = 30;

/** A vacancy that may be another copy, with the text that it shows. */
export interface Kandidaat {
  readonly id: string;
  readonly canoniek_rang: number;
  readonly status: string;
  readonly inhoud: Vacature;
  readonly weghaling_id: string | null;
  /** Closed too long to be the same vacancy. */
  readonly oud: boolean;
}

/**
 * Reads index rows only, at most `PER_SLEUTEL` of each key. A key that few vacancies have weighs
 * more than one that many have. `$1` keys, `$2` simhash, `$3` days
 * of memory, `$4` days until a vacancy is another one.
 */
export const KANDIDATEN_SQL = `
  WITH raak AS MATERIALIZED (
    SELECT s.vacature_id, 1.0 / count(*) OVER (PARTITION BY k.sleutel) AS gewicht
    FROM unnest($1::integer[]) AS k (sleutel)
    CROSS JOIN LATERAL (
      SELECT vacature_id FROM vacature_sleutel WHERE sleutel = k.sleutel
      ORDER BY vacature_id DESC LIMIT ${PER_SLEUTEL}) AS s),
  naast AS MATERIALIZED (
    SELECT vacature_id, sum(gewicht) AS gewicht FROM raak
    GROUP BY vacature_id ORDER BY gewicht DESC, vacature_id LIMIT ${MAX_OPGEZOCHT}),
  beste AS MATERIALIZED (
    SELECT v.id, v.canoniek_rang, v.status, v.weghaling_id, v.canoniek_id, v.inhoudshash, n.gewicht,
      v.weghaling_id IS NULL AND v.status = 'gesloten'
        AND v.gesloten_op <= now() - make_interval(days => $4) AS oud,
      bit_count(v.simhash # ('x' || $2::text)::bit(64)) AS verschil
    FROM naast n JOIN vacature v ON v.id = n.vacature_id
    WHERE v.status = 'live' OR v.weghaling_id IS NOT NULL
       OR v.gesloten_op > now() - make_interval(days => $3)
    ORDER BY n.gewicht DESC, verschil NULLS LAST, v.id LIMIT ${MAX_KANDIDATEN})
  SELECT b.id, b.canoniek_rang, b.status, b.weghaling_id, b.oud, m.inhoud
  FROM beste b JOIN momentopname m ON m.waarneming_id = b.canoniek_id AND m.inhoudshash = b.inhoudshash
  ORDER BY b.weghaling_id IS NULL, b.status = 'gesloten', b.oud, b.gewicht DESC, b.verschil NULLS LAST, b.id`;

/**
 * The vacancies that share a key with an advert: what was taken out on request first, then what is
 * live, what closed, and what closed long ago, each with the likeliest first.
 */
export function zoekKandidaten(
  querier: Querier,
  { zoek, simhash }: Sleutels,
): Promise<readonly Kandidaat[]> {
  return rows<Kandidaat>(querier, KANDIDATEN_SQL, [
    zoek,
    simhash,
    GEHEUGEN_DAGEN,
    HERPLAATSING_DAGEN,
  ]);
}
