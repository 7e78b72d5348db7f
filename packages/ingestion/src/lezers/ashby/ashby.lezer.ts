import { beginVanBord } from '../../bron/bord-begin.js';
import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { leesElk } from '../../bron/elk-record.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesLijst } from '../../json/lees-antwoord.js';
import { veld } from '../../json/velden.js';
import { ruwUitJob } from './job.js';

/**
 * Ashby: `https://api.ashbyhq.com/posting-api/job-board/{slug}?includeCompensation=true`, the whole
 * board with full texts. A job that is not listed has an address for those who know it and is left out.
 */
export const ashbyLezer: Bronlezer = {
  type: 'ashby',
  herken(begin, _contentType, url) {
    if (!/^\s*\{/u.test(begin)) return 0;
    if (/^https:\/\/api\.ashbyhq\.com\/posting-api\//iu.test(url ?? '')) return 1;
    const eigen =
      /"jobs"\s*:\s*\[/u.test(begin) && /"jobUrl"|"isListed"|"secondaryLocations"/u.test(begin);
    return eigen || /"jobs"\s*:\s*\[\s*\]\s*,\s*"apiVersion"/u.test(begin) ? 0.9 : 0;
  },
  begin: (adres) => beginVanBord('ashby', adres, { includeCompensation: 'true' }),
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'jobs', uit);
  leesElk(lijst?.records ?? [], 'jobs', uit, (job, waar) => {
    if (veld(job, 'isListed') !== false) uit.voegToe(waar, ruwUitJob(job, taak));
  });
  return uit.resultaat(lijst !== null);
}
