import {
  type GelezenPostcodes,
  gebruikPostcodes,
  type Leesfout,
  leesPostcodes,
} from '@passend/domain';
import { leesBestand, tekstVan } from '../../io/bestanden.js';
import { type Io, Melding } from '../../io/io.js';

const MEESTE_FOUTEN = 20;

/**
 * Reads a postcode file.
 * @throws Melding when no line of it can be used
 */
export async function leesPlaatsen(io: Io, pad: string): Promise<GelezenPostcodes> {
  const gelezen = leesPostcodes(tekstVan(await leesBestand(io, pad)));
  if (gelezen.rijen.length > 0) return gelezen;
  const zinnen = foutregels(pad, gelezen.fouten);
  throw new Melding([...zinnen, `${pad}: hier staat geen postcode met een plek in.`].join('\n'));
}

/** One line for each fault, up to a number that a person reads. */
export function foutregels(pad: string, fouten: readonly Leesfout[]): readonly string[] {
  const getoond = fouten.slice(0, MEESTE_FOUTEN).map((een) => `${pad}: ${een.pad}: ${een.melding}`);
  const rest = fouten.length - getoond.length;
  return rest > 0 ? [...getoond, `${pad}: en nog ${rest} fouten.`] : getoond;
}

/** For `--plaatsen`: looks places up by the postcodes of a file from here on. */
export async function gebruikPlaatsen(io: Io, pad: string | undefined): Promise<void> {
  if (pad !== undefined) gebruikPostcodes((await leesPlaatsen(io, pad)).rijen);
}
