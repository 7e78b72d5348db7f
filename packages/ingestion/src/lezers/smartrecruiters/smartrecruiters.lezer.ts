import { alsTelling, isDetail, merkVan, metParameters } from '../../bron/adres.js';
import type { Bronbegin, Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesLijst } from '../../json/lees-antwoord.js';
import { alsTekst, veld } from '../../json/velden.js';
import { leesDatum } from '../../normaliseer/datum.js';
import { leesPosting } from './posting.js';

/** Most that the API gives at once. */
const PER_PAGINA = 100;
const BORD = /\/companies\/[\w-]{1,100}\/postings\/?$/u;
const CARRIERESITE = /^(?:jobs|careers)\.smartrecruiters\.com$/u;
const DETAIL = /"jobAd"\s*:\s*\{\s*"sections"/u;
const SLUG = /^[\w-]{1,100}$/u;
const ID = /^[\w-]{1,80}$/u;

const GEEN_ID = 'Deze vacature heeft geen bruikbaar id, dus haar tekst is niet op te vragen.';
const HALVE_PAGINA =
  'De lijst houdt op voor het aantal dat de bron zelf noemt. Wat er niet in staat, blijft open.';

/**
 * SmartRecruiters: `https://api.smartrecruiters.com/v1/companies/{slug}/postings`, in pages, and the
 * text of each vacancy under its own id.
 */
export const smartrecruitersLezer: Bronlezer = {
  type: 'smartrecruiters',
  herken(begin, _contentType, url) {
    if (!/^\s*\{/u.test(begin)) return 0;
    if (/^https:\/\/api\.smartrecruiters\.com\/v1\/companies\//iu.test(url ?? '')) return 1;
    if (/"totalFound"\s*:\s*\d/u.test(begin)) return 0.9;
    return DETAIL.test(begin) ? 0.9 : 0;
  },
  begin,
  lees: (taak) => (isDetail(taak, DETAIL) ? leesPosting(taak) : leesPagina(taak)),
};

function begin(adres: string): Bronbegin | null {
  const url = URL.parse(adres);
  if (url === null) return null;
  if (CARRIERESITE.test(url.hostname)) {
    const slug = url.pathname.split('/')[1] ?? '';
    if (!SLUG.test(slug)) return null;
    return begin(`https://api.smartrecruiters.com/v1/companies/${slug}/postings`);
  }
  if (!BORD.test(url.pathname)) return null;
  const gevraagd = alsTelling(url.searchParams.get('limit')) ?? 0;
  const limit = gevraagd > 0 && gevraagd <= PER_PAGINA ? gevraagd : PER_PAGINA;
  const eerste = metParameters(url, { limit: String(limit), offset: '0' });
  return { adres: eerste, url: eerste, verzoek: null };
}

function leesPagina(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'content', uit);
  if (lijst === null) return uit.resultaat(false);
  const sleutels: string[] = [];
  for (const [plek, record] of lijst.records.entries()) {
    const id = alsTekst(veld(record, 'id'));
    if (id === null || !ID.test(id)) uit.fout(`content[${plek}]`, 'id_ontbreekt', GEEN_ID);
    else {
      sleutels.push(id);
      verwijsNaarDetail(record, id, taak, uit);
    }
  }
  const totaal = alsTelling(veld(lijst.antwoord, 'totalFound'));
  verwijsNaarVolgende(lijst.records.length, totaal, taak, uit);
  return uit.resultaat(totaal !== null, { groep: 'alle', sleutels, totaal });
}

function verwijsNaarDetail(
  record: unknown,
  id: string,
  { url, peildatum }: Leestaak,
  uit: Verzamelaar,
) {
  if (url === null) return;
  const bord = new URL(url);
  uit.verwijs({
    url: `${bord.origin}${bord.pathname.replace(/\/$/u, '')}/${id}`,
    soort: 'detail',
    gewijzigdOp: leesDatum(alsTekst(veld(record, 'releasedDate')), peildatum),
    merk: merkVan(record),
  });
}

function verwijsNaarVolgende(
  aantal: number,
  totaal: number | null,
  { url }: Leestaak,
  uit: Verzamelaar,
): void {
  if (url === null || totaal === null) return;
  const volgende = (alsTelling(new URL(url).searchParams.get('offset')) ?? 0) + aantal;
  if (volgende >= totaal) return;
  if (aantal === 0) uit.fout('document', 'onvolledig', HALVE_PAGINA);
  else {
    const naar = metParameters(url, { offset: String(volgende) });
    uit.verwijs({ url: naar, soort: 'lijst', gewijzigdOp: null });
  }
}
