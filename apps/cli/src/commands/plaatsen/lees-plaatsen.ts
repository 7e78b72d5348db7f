import { type GelezenPostcodes, gebruikPostcodes, leesPostcodes } from '@passend/domain';
import { leesBestand, tekstVan } from '../../io/bestanden.js';
import { type Io, Melding } from '../../io/io.js';
import { foutregels } from '../foutregels.js';

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

/** For `--plaatsen`: looks places up by the postcodes of a file from here on. */
export async function gebruikPlaatsen(io: Io, pad: string | undefined): Promise<void> {
  if (pad !== undefined) gebruikPostcodes((await leesPlaatsen(io, pad)).rijen);
}
