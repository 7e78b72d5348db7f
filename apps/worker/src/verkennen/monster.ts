import type { Bronkandidaat, Proefuitkomst } from '@passend/contracts';
import type { Vacature } from '@passend/domain';
import { beginVan, type Leesfout, type Leesresultaat, type Verwijzing } from '@passend/ingestion';
import { voorbeeldVan } from './voorbeeld.js';
import type { Inhoud, Vraagop } from './vraag-op.js';

const VOORBEELDEN = 3;
/** A vacancy that cannot be read is passed over; so many are tried. */
const POGINGEN = 4;
/** Sitemaps of an index that are looked at; the others are counted as more. */
const SITEMAPS = 2;
const MAX_FOUTEN = 10;
const MAX_MELDING = 300;

/** What one way to read a source yields. */
export type Monster = Pick<
  Proefuitkomst,
  'aantal' | 'meer' | 'voorbeelden' | 'fouten' | 'aantalFouten' | 'geheel' | 'reden'
>;

/** Nothing was read, and why. */
export const zonder = (reden: string): Monster => ({
  aantal: 0,
  meer: false,
  voorbeelden: [],
  fouten: [],
  aantalFouten: 0,
  geheel: 'nee',
  reden,
});

/**
 * Reads the beginning of a source as the real thing would, and a few vacancies of it. Nothing is
 * stored.
 * @param antwoord the first answer, when it is at hand already
 */
export async function neemMonster(
  vraagop: Vraagop,
  { type, url }: Bronkandidaat,
  peildatum: string,
  antwoord: Inhoud | null = null,
): Promise<Monster> {
  const begin = beginVan(type, url);
  if (begin === null) return zonder('ander_adres');
  const eerste = antwoord ?? (await vraagop.haal(begin.url, begin.verzoek));
  if (eerste.soort === 'niets') return zonder(eerste.reden);
  const gelezen = await vraagop.draden.doe('leesBron', type, {
    ...lezing(eerste, peildatum),
    verzoek: begin.verzoek,
  });
  const lijst = await metSitemaps(vraagop, gelezen, peildatum);
  const losse = await leesLosse(vraagop, type, lijst, peildatum);
  return monsterVan(lijst, losse);
}

function lezing({ body, url, contentType }: Inhoud, peildatum: string) {
  return { inhoud: body, url, contentType, peildatum };
}

interface Lijst {
  readonly gelezen: Leesresultaat;
  readonly losse: readonly Verwijzing[];
  readonly meer: boolean;
  readonly fouten: readonly Leesfout[];
}

/** An index of sitemaps holds no vacancies itself; those that speak of vacancies come first. */
async function metSitemaps(
  vraagop: Vraagop,
  gelezen: Leesresultaat,
  peildatum: string,
): Promise<Lijst> {
  const losse = gelezen.verwijzingen.filter(isLos);
  const fouten = [...gelezen.fouten];
  const kaarten = gelezen.verwijzingen.filter(({ soort }) => soort === 'sitemap');
  kaarten.sort((a, b) => Number(isVacaturekaart(b)) - Number(isVacaturekaart(a)));
  for (const { url } of kaarten.slice(0, SITEMAPS)) {
    const antwoord = await vraagop.haal(url);
    if (antwoord.soort === 'niets') continue;
    const kaart = await vraagop.draden.doe('leesBron', 'sitemap', lezing(antwoord, peildatum));
    losse.push(...kaart.verwijzingen.filter(isLos));
    fouten.push(...kaart.fouten);
  }
  const meerPaginas = gelezen.verwijzingen.some(({ soort }) => soort === 'lijst');
  return { gelezen, losse, fouten, meer: meerPaginas || kaarten.length > SITEMAPS };
}

const isLos = ({ soort }: Verwijzing): boolean => soort === 'vacature' || soort === 'detail';
const isVacaturekaart = ({ url }: Verwijzing): boolean => /vacature|job/iu.test(url);

interface Gelezen {
  readonly vacatures: readonly Vacature[];
  readonly fouten: readonly Leesfout[];
}

/** Where the list holds no texts, a few vacancies are read one by one. */
async function leesLosse(
  vraagop: Vraagop,
  type: Bronkandidaat['type'],
  { gelezen, losse }: Lijst,
  peildatum: string,
): Promise<Gelezen> {
  const vacatures: Vacature[] = [...gelezen.vacatures];
  const fouten: Leesfout[] = [];
  for (const { url, soort, verzoek } of losse.slice(0, POGINGEN)) {
    if (vacatures.length >= VOORBEELDEN) break;
    const antwoord = await vraagop.haal(url, verzoek ?? null);
    if (antwoord.soort === 'niets') {
      fouten.push({ waar: url, code: antwoord.reden, melding: 'Deze pagina was niet te openen.' });
      continue;
    }
    const een = lezing(antwoord, peildatum);
    const los =
      soort === 'detail'
        ? await vraagop.draden.doe('leesBron', type, { ...een, rol: 'detail' })
        : await vraagop.draden.doe('leesBron', 'jsonld', een);
    vacatures.push(...los.vacatures);
    fouten.push(...los.fouten.map((fout) => ({ ...fout, waar: url })));
    if (los.vacatures.length === 0 && los.fouten.length === 0) {
      fouten.push({
        waar: url,
        code: 'geen_vacature',
        melding: 'Op deze pagina staat geen vacature in een vorm die Passend kan lezen.',
      });
    }
  }
  return { vacatures, fouten };
}

function monsterVan(lijst: Lijst, losse: Gelezen): Monster {
  const { gelezen } = lijst;
  const totaal = gelezen.deel?.totaal ?? null;
  const fouten = [...lijst.fouten, ...losse.fouten];
  const aantal = totaal ?? gelezen.vacatures.length + lijst.losse.length;
  return {
    aantal,
    meer: totaal === null && lijst.meer,
    voorbeelden: losse.vacatures.slice(0, VOORBEELDEN).map(voorbeeldVan),
    fouten: fouten
      .slice(0, MAX_FOUTEN)
      .map(({ waar, melding }) => ({ waar, melding: melding.slice(0, MAX_MELDING) })),
    aantalFouten: fouten.length,
    geheel: geheelVan(gelezen, totaal),
    reden: losse.vacatures.length === 0 ? redenZonder(aantal) : null,
  };
}

/** Addresses of which not one could be read are no vacancies. */
function redenZonder(aantal: number): string {
  return aantal === 0 ? 'geen_vacatures' : 'niets_leesbaar';
}

function geheelVan(
  { volledig, deel }: Leesresultaat,
  totaal: number | null,
): Proefuitkomst['geheel'] {
  if (!volledig) return 'nee';
  if (deel === null) return 'ja';
  return totaal === null ? 'nee' : 'na_alle_paginas';
}
