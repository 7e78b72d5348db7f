import type { Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { scanPagina } from '../../html/pagina.js';
import { veiligeUrl } from '../../normaliseer/url.js';
import { jsonldLezer } from '../jsonld/jsonld.lezer.js';

/** A vacancy stands one level below the site; a language may follow. */
const VACATUREPAD = /^\/([a-z0-9][\w-]{2,150})(?:\/[a-z]{2})?\/?$/iu;
const GEEN_VACATURE =
  /^(?:privacy|cookie|terms|voorwaarden|disclaimer|login|apply|solliciteren|team|about|over|jobs|vacatures|open-sollicitatie|open-application)(?:$|-(?:policy|statement|verklaring|beleid|ons|us)$)/iu;
const GEEN_LINKS =
  'Op deze pagina staan geen vacatures met een eigen adres. Controleer het adres van de bron.';

/** Reads the front page of a site: each vacancy is a page with JSON-LD. */
export function leesSite(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const pagina = scanPagina(taak.inhoud);
  const basis = taak.url ?? pagina.canoniek;
  const adressen = new Set(pagina.links.flatMap((link) => vacatureadres(link, basis) ?? []));
  for (const url of adressen) uit.verwijs({ url, soort: 'vacature', gewijzigdOp: null });
  if (adressen.size > 0) return uit.resultaat(false);
  if (pagina.jsonLd.length > 0) return jsonldLezer.lees(taak);
  uit.fout('document', 'geen_links', GEEN_LINKS);
  return uit.resultaat(false);
}

function vacatureadres(link: string, basis: string | null): string | null {
  const adres = veiligeUrl(link, basis);
  const url = URL.parse(adres ?? '');
  if (url === null || basis === null || url.host !== URL.parse(basis)?.host) return null;
  const slak = VACATUREPAD.exec(url.pathname)?.[1];
  return slak === undefined || GEEN_VACATURE.test(slak) ? null : adres;
}
