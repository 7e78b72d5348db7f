import type { Bronlezer, Leestaak } from '../../bron/bronlezer.js';
import type { Verzamelaar } from '../../bron/verzamelaar.js';
import { eersteRegel, leesJsonRegels } from '../../invoer/json-regels.js';
import { ruwUitRecord, veldenVan } from '../../invoer/ruw-uit-record.js';
import { isDicht } from '../../invoer/ruw-uit-velden.js';
import { veldVanNaam } from '../../invoer/veldnamen.js';
import type { Knoop } from '../../json/velden.js';

/**
 * One vacancy per line as JSON, under the names of our own export (what `passend extract` writes) or
 * under those of the columns of a table.
 */
export const jsonlLezer: Bronlezer = {
  type: 'jsonl',
  herken(begin) {
    const eigen = /^\s*\{"externId":/u.test(begin) && /"titel":/u.test(begin);
    if (eigen) return 0.7;
    const namen = Object.keys(eersteRegel(begin) ?? {}).map((naam) => veldVanNaam(naam));
    return namen.includes('titel') && new Set(namen).size > 2 ? 0.6 : 0;
  },
  lees: (taak) => leesJsonRegels(taak, (record, waar, uit) => leesRecord(record, waar, taak, uit)),
};

function leesRecord(record: Knoop, waar: string, taak: Leestaak, uit: Verzamelaar): void {
  const ruw = ruwUitRecord(record, taak);
  const velden = veldenVan(record);
  const { externId, url } = ruw;
  if (isDicht(velden)) uit.sluit({ externId, url, code: 'status', bewijs: velden.status ?? '' });
  else uit.voegToe(waar, ruw);
}
