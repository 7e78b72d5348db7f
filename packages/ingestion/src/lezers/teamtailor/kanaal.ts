import type { Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { meldXmlEinde } from '../../bron/xml-einde.js';
import type { RuweVacature, Thuiswerk } from '../../normaliseer/ruwe-vacature.js';
import { kindTekst, leesXml, type XmlElement } from '../../xml/lees-xml.js';
import { ruwUitItem } from '../rss/item.js';
import { werkgeverVanKanaal } from '../rss/kanaal.js';
import { idUitAdres } from './identiteit.js';

const OP_AFSTAND: Readonly<Record<string, Thuiswerk>> = {
  none: 'nee',
  temporary: 'deels',
  hybrid: 'deels',
  fully: 'volledig',
};

/** Reads `jobs.rss`. */
export function leesKanaal(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const feed = leesXml(taak.inhoud, new Set(['item']));
  meldXmlEinde(feed, uit);
  const kanaal = { ...taak, werkgever: taak.werkgever ?? werkgeverVanKanaal(taak.inhoud) };
  for (const [plek, item] of feed.records.entries()) {
    const waar = `item ${plek + 1}`;
    uit.probeer(waar, () => uit.voegToe(waar, ruwUitTeamtailor(item, kanaal)));
  }
  return uit.resultaat(false);
}

function ruwUitTeamtailor(item: XmlElement, taak: Leestaak): RuweVacature {
  const ruw = ruwUitItem(item, taak);
  const opAfstand = kindTekst(item, 'remotestatus', 'tt:remotestatus')?.toLowerCase() ?? '';
  return {
    ...ruw,
    externId: idUitAdres(ruw.url) ?? ruw.externId,
    thuiswerk: OP_AFSTAND[opAfstand] ?? ruw.thuiswerk,
    werkgever: kindTekst(item, 'company_name', 'tt:company') ?? ruw.werkgever,
  };
}
