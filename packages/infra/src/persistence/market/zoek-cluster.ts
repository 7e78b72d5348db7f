import type { Vacature } from '@passend/domain';
import { type Querier, rows } from './sql.js';
import type { Inhoud } from './vacature-schrijver.js';

/** Days after closing in which the same job counts as the same vacancy, placed again. */
const HERPLAATSING_DAGEN = 90;
/** Candidates that are compared in full, nearest text first. */
const MAX_KANDIDATEN = 20;

/** What decides whose text a vacancy shows. */
export interface Toonbaar {
  readonly vacatureId: number;
  readonly live: boolean;
  /** Rank of the source whose text it shows now. */
  readonly rang: number;
  /** That text is of the very sighting in question. */
  readonly canoniek: boolean;
  /** The request that keeps it out, null when it may be shown. */
  readonly weghalingId: number | null;
}

interface KandidaatRow {
  readonly id: string;
  readonly canoniek_rang: number;
  readonly status: string;
  readonly inhoud: Vacature;
  readonly weghaling_id: string | null;
}

/**
 * Finds the vacancy that this sighting is another copy of. Candidates share a place and a word of
 * the title; `zelfde` decides.
 * @returns null when it is a new vacancy
 */
export async function zoekCluster(
  querier: Querier,
  inhoud: Inhoud,
  zelfde: (a: Vacature, b: Vacature) => boolean,
): Promise<Toonbaar | null> {
  const { blokken, simhash } = inhoud.sleutels;
  if (blokken.length === 0) return null;
  const kandidaten = await rows<KandidaatRow>(
    querier,
    `SELECT v.id, v.canoniek_rang, v.status, v.weghaling_id, m.inhoud
     FROM vacature v
     JOIN waarneming w ON w.id = v.canoniek_id
     JOIN momentopname m ON m.waarneming_id = w.id AND m.inhoudshash = v.inhoudshash
     WHERE v.blokken && $1::text[]
       AND (v.status = 'live' OR v.weghaling_id IS NOT NULL
            OR v.gesloten_op > now() - make_interval(days => $3))
     ORDER BY bit_count(v.simhash # ('x' || $2::text)::bit(64)) NULLS LAST, v.id
     LIMIT $4`,
    [blokken, simhash, HERPLAATSING_DAGEN, MAX_KANDIDATEN],
  );
  const gevonden = kandidaten.find((kandidaat) => zelfde(inhoud.vacature, kandidaat.inhoud));
  if (gevonden === undefined) return null;
  return {
    vacatureId: Number(gevonden.id),
    rang: gevonden.canoniek_rang,
    live: gevonden.status === 'live',
    canoniek: false,
    weghalingId: gevonden.weghaling_id === null ? null : Number(gevonden.weghaling_id),
  };
}
