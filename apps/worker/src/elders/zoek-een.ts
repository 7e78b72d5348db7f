import type { Vacature } from '@passend/domain';
import {
  type Bronadres,
  beginVan,
  herkenAdres,
  noemt,
  type Verwijzing,
  zelfdeAdres,
} from '@passend/ingestion';
import type { Gehaald, Inhoud, Vraagop } from '../verkennen/vraag-op.js';
import { niets, type Vondst } from './lees-een-pagina.js';

/** Boards behind one page that are looked into. */
const MAX_BORDEN = 2;
/** What the page itself says is not looked up elsewhere. */
const UITSPRAKEN: ReadonlySet<string> = new Set([
  'gesloten',
  'weg',
  'robots',
  'adres',
  'noindex',
  'meer_vacatures',
]);

interface Zoektocht {
  readonly vraagop: Vraagop;
  readonly url: string;
  readonly peildatum: string;
}

/**
 * Looks for the one vacancy that somebody meant by an address: on the page, else in the system that the
 * address or the page leads to. A few visits at most, through the guarded fetcher; what comes back is
 * read in a thread that can be ended.
 * @param peildatum today
 */
export async function zoekEen(vraagop: Vraagop, url: string, peildatum: string): Promise<Vondst> {
  const tocht = { vraagop, url, peildatum };
  const pagina = await vraagop.haal(url);
  const opPagina = await leesPagina(tocht, pagina);
  if (opPagina.soort === 'gevonden' || UITSPRAKEN.has(opPagina.reden)) return opPagina;
  const vacature = await zoekInSysteem(tocht, pagina.soort === 'niets' ? null : pagina);
  return vacature === null ? opPagina : { soort: 'gevonden', vacature, lezen: false };
}

async function leesPagina(tocht: Zoektocht, pagina: Gehaald): Promise<Vondst> {
  if (pagina.soort === 'niets') return niets(pagina.reden);
  const { body, url, status, contentType, robotsKop } = pagina;
  const inhoud = { body, url, status, contentType, robotsKop };
  return tocht.vraagop.draden.doe('leesEenPagina', inhoud, tocht.url, tocht.peildatum);
}

/** Null when no system is known, or it does not have the vacancy. */
async function zoekInSysteem(tocht: Zoektocht, pagina: Inhoud | null): Promise<Vacature | null> {
  const opAdres = herkenAdres(tocht.url);
  const borden = opAdres === null ? await vindBorden(tocht, pagina) : [opAdres];
  for (const bord of borden) {
    const vacature = await zoekOpBord(tocht, bord);
    if (vacature !== null) return vacature;
  }
  return null;
}

async function vindBorden({ vraagop }: Zoektocht, pagina: Inhoud | null) {
  if (pagina === null) return [];
  const html = new TextDecoder().decode(pagina.body);
  const systemen = await vraagop.draden.doe('vindAts', html, pagina.url);
  return systemen.slice(0, MAX_BORDEN).flatMap(({ url }) => herkenAdres(url) ?? []);
}

async function zoekOpBord(tocht: Zoektocht, { type, url }: Bronadres): Promise<Vacature | null> {
  const { vraagop, peildatum } = tocht;
  const begin = beginVan(type, url);
  if (begin === null) return null;
  const antwoord = await vraagop.haal(begin.url, begin.verzoek);
  if (antwoord.soort === 'niets') return null;
  const invoer = { ...lezing(antwoord, peildatum), verzoek: begin.verzoek };
  const lijst = await vraagop.draden.doe('leesBron', type, invoer);
  const hier = lijst.vacatures.find((een) => isBedoeld(tocht.url, een));
  if (hier !== undefined) return hier;
  const detail = lijst.verwijzingen.find((een) => wijstNaar(een, tocht.url));
  return detail === undefined ? null : leesDetail(tocht, type, detail);
}

async function leesDetail(
  { vraagop, peildatum }: Zoektocht,
  type: Bronadres['type'],
  { url, verzoek = null }: Verwijzing,
): Promise<Vacature | null> {
  const antwoord = await vraagop.haal(url, verzoek);
  if (antwoord.soort === 'niets') return null;
  const invoer = { ...lezing(antwoord, peildatum), rol: 'detail' as const };
  const { vacatures } = await vraagop.draden.doe('leesBron', type, invoer);
  return vacatures[0] ?? null;
}

/** A board holds many: only the one that the address names is meant. */
function isBedoeld(adres: string, { url, externId }: Vacature): boolean {
  return (url !== null && zelfdeAdres(url, adres)) || noemt(adres, externId);
}

function wijstNaar({ soort, url }: Verwijzing, adres: string): boolean {
  const laatste = URL.parse(url)?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return soort === 'detail' && noemt(adres, laatste);
}

function lezing({ body, url, contentType }: Inhoud, peildatum: string) {
  return { inhoud: body, url, contentType, peildatum };
}
