import { alsTelling, isDetail, merkVan } from '../../bron/adres.js';
import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesLijst } from '../../json/lees-antwoord.js';
import { alsTekst, veld } from '../../json/velden.js';
import { leesDatum } from '../../normaliseer/datum.js';
import { beginEures, opPagina, paginaVan, vraagVan } from './begin.js';
import { leesVacature } from './vacature.js';

const DETAIL = /"jvProfiles"\s*:\s*\{/u;
const ID = /^[\w+/=. -]{1,200}$/u;
/** The portal answers nothing beyond this many rows of one search. */
const MAX_RIJEN = 10_000;
const GEEN_ID = 'Deze vacature heeft geen bruikbaar id, dus haar tekst is niet op te vragen.';

/**
 * EURES, the portal of the public employment services: POST `…/public/jv-search/search` in pages of
 * fifty, and each vacancy under `…/public/jv/id/{id}`. The API is not official, so its shape may
 * change; many fields come back as null.
 */
export const euresLezer: Bronlezer = {
  type: 'eures',
  herken(begin, _contentType, url) {
    if (!/^\s*\{/u.test(begin)) return 0;
    if (/\/jv-searchengine\/public\//u.test(url ?? '')) return 1;
    return /"numberRecords"\s*:\s*\d/u.test(begin) || DETAIL.test(begin) ? 0.9 : 0;
  },
  begin: beginEures,
  lees: (taak) => (isDetail(taak, DETAIL) ? leesVacature(taak) : leesPagina(taak)),
};

function leesPagina(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'jvs', uit);
  if (lijst === null) return uit.resultaat(false);
  const sleutels: string[] = [];
  for (const [plek, record] of lijst.records.entries()) {
    const id = alsTekst(veld(record, 'id'));
    if (id === null || !ID.test(id)) uit.fout(`jvs[${plek}]`, 'id_ontbreekt', GEEN_ID);
    else {
      sleutels.push(id);
      verwijsNaarDetail(record, id, taak, uit);
    }
  }
  const totaal = alsTelling(veld(lijst.antwoord, 'numberRecords'));
  verwijsNaarVolgende(lijst.records.length, totaal ?? 0, taak, uit);
  const alles = totaal !== null && isHeleMarkt(taak);
  return uit.resultaat(alles, { groep: 'alle', sleutels, totaal });
}

/** A search for the last days is no list of what is open. */
function isHeleMarkt({ verzoek }: Leestaak): boolean {
  const vraag = vraagVan(verzoek);
  return vraag !== null && veld(vraag, 'publicationPeriod') === null;
}

function verwijsNaarDetail(record: unknown, id: string, taak: Leestaak, uit: Verzamelaar): void {
  if (taak.url === null) return;
  const pad = new URL(taak.url).pathname.replace(/\/jv-search\/search$/u, '/jv/id/');
  const aangemaakt = alsTekst(veld(record, 'creationDate'));
  const url = new URL(`${pad}${encodeURIComponent(id)}?lang=nl`, taak.url).href;
  uit.verwijs({
    url,
    soort: 'detail',
    gewijzigdOp: leesDatum(aangemaakt, taak.peildatum),
    merk: merkVan(
      [
        'creationDate',
        'lastModificationDate',
        'title',
        'description',
        'locationMap',
        'employer',
      ].map((naam) => veld(record, naam) ?? null),
    ),
  });
}

function verwijsNaarVolgende(aantal: number, totaal: number, taak: Leestaak, uit: Verzamelaar) {
  const vraag = vraagVan(taak.verzoek);
  if (taak.url === null || vraag === null || aantal === 0) return;
  const { pagina, per } = paginaVan(vraag);
  if (pagina * per >= Math.min(totaal, MAX_RIJEN)) return;
  const verzoek = opPagina(vraag, pagina + 1);
  uit.verwijs({ url: taak.url, soort: 'lijst', gewijzigdOp: null, verzoek });
}
