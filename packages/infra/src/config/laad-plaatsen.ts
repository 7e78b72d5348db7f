import { readFile } from 'node:fs/promises';
import { gebruikPostcodes, leesPostcodes } from '@passend/domain';
import { ConfigError } from './read-config.js';

/**
 * Makes this process know the postcodes of a file, for `PASSEND_PLAATSEN`. To be called at the start,
 * before any place is looked up.
 * @returns how many postcode areas are known; 0 without a file
 * @throws ConfigError when the file cannot be read or holds nothing that can be used
 */
export async function laadPlaatsen(pad: string | undefined): Promise<number> {
  if (pad === undefined) return 0;
  const { rijen, fouten } = leesPostcodes(await tekstVan(pad));
  if (rijen.length === 0) {
    const [eerste] = fouten;
    const reden = eerste === undefined ? '' : ` ${eerste.pad}: ${eerste.melding}`;
    throw new ConfigError(`PASSEND_PLAATSEN: the file holds no postcode with a position.${reden}`);
  }
  gebruikPostcodes(rijen);
  return rijen.length;
}

async function tekstVan(pad: string): Promise<string> {
  try {
    return await readFile(pad, 'utf8');
  } catch {
    throw new ConfigError('PASSEND_PLAATSEN: the file cannot be read.');
  }
}
