import { gebruikBeroepen, leesBeroepenbestand } from '@passend/matching';
import { leesBestand, tekstVan } from '../../io/bestanden.js';
import { type Io, Melding } from '../../io/io.js';
import { foutregels } from '../foutregels.js';

/**
 * For `--beroepen`: knows the titles and loads of an imported file from here on.
 * @throws Melding when it is not such a file
 */
export async function gebruikBeroepenbestand(io: Io, pad: string | undefined): Promise<void> {
  if (pad === undefined) return;
  const gelezen = leesBeroepenbestand(tekstVan(await leesBestand(io, pad)));
  if (!gelezen.ok) throw new Melding(foutregels(pad, gelezen.fouten).join('\n'));
  gebruikBeroepen(gelezen.waarde);
}
