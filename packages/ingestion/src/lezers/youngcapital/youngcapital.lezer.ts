import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { meldXmlEinde } from '../../bron/xml-einde.js';
import { leesXml } from '../../xml/lees-xml.js';
import { ruwUitJob } from './job.js';

/**
 * Feed version 2 of the YoungCapital family (student jobs, side jobs, holiday work, internships).
 * Not every tag is documented, so fields are found wherever they stand in a job.
 */
export const youngcapitalLezer: Bronlezer = {
  type: 'youngcapital',
  herken(begin) {
    if (!/<jobs\b/iu.test(begin) || !/<job\b/iu.test(begin)) return 0;
    return /<(?:function_title|long_description|nationwide)\b/iu.test(begin) ? 0.85 : 0;
  },
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const feed = leesXml(taak.inhoud, new Set(['job']));
  meldXmlEinde(feed, uit);
  for (const [plek, job] of feed.records.entries()) {
    const waar = `job ${plek + 1}`;
    uit.probeer(waar, () => uit.voegToe(waar, ruwUitJob(job, taak)));
  }
  return uit.resultaat(false);
}
