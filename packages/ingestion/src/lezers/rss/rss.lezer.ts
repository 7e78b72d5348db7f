import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { meldXmlEinde } from '../../bron/xml-einde.js';
import { naarRegel } from '../../html/naar-tekst.js';
import { leesXml, type XmlElement } from '../../xml/lees-xml.js';
import { ruwUitItem } from './item.js';
import { werkgeverVanKanaal } from './kanaal.js';

const VERVULD = /^\W{0,3}(?:vervuld|gesloten|verlopen|ingevuld)\b\W*/iu;

/** RSS 2.0, RSS 1.0 and Atom, also Teamtailor's. Feeds hold the latest items: absence says nothing. */
export const rssLezer: Bronlezer = {
  type: 'rss',
  herken(begin) {
    if (/<rss\b|<rdf:RDF\b/iu.test(begin)) return 0.9;
    return /<feed\b[^>]{0,500}www\.w3\.org\/2005\/Atom/iu.test(begin) ? 0.9 : 0;
  },
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const feed = leesXml(taak.inhoud, new Set(['item', 'entry', 'atom:entry']));
  meldXmlEinde(feed, uit);
  const kanaal = { ...taak, werkgever: taak.werkgever ?? werkgeverVanKanaal(taak.inhoud) };
  for (const [plek, item] of feed.records.entries()) {
    uit.probeer(`item ${plek + 1}`, () => leesItem(`item ${plek + 1}`, item, kanaal, uit));
  }
  return uit.resultaat(false);
}

function leesItem(waar: string, item: XmlElement, taak: Leestaak, uit: Verzamelaar): void {
  const ruw = ruwUitItem(item, taak);
  const titel = naarRegel(ruw.titel ?? '');
  if (!VERVULD.test(titel)) uit.voegToe(waar, ruw);
  else
    uit.sluit({
      externId: ruw.externId,
      url: ruw.url,
      code: 'titel_vervuld',
      bewijs: titel.slice(0, 200),
    });
}
