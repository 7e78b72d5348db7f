import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { meldXmlEinde } from '../../bron/xml-einde.js';
import { leesDatum } from '../../normaliseer/datum.js';
import { veiligeUrl } from '../../normaliseer/url.js';
import { kindTekst, leesXml, type XmlElement } from '../../xml/lees-xml.js';

/** The protocol's own limit; the rest of a longer file is not read. */
const MAX_ADRESSEN = 50_000;
const VACATUREPAD =
  /vacature|(?:^|[/._-])jobs?(?:[/._-]|$)|werken-?bij|career|functie|offres?-|position/iu;
const OVERZICHT =
  /\/(?:vacatures?|jobs?|careers?|werken-?bij[^/]*|vacatureoverzicht)\/?(?:page\/\d+\/?)?$/iu;

/**
 * Sitemaps and sitemap indexes. Gives addresses, no vacancies: pages whose path says that they are a
 * vacancy, and further sitemaps.
 */
export const sitemapLezer: Bronlezer = {
  type: 'sitemap',
  herken: (begin) => (/<(?:\w{1,10}:)?(?:urlset|sitemapindex)\b/iu.test(begin) ? 0.95 : 0),
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const kaart = leesXml(taak.inhoud, new Set(['url', 'sitemap']));
  meldXmlEinde(kaart, uit);
  if (kaart.records.length > MAX_ADRESSEN) {
    uit.fout(
      'document',
      'te_veel',
      `De sitemap heeft meer dan ${MAX_ADRESSEN} adressen; de rest is niet gelezen.`,
    );
  }
  const gezien = new Set<string>();
  for (const [plek, record] of kaart.records.slice(0, MAX_ADRESSEN).entries()) {
    uit.probeer(`adres ${plek + 1}`, () =>
      leesRecord(`adres ${plek + 1}`, record, taak, uit, gezien),
    );
  }
  return uit.resultaat(false);
}

function leesRecord(
  waar: string,
  record: XmlElement,
  taak: Leestaak,
  uit: Verzamelaar,
  gezien: Set<string>,
): void {
  const url = veiligeUrl(kindTekst(record, 'loc'), taak.url);
  if (url === null) {
    uit.fout(waar, 'adres_ongeldig', 'Dit adres in de sitemap is geen webadres.');
    return;
  }
  const soort = record.naam === 'sitemap' ? 'sitemap' : 'vacature';
  if (gezien.has(url) || (soort === 'vacature' && !isVacatureadres(url))) return;
  gezien.add(url);
  uit.verwijs({ url, soort, gewijzigdOp: leesDatum(kindTekst(record, 'lastmod'), taak.peildatum) });
}

/**
 * True for an address whose path or host says that it is one vacancy; overview pages are left out.
 */
export function isVacatureadres(url: string): boolean {
  const { pathname, hostname } = new URL(url);
  if (OVERZICHT.test(pathname)) return false;
  const eigenSite = /^(?:www\.)?(?:werkenbij|jobs?\.|vacatures?\.|careers?\.)/iu.test(hostname);
  return (
    VACATUREPAD.test(pathname) ||
    (eigenSite && pathname.split('/').filter((deel) => deel !== '').length > 1)
  );
}
