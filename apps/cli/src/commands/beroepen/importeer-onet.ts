import {
  belastingUitOnet,
  type EscoBeroep,
  type Groepsbelasting,
  groepenPerSoc,
  type Koppeling,
  leesOnetWaarden,
  ONET_BRON,
  type OnetWaarden,
} from '@passend/matching';
import { type Io, Melding } from '../../io/io.js';
import { foutregels } from '../foutregels.js';
import { type Bron, type Brontabel, leesBrontabel, zoekTabel } from './bronmap.js';

const CODE = 'O*NET-SOC Code';
const CIJFERS = [CODE, 'Element ID', 'Scale ID', 'Data Value'];
const BEROEPEN: Bron = { naam: 'Occupation Data.txt', vorm: 'tab', kolommen: [CODE] };
const WERK: Bron = { naam: 'Work Context.txt', vorm: 'tab', kolommen: CIJFERS };
const KRACHT: Bron = { naam: 'Abilities.txt', vorm: 'tab', kolommen: CIJFERS };
const KOPPELING: Bron = {
  naam: 'ONET_(Occupations)_0_updated.csv',
  vorm: 'csv',
  kolommen: ['O*NET Id', 'ESCO or ISCO URI'],
  patroon: /ONET[_ ]\(?Occupations\)?[^/\\]*\.csv$/iu,
};
const WAAR =
  'Download op onetcenter.org/database.html de database als tekstbestanden en pak die hier uit.';
const WAAR_KOPPELING =
  'Dat is de koppeling van O*NET met ESCO. Download die op esco.ec.europa.eu, onder Use ESCO, Other crosswalks.';

export interface IngelezenOnet {
  readonly bron: typeof ONET_BRON;
  readonly belasting: Groepsbelasting;
}

/** Reads the folder of a download of O*NET, with the crosswalk in it, and tells what became of it. */
export async function importeerOnet(
  io: Io,
  map: string,
  esco: readonly EscoBeroep[],
): Promise<IngelezenOnet> {
  const { rijen } = await leesBrontabel(io, map, BEROEPEN, WAAR);
  const bekend = new Set(rijen.map(({ velden }) => velden.get(CODE) ?? ''));
  const werk = await leesBrontabel(io, map, WERK, WAAR);
  const koppeling = await leesKoppeling(io, map, esco);
  const waarden = await leesWaarden(io, werk, await zoekTabel(io, map, KRACHT), bekend);
  const { belasting, nietGekoppeld } = belastingUitOnet(waarden, koppeling);
  if (belasting.size === 0) throw new Melding(`${map}: hier is geen beroep te koppelen.`);
  await io.fout(
    `O*NET: ${waarden.size} beroepen, ${nietGekoppeld} zonder ISCO-groep. Belasting voor ${belasting.size} groepen.\n`,
  );
  return { bron: ONET_BRON, belasting };
}

async function leesKoppeling(io: Io, map: string, esco: readonly EscoBeroep[]): Promise<Koppeling> {
  const tabel = await leesBrontabel(io, map, KOPPELING, WAAR_KOPPELING);
  const koppeling = groepenPerSoc(tabel.rijen, esco);
  if (koppeling.zonderEsco === 0) return koppeling;
  const zin =
    esco.length === 0
      ? 'De koppeling verwijst naar beroepen van ESCO. Geef ook --esco MAP.'
      : `${koppeling.zonderEsco} regels verwijzen naar beroepen die niet in ESCO staan. Ze tellen niet mee.`;
  if (koppeling.groepen.size === 0) throw new Melding(`${tabel.pad}: ${zin}`);
  await io.fout(`${tabel.pad}: ${zin}\n`);
  return koppeling;
}

async function leesWaarden(
  io: Io,
  werk: Brontabel,
  kracht: Brontabel | null,
  bekend: ReadonlySet<string>,
): Promise<OnetWaarden['waarden']> {
  if (kracht === null) await io.fout(`Zonder ${KRACHT.naam} is er geen belasting voor tillen.\n`);
  const waarden = new Map<string, ReadonlyMap<string, number>>();
  for (const { pad, rijen } of kracht === null ? [werk] : [werk, kracht]) {
    const gelezen = leesOnetWaarden(rijen, bekend);
    for (const regel of foutregels(pad, gelezen.fouten)) await io.fout(`${regel}\n`);
    for (const [soc, getallen] of gelezen.waarden) {
      waarden.set(soc, new Map([...(waarden.get(soc) ?? []), ...getallen]));
    }
  }
  return waarden;
}
