import {
  ESCO_BRON,
  type EscoBeroep,
  type ExtraTitels,
  leesEsco,
  titelsUitEsco,
} from '@passend/matching';
import { type Io, Melding } from '../../io/io.js';
import { foutregels } from '../foutregels.js';
import { type Bron, leesBrontabel, zoekTabel } from './bronmap.js';

const BEROEPEN: Bron = {
  naam: 'occupations_nl.csv',
  vorm: 'csv',
  kolommen: ['conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels'],
};
const GROEPEN: Bron = { naam: 'ISCOGroups_nl.csv', vorm: 'csv', kolommen: ['code'] };
const WAAR =
  'Download op esco.ec.europa.eu de classificatie als CSV, in het Nederlands, en pak die hier uit.';

export interface IngelezenEsco {
  readonly bron: typeof ESCO_BRON;
  readonly beroepen: readonly EscoBeroep[];
  readonly titels: readonly ExtraTitels[];
}

/** Reads the folder of a download of ESCO and tells what became of it. */
export async function importeerEsco(io: Io, map: string): Promise<IngelezenEsco> {
  const tabel = await leesBrontabel(io, map, BEROEPEN, WAAR);
  const groepen = await zoekTabel(io, map, GROEPEN);
  const { beroepen, fouten } = leesEsco(tabel.rijen, groepen?.rijen);
  for (const regel of foutregels(tabel.pad, fouten)) await io.fout(`${regel}\n`);
  if (beroepen.length === 0) {
    throw new Melding(`${tabel.pad}: hier staat geen beroep dat gebruikt kan worden.`);
  }
  const { titels, telling } = titelsUitEsco(beroepen);
  await io.fout(
    `ESCO: ${beroepen.length} beroepen, ${fouten.length} regels overgeslagen. Titels: ${telling.nieuw} nieuw, ${telling.bekend} al bekend, ${telling.onduidelijk} niet eenduidig, ${telling.nietGeplaatst} niet te plaatsen binnen hun groep.\n`,
  );
  return { bron: ESCO_BRON, beroepen, titels };
}
