import type { Bronlezer, Leestaak } from '../../bron/bronlezer.js';
import type { Verzamelaar } from '../../bron/verzamelaar.js';
import { eersteRegel, leesJsonRegels } from '../../invoer/json-regels.js';
import { ruwUitRecord, veldenVan } from '../../invoer/ruw-uit-record.js';
import { alsTekst, type Knoop, veld } from '../../json/velden.js';

const IDS = ['job_id', 'posting_id', 'externId', 'id'];
/** A line with no more than an id, a source and a moment tells that a vacancy has expired. */
const VAN_EINDE =
  /^(?:job_id|posting_id|externId|id|source|expired_at|expiration_date|expired|date|url)$/u;

/**
 * Daily files of a market data service (`jobs_new`, `jobs_expired`), as JSON lines: whole vacancies,
 * or the ids of those that have gone.
 */
export const textkernelLezer: Bronlezer = {
  type: 'textkernel',
  herken(begin) {
    const eerste = eersteRegel(begin);
    if (eerste === null) return /^\s*\{"(?:job|posting)_id"\s*:/u.test(begin) ? 0.65 : 0;
    const eigen = veld(eerste, 'job_id') ?? veld(eerste, 'posting_id');
    return alsTekst(eigen) === null ? 0 : 0.65;
  },
  lees: (taak) => leesJsonRegels(taak, (record, waar, uit) => leesRegel(record, waar, taak, uit)),
};

function leesRegel(record: Knoop, waar: string, taak: Leestaak, uit: Verzamelaar): void {
  const externId =
    IDS.map((naam) => alsTekst(veld(record, naam))).find((id) => id !== null) ?? null;
  const alleenId = externId !== null && Object.keys(record).every((naam) => VAN_EINDE.test(naam));
  if (!alleenId) {
    uit.voegToe(waar, { ...ruwUitRecord(record, taak), externId });
    return;
  }
  const bewijs = alsTekst(veld(record, 'expired_at') ?? veld(record, 'expiration_date'));
  uit.sluit({
    externId,
    url: veldenVan(record).url ?? null,
    code: 'delta',
    bewijs: (bewijs ?? 'jobs_expired').slice(0, 50),
  });
}
