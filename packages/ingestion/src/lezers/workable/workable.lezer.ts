import { beginVanBord } from '../../bron/bord-begin.js';
import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { leesElk } from '../../bron/elk-record.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesLijst } from '../../json/lees-antwoord.js';
import { alsTekst, veld } from '../../json/velden.js';
import { ruwUitJob } from './job.js';

const ZONDER_TEKST = 'De lijst heeft geen teksten. Vraag hem met details=true in het adres.';

/**
 * Workable: `https://apply.workable.com/api/v1/widget/accounts/{slug}?details=true`, the whole board
 * with full texts. All boards share one host, so they are visited one after another.
 */
export const workableLezer: Bronlezer = {
  type: 'workable',
  herken(begin, _contentType, url) {
    if (!/^\s*\{/u.test(begin)) return 0;
    if (/^https:\/\/apply\.workable\.com\/api\/v1\/widget\//iu.test(url ?? '')) return 1;
    const eigen = /"shortcode"\s*:/u.test(begin) || /"jobs"\s*:\s*\[\s*\]\s*\}\s*$/u.test(begin);
    return eigen && /"jobs"\s*:\s*\[/u.test(begin) && /"name"\s*:/u.test(begin) ? 0.85 : 0;
  },
  begin: (adres) => beginVanBord('workable', adres, { details: 'true' }),
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'jobs', uit);
  const werkgever = taak.werkgever ?? alsTekst(veld(lijst?.antwoord, 'name'));
  const records = lijst?.records ?? [];
  if (records.length > 0 && records.every((job) => veld(job, 'description') === undefined)) {
    uit.fout('document', 'tekst_ontbreekt', ZONDER_TEKST);
  }
  leesElk(records, 'jobs', uit, (job, waar) =>
    uit.voegToe(waar, ruwUitJob(job, { ...taak, werkgever })),
  );
  return uit.resultaat(lijst !== null);
}
