import { alsTelling, jsonVerzoek } from '../../bron/adres.js';
import type { Bronbegin, Leesresultaat, Leestaak, Verzoek } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesLijst } from '../../json/lees-antwoord.js';
import { alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../../json/velden.js';

/** Totals differ per language; in this order a vacancy is taken from the first that has it. */
const TALEN = ['nl_NL', 'nl_BE', 'en_GB', 'en_US', 'de_DE', 'fr_FR'] as const;
const MAX_PAGINAS = 200;
const ID = /^[\w-]{1,60}$/u;
const GEEN_ID = 'Deze vacature heeft geen bruikbaar adres.';

/** The first language; its first page asks for the others. */
export function beginCsb(url: URL): Bronbegin {
  const api = `${url.origin}${url.pathname}`;
  return { adres: api, url: api, verzoek: verzoekVoor(TALEN[0], 0) };
}

/** Reads a page of one language. */
export function leesCsb(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'jobSearchResult', uit);
  if (lijst === null) return uit.resultaat(false);
  const { taal, pagina } = vraagVan(taak.verzoek);
  for (const [plek, rij] of lijst.records.entries()) {
    const waar = `jobSearchResult[${plek}]`;
    uit.probeer(waar, () => verwijsNaarPagina(waar, veld(rij, 'response') ?? rij, taal, taak, uit));
  }
  if (taak.rol === 'ingang') verwijsNaarTalen(taak, uit);
  const totaal = alsTelling(veld(lijst.antwoord, 'totalJobs')) ?? 0;
  verwijsNaarVolgende(lijst.records.length, totaal, { taal, pagina }, taak, uit);
  return uit.resultaat(false);
}

function verzoekVoor(locale: string, pageNumber: number): Verzoek {
  return jsonVerzoek({ keywords: '', locale, location: '', pageNumber, sortBy: 'recent' });
}

function vraagVan(verzoek: Verzoek | null): { readonly taal: string; readonly pagina: number } {
  const vraag = leesVraag(verzoek);
  const taal = TALEN.find((bekend) => bekend === veld(vraag, 'locale')) ?? TALEN[0];
  return { taal, pagina: alsTelling(veld(vraag, 'pageNumber')) ?? 0 };
}

function leesVraag(verzoek: Verzoek | null): unknown {
  try {
    return JSON.parse(verzoek?.body ?? '');
  } catch {
    return null;
  }
}

function verwijsNaarPagina(
  waar: string,
  baan: unknown,
  taal: string,
  { url }: Leestaak,
  uit: Verzamelaar,
): void {
  const pad = isKnoop(baan) ? padVan(baan, taal) : null;
  if (pad === null) uit.fout(waar, 'id_ontbreekt', GEEN_ID);
  if (pad === null || url === null || !isEersteTaal(baan, taal)) return;
  uit.verwijs({ url: new URL(pad, url).href, soort: 'vacature', gewijzigdOp: null });
}

function padVan(baan: Knoop, taal: string): string | null {
  const id = alsTekst(veld(baan, 'id'));
  if (id === null || !ID.test(id)) return null;
  const naam = alsTekst(veld(baan, 'unifiedUrlTitle')) ?? alsTekst(veld(baan, 'urlTitle')) ?? 'x';
  // May be written for an address already ("Monteur-%28mvx%29"), so only what would end it goes.
  return `/job/${naam.slice(0, 300).replace(/[\s/\\?#&]+/gu, '-')}/${id}-${taal}`;
}

/** The same vacancy in two languages is left to the list of the first. */
function isEersteTaal(baan: unknown, taal: string): boolean {
  const talen = alsTeksten(veld(baan, 'supportedLocales'));
  return (TALEN.find((bekend) => talen.includes(bekend)) ?? taal) === taal;
}

function verwijsNaarTalen({ url }: Leestaak, uit: Verzamelaar): void {
  if (url === null) return;
  for (const taal of TALEN.slice(1)) {
    uit.verwijs({ url, soort: 'lijst', gewijzigdOp: null, verzoek: verzoekVoor(taal, 0) });
  }
}

/** The size of a page is not said: the list of a language goes on until a page is empty. */
function verwijsNaarVolgende(
  aantal: number,
  totaal: number,
  { taal, pagina }: ReturnType<typeof vraagVan>,
  { url }: Leestaak,
  uit: Verzamelaar,
): void {
  if (url === null || aantal === 0 || pagina + 1 >= MAX_PAGINAS) return;
  if (pagina === 0 && aantal >= totaal) return;
  const verzoek = verzoekVoor(taal, pagina + 1);
  uit.verwijs({ url, soort: 'lijst', gewijzigdOp: null, verzoek });
}
