import type { Vacature } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { rows } from './sql.js';
import type { Inhoud } from './vacature-schrijver.js';

/** Days after closing in which the same job counts as the same vacancy, placed again. */
const HERPLAATSING_DAGEN = 90;
/** Candidates that are compared in full, nearest text first. */
const MAX_KANDIDATEN = 20;

/** A vacancy that a new sighting may belong to. */
export interface Cluster {
  readonly vacatureId: number;
  readonly rang: number;
  readonly live: boolean;
}

interface KandidaatRow {
  readonly id: string;
  readonly canoniek_rang: number;
  readonly status: string;
  readonly inhoud: Vacature;
}

/**
 * Finds the vacancy that this sighting is another copy of. Candidates share a place and a word of
 * the title; `zelfde` decides.
 * @returns null when it is a new vacancy
 */
export async function zoekCluster(
  manager: EntityManager,
  inhoud: Inhoud,
  zelfde: (a: Vacature, b: Vacature) => boolean,
): Promise<Cluster | null> {
  const { blokken, simhash } = inhoud.afgeleid;
  if (blokken.length === 0) return null;
  const kandidaten = await rows<KandidaatRow>(
    manager,
    `SELECT v.id, v.canoniek_rang, v.status, m.inhoud
     FROM vacature v
     JOIN waarneming w ON w.id = v.canoniek_id
     JOIN momentopname m ON m.waarneming_id = w.id AND m.inhoudshash = v.inhoudshash
     WHERE v.blokken && $1::text[]
       AND (v.status = 'live' OR v.gesloten_op > now() - make_interval(days => $3))
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
  };
}
