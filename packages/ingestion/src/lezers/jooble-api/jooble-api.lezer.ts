import { alsTelling, jsonVerzoek } from '../../bron/adres.js';
import type { Bronbegin, Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { eerste, leesLijst } from '../../json/lees-antwoord.js';
import { alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../../json/velden.js';
import { ONBEKENDE_VACATURE, type RuweVacature } from '../../normaliseer/ruwe-vacature.js';

const HOST = /^(?:(?:www|nl|be)\.)?jooble\.org$/u;
const SLEUTEL = '{sleutel:jooble}';
const MAX_WAARDE = 200;
const GEEN_RECORD = 'Dit element van de lijst is geen vacature-object.';

/**
 * Jooble's API: POST `https://jooble.org/api/{key}` with keywords, location and page; an aggregator
 * that gives a snippet of each text.
 */
export const joobleApiLezer: Bronlezer = {
  type: 'jooble-api',
  herken(begin, _contentType, url) {
    if (!/^\s*\{/u.test(begin)) return 0;
    if (/^https:\/\/(?:\w{2}\.)?jooble\.org\/api\//iu.test(url ?? '')) return 1;
    return /"totalCount"\s*:\s*\d/u.test(begin) && /"jobs"\s*:\s*\[/u.test(begin) ? 0.9 : 0;
  },
  begin,
  lees,
};

/** A key in the path, and the search that stands behind it, become placeholder and body. */
function begin(adres: string): Bronbegin | null {
  const url = URL.parse(adres);
  if (url === null || !HOST.test(url.hostname)) return null;
  const zoek = (...namen: readonly string[]) =>
    namen.map((naam) => url.searchParams.get(naam)?.trim() ?? '').find((waarde) => waarde !== '') ??
    '';
  const keywords = zoek('keywords', 'ukw').slice(0, MAX_WAARDE);
  const location = zoek('location', 'rgns').slice(0, MAX_WAARDE);
  const api = `https://${url.hostname.replace(/^www\./u, '')}/api/${SLEUTEL}`;
  return {
    adres: `${api}?${new URLSearchParams({ keywords, location })}`,
    url: api,
    verzoek: jsonVerzoek({ keywords, location, page: '1' }),
  };
}

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'jobs', uit);
  if (lijst === null) return uit.resultaat(false);
  const sleutels: string[] = [];
  for (const [plek, record] of lijst.records.entries()) {
    const waar = `jobs[${plek}]`;
    uit.probeer(waar, () => {
      const ruw = isKnoop(record) ? ruwUitRecord(record, taak) : null;
      if (ruw === null) uit.fout(waar, 'vorm_onbekend', GEEN_RECORD);
      else uit.voegToe(waar, ruw);
      if (ruw?.externId != null) sleutels.push(ruw.externId);
    });
  }
  const totaal = alsTelling(veld(lijst.antwoord, 'totalCount'));
  verwijsNaarVolgende(lijst.records.length, totaal ?? 0, taak, uit);
  return uit.resultaat(totaal !== null, { groep: 'alle', sleutels, totaal });
}

/** How many rows a page holds is not said, so the list goes on until a page is empty. */
function verwijsNaarVolgende(aantal: number, totaal: number, taak: Leestaak, uit: Verzamelaar) {
  const vraag = vraagVan(taak);
  if (taak.url === null || vraag === null || aantal === 0) return;
  const pagina = alsTelling(veld(vraag, 'page')) ?? 1;
  if (pagina === 1 && aantal >= totaal) return;
  const verzoek = jsonVerzoek({ ...vraag, page: String(pagina + 1) });
  uit.verwijs({ url: taak.url, soort: 'lijst', gewijzigdOp: null, verzoek });
}

function vraagVan({ verzoek }: Leestaak): Knoop | null {
  try {
    const gelezen: unknown = JSON.parse(verzoek?.body ?? '');
    return isKnoop(gelezen) ? gelezen : null;
  } catch {
    return null;
  }
}

/** Ids are longer than a number can be exact; then the address tells the adverts apart. */
function idVan(record: Knoop): string | null {
  const id = veld(record, 'id');
  const exact = typeof id === 'string' || Number.isSafeInteger(id) ? alsTekst(id) : null;
  return exact ?? alsTekst(veld(record, 'link'));
}

function ruwUitRecord(record: Knoop, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => eerste(record, alsTekst, ...namen);
  const loon = tekst('salary');
  return {
    ...ONBEKENDE_VACATURE,
    externId: idVan(record),
    url: tekst('link'),
    titel: tekst('title'),
    delen: [tekst('snippet')],
    werkgever: tekst('company') ?? taak.werkgever,
    plaatsen: [{ naam: tekst('location'), postcode: null, regio: null, land: null }],
    salaris:
      loon === null ? null : { min: null, max: null, eenheid: null, valuta: null, tekst: loon },
    contract: alsTeksten(veld(record, 'type')),
    geplaatst: tekst('updated'),
    peildatum: taak.peildatum,
  };
}
