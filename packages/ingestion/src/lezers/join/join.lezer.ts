import { alsTelling, metParameters } from '../../bron/adres.js';
import type { Bronbegin, Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesRuimeJson } from '../../json/ruim-json.js';
import { alsTekst, isKnoop, type Knoop, veld } from '../../json/velden.js';
import { leesDatum } from '../../normaliseer/datum.js';

const BORD = /^\/companies\/([\w-]{1,100})\/?$/u;
const ID = /^[\w-]{1,200}$/u;
const MAX_PAGINAS = 200;
/** Objects looked at before the list must have been found. */
const MAX_KNOPEN = 20_000;
const GEEN_GEGEVENS =
  'De pagina heeft geen lijst in __NEXT_DATA__. Controleer het adres van de bron.';
const GEEN_ID = 'Deze vacature heeft geen bruikbaar adres.';

/**
 * Join: `https://join.com/companies/{slug}?page=1`, pages for people with their data in
 * `__NEXT_DATA__`. The vacancies themselves are pages with JSON-LD.
 */
export const joinLezer: Bronlezer = {
  type: 'join',
  herken(begin, _contentType, url) {
    if (/^\s*[[{]/u.test(begin) || !/<(?:!doctype|html|head)/iu.test(begin)) return 0;
    if (/^https:\/\/join\.com\/companies\/[\w-]{1,100}\/?(?:\?|$)/iu.test(url ?? '')) return 1;
    return /rel="canonical" href="https:\/\/join\.com\/companies\/[\w-]{1,100}"/iu.test(begin)
      ? 0.9
      : 0;
  },
  begin,
  lees,
};

function begin(adres: string): Bronbegin | null {
  const url = URL.parse(adres);
  const slug = BORD.exec(url?.pathname ?? '')?.[1];
  if (url === null || slug === undefined) return null;
  const eerste = `${url.origin}/companies/${slug}?page=1`;
  return { adres: eerste, url: eerste, verzoek: null };
}

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = vindLijst(nextData(taak.inhoud));
  if (lijst === null) {
    uit.fout('document', 'vorm_onbekend', GEEN_GEGEVENS);
    return uit.resultaat(false);
  }
  for (const [plek, record] of lijst.items.entries()) {
    uit.probeer(`items[${plek}]`, () => verwijsNaarPagina(`items[${plek}]`, record, taak, uit));
  }
  verwijsNaarVolgende(lijst, taak, uit);
  return uit.resultaat(false);
}

interface Joinlijst {
  readonly items: readonly unknown[];
  readonly paginas: number;
  readonly pagina: number;
}

/** The text of the data block, by position: a page may be large and this is linear. */
function nextData(pagina: string): unknown {
  const kop = pagina.indexOf('id="__NEXT_DATA__"');
  const van = kop < 0 ? -1 : pagina.indexOf('>', kop);
  const tot = van < 0 ? -1 : pagina.indexOf('</script', van);
  return tot < 0 ? undefined : leesRuimeJson(pagina.slice(van + 1, tot))?.waarde;
}

/** The object with items and pagination, wherever the page keeps it. */
function vindLijst(gegevens: unknown): Joinlijst | null {
  const rij: unknown[] = [gegevens];
  for (let plek = 0; plek < rij.length && plek < MAX_KNOPEN; plek += 1) {
    const knoop = rij[plek];
    if (!isKnoop(knoop)) continue;
    const items = veld(knoop, 'items');
    const paginering = veld(knoop, 'pagination');
    const paginas = alsTelling(veld(paginering, 'pageCount'));
    if (Array.isArray(items) && paginas !== null) {
      return { items, paginas, pagina: alsTelling(veld(paginering, 'page')) ?? 1 };
    }
    rij.push(...Object.values(knoop).slice(0, 1_000));
  }
  return null;
}

function verwijsNaarPagina(waar: string, record: unknown, taak: Leestaak, uit: Verzamelaar): void {
  const bord = BORD.exec(taak.url === null ? '' : new URL(taak.url).pathname)?.[1];
  const id = padVan(isKnoop(record) ? record : {});
  if (id === null) uit.fout(waar, 'id_ontbreekt', GEEN_ID);
  if (id === null || taak.url === null || bord === undefined) return;
  uit.verwijs({
    url: new URL(`/companies/${bord}/${id}`, taak.url).href,
    soort: 'vacature',
    gewijzigdOp: leesDatum(
      alsTekst(veld(record, 'updatedAt')) ?? alsTekst(veld(record, 'createdAt')),
      taak.peildatum,
    ),
  });
}

function padVan(record: Knoop): string | null {
  const pad = alsTekst(veld(record, 'idParam')) ?? alsTekst(veld(record, 'id'));
  return pad !== null && ID.test(pad) ? pad : null;
}

function verwijsNaarVolgende({ paginas, pagina }: Joinlijst, { url }: Leestaak, uit: Verzamelaar) {
  if (url === null || pagina >= Math.min(paginas, MAX_PAGINAS)) return;
  const naar = metParameters(url, { page: String(pagina + 1) });
  uit.verwijs({ url: naar, soort: 'lijst', gewijzigdOp: null });
}
