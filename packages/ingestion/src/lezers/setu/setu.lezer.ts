import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { meldXmlEinde } from '../../bron/xml-einde.js';
import { leesXml, type XmlElement, zonderPrefix } from '../../xml/lees-xml.js';
import { Vlak } from '../../xml/vlak.js';
import { ruwUitPosition } from './position.js';

const RECORDS = new Set(['positionopeningnl', 'positionopening']);
const DICHT = /^(?:x:)?(?:inactive|closed|filled|cancell?ed|withdrawn|expired)$/iu;

/**
 * SETU's vacancy standard 1.1 (HR-XML `PositionOpeningNL`): one vacancy or several in one document,
 * under any prefix. It says nothing about vacancies that are not in it.
 */
export const setuLezer: Bronlezer = {
  type: 'setu',
  herken(begin) {
    if (!/<(?:[\w-]{1,40}:)?PositionOpening(?:NL)?\b/iu.test(begin)) return 0;
    return /ns\.(?:hr-xml|setu)\.|hr-xml|setu/iu.test(begin) ? 0.95 : 0.8;
  },
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const document = leesXml(taak.inhoud, RECORDS, zonderPrefix);
  meldXmlEinde(document, uit);
  for (const [plek, position] of document.records.entries()) {
    const waar = `PositionOpening ${plek + 1}`;
    uit.probeer(waar, () => leesPosition(waar, position, taak, uit));
  }
  return uit.resultaat(false);
}

function leesPosition(waar: string, position: XmlElement, taak: Leestaak, uit: Verzamelaar): void {
  const vlak = new Vlak(position);
  const ruw = ruwUitPosition(vlak, taak);
  const status = vlak.tekst('positionrecordinfo/status') ?? '';
  const { externId, url } = ruw;
  if (DICHT.test(status)) uit.sluit({ externId, url, code: 'status', bewijs: status });
  else uit.voegToe(waar, ruw);
}
