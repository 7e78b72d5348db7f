import type { Marktregels } from './marktregels.js';
import type { Querier } from './sql.js';
import type { Inhoud } from './vacature-schrijver.js';
import { zoekKandidaten } from './zoek-kandidaten.js';

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

/**
 * Finds the vacancy that this sighting is another copy of. Candidates share a key; `zelfde`
 * decides.
 * @returns null when it is a new vacancy
 */
export async function zoekCluster(
  querier: Querier,
  inhoud: Inhoud,
  zelfde: Marktregels['zelfde'],
): Promise<Toonbaar | null> {
  const { sleutels, vacature } = inhoud;
  if (sleutels.zoek.length === 0) return null;
  const kandidaten = await zoekKandidaten(querier, sleutels);
  const buren = kandidaten.map(({ inhoud: tekst }) => tekst);
  const gevonden = kandidaten.find((een) => zelfde(vacature, een.inhoud, buren));
  if (gevonden === undefined) return null;
  return {
    vacatureId: Number(gevonden.id),
    rang: gevonden.canoniek_rang,
    live: gevonden.status === 'live',
    canoniek: false,
    weghalingId: gevonden.weghaling_id === null ? null : Number(gevonden.weghaling_id),
  };
}
