import { readFile } from 'node:fs/promises';
import { gebruikBeroepen, leesBeroepenbestand } from '@passend/matching';
import { ConfigError } from './read-config.js';

/**
 * Makes this process know the occupations of an imported file, for `PASSEND_BEROEPEN`. To be called at
 * the start, before any occupation is looked up.
 * @throws ConfigError when the file cannot be read or is no such file
 */
export async function laadBeroepen(pad: string | undefined): Promise<void> {
  if (pad === undefined) return;
  const gelezen = leesBeroepenbestand(await tekstVan(pad));
  if (!gelezen.ok) {
    const [eerste] = gelezen.fouten;
    throw new ConfigError(`PASSEND_BEROEPEN: ${eerste?.pad ?? ''}: ${eerste?.melding ?? ''}`);
  }
  gebruikBeroepen(gelezen.waarde);
}

async function tekstVan(pad: string): Promise<string> {
  try {
    return await readFile(pad, 'utf8');
  } catch {
    throw new ConfigError('PASSEND_BEROEPEN: the file cannot be read.');
  }
}
