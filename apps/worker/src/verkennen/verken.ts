import type { Bronkandidaat, BronproefVraag, Proefuitkomst } from '@passend/contracts';
import { herkenAdres } from '@passend/ingestion';
import { leesredenVan } from '../leesdraden/leesreden.js';
import { kandidaat, vindKandidaten } from './kandidaten.js';
import { type Monster, neemMonster, zonder } from './monster.js';
import type { Inhoud, Vraagop } from './vraag-op.js';

/** Ways to read a site that are tried until one yields vacancies. */
const MAX_POGINGEN = 3;

interface Proef {
  readonly vraagop: Vraagop;
  readonly peildatum: string;
}

/**
 * Looks what an address would yield as a source: recognises it by its address, else by what is there,
 * and reads a few vacancies. Nothing enters the market.
 * @param peildatum today
 */
export async function verken(
  vraagop: Vraagop,
  vraag: BronproefVraag,
  peildatum: string,
): Promise<Proefuitkomst> {
  try {
    return await verkenAdres(vraagop, vraag, peildatum);
  } catch (error) {
    const reden = leesredenVan(error);
    if (reden === null) throw error;
    return uitkomst(vraag.url, null, zonder(reden));
  }
}

async function verkenAdres(
  vraagop: Vraagop,
  { url, type }: BronproefVraag,
  peildatum: string,
): Promise<Proefuitkomst> {
  const proef = { vraagop, peildatum };
  const bekend = type === undefined ? opAdres(url) : null;
  if (type !== undefined) return alleenDeze(proef, { type, url, hoe: 'gekozen' });
  if (bekend !== null) return alleenDeze(proef, bekend);
  const antwoord = await proef.vraagop.haal(url);
  if (antwoord.soort === 'niets') return uitkomst(url, null, zonder(antwoord.reden));
  return kijkRond(proef, antwoord);
}

function opAdres(adres: string): Bronkandidaat | null {
  const bron = herkenAdres(adres);
  return bron === null ? null : kandidaat(bron.type, bron.url, 'adres');
}

async function alleenDeze(
  { vraagop, peildatum }: Proef,
  keuze: Bronkandidaat,
): Promise<Proefuitkomst> {
  return uitkomst(keuze.url, keuze, await neemMonster(vraagop, keuze, peildatum));
}

/** The first way that yields vacancies; else what the most likely one said. */
async function kijkRond({ vraagop, peildatum }: Proef, antwoord: Inhoud): Promise<Proefuitkomst> {
  const { lijst, onleesbaar } = await vindKandidaten(vraagop, antwoord);
  let beste: { readonly keuze: Bronkandidaat; readonly monster: Monster } | null = null;
  for (const keuze of lijst.slice(0, MAX_POGINGEN)) {
    const bij = keuze.hoe === 'inhoud' ? antwoord : null;
    const monster = await neemMonster(vraagop, keuze, peildatum, bij);
    if (beste === null || monster.reden === null) beste = { keuze, monster };
    if (monster.reden === null) break;
  }
  const { keuze = null, monster = zonder('vorm_onbekend') } = beste ?? {};
  const anderen = lijst.filter((kandidaat) => kandidaat !== keuze);
  return { ...uitkomst(antwoord.url, keuze, monster), anderen, onleesbaar: [...onleesbaar] };
}

function uitkomst(url: string, keuze: Bronkandidaat | null, monster: Monster): Proefuitkomst {
  return { keuze, anderen: [], onleesbaar: [], ...monster, naam: naamVan(url, monster) };
}

/** The employer when all examples have the same one, else the site. */
function naamVan(url: string, { voorbeelden }: Monster): string {
  const namen = new Set(voorbeelden.map(({ werkgever }) => werkgever));
  const [naam = null] = namen;
  if (namen.size === 1 && naam !== null) return naam.slice(0, 120);
  return (URL.parse(url)?.hostname ?? '').replace(/^www\./u, '');
}
