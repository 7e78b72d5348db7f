import type { Marktregels } from './marktregels.js';
import { firstRow, type Querier } from './sql.js';
import type { Inhoud } from './vacature-schrijver.js';
import { type Kandidaat, zoekKandidaten } from './zoek-kandidaten.js';

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

/** What a new sighting belongs to. */
export interface Clustervondst {
  /** The vacancy that it is another copy of; null when it is a new vacancy. */
  readonly cluster: Toonbaar | null;
  /** The same job as it was placed long ago, when it is a new vacancy now. */
  readonly voorgangerId: number | null;
}

/**
 * Finds the vacancy that this sighting is another copy of. A text that somebody placed by hand goes
 * where he put it; else candidates share a key, and `zelfde` decides.
 */
export async function zoekCluster(
  querier: Querier,
  inhoud: Inhoud,
  zelfde: Marktregels['zelfde'],
): Promise<Clustervondst> {
  const geplaatst = await zoekHandmatig(querier, inhoud.hash);
  if (geplaatst !== null) return { cluster: alsToonbaar(geplaatst), voorgangerId: null };
  const { sleutels, vacature } = inhoud;
  if (sleutels.zoek.length === 0) return { cluster: null, voorgangerId: null };
  const kandidaten = await zoekKandidaten(querier, sleutels);
  const buren = kandidaten.map(({ inhoud: tekst }) => tekst);
  const gevonden = kandidaten.find((een) => zelfde(vacature, een.inhoud, buren));
  if (gevonden === undefined) return { cluster: null, voorgangerId: null };
  return gevonden.oud
    ? { cluster: null, voorgangerId: Number(gevonden.id) }
    : { cluster: alsToonbaar(gevonden), voorgangerId: null };
}

type Clusterrij = Pick<Kandidaat, 'id' | 'canoniek_rang' | 'status' | 'weghaling_id'>;

function zoekHandmatig(querier: Querier, hash: string): Promise<Clusterrij | null> {
  return firstRow<Clusterrij>(
    querier,
    `SELECT v.id, v.canoniek_rang, v.status, v.weghaling_id
     FROM waarneming w JOIN vacature v ON v.id = w.vacature_id
     WHERE w.inhoudshash = $1 AND w.besluit_id IS NOT NULL ORDER BY w.id DESC LIMIT 1`,
    [hash],
  );
}

function alsToonbaar(rij: Clusterrij): Toonbaar {
  return {
    vacatureId: Number(rij.id),
    rang: rij.canoniek_rang,
    live: rij.status === 'live',
    canoniek: false,
    weghalingId: rij.weghaling_id === null ? null : Number(rij.weghaling_id),
  };
}
