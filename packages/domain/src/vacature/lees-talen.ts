import { z } from 'zod';
import { sterkteVan } from './opleiding/sterkte.js';
import { deelzinRond, zinnen } from './opleiding/zin.js';

/** How well a language is spoken, from low to high. */
export const TAALNIVEAUS = ['basis', 'redelijk', 'goed', 'moedertaal'] as const;
export const taalniveauSchema = z.enum(TAALNIVEAUS);
export type Taalniveau = z.infer<typeof taalniveauSchema>;

/** A language that a vacancy asks, by its ISO 639-1 code. */
export interface Taaleis {
  readonly taal: string;
  readonly niveau: Taalniveau;
}

const TALEN: readonly (readonly [taal: string, naam: string])[] = [
  ['nl', 'nederlandse?|dutch'],
  ['en', 'engelse?|english'],
  ['de', 'duitse?|german'],
  ['fr', 'franse?|french'],
  ['es', 'spaanse?|spanish'],
  ['pl', 'poolse?|polish'],
  ['tr', 'turkse?|turkish'],
  ['ar', 'arabische?|arabic'],
];
const NAMEN = TALEN.map(
  ([taal, naam]) => [taal, new RegExp(`(?<!\\p{L})(?:${naam})(?!\\p{L})`, 'giu')] as const,
);

/** A sentence with a language in it is about speaking it only with one of these. */
const BEHEERSING =
  /(?<!\p{L})(?:spreekt?|spreken|beheers\p{L}*|taal|talen|taalniveau|moedertaal|native|taalvaardig\p{L}*|schrij\p{L}+|geschrift|vloeiend|machtig|verstaanbaar|niveau [abc][12]|[abc][12](?:-niveau)?|speak|speaks|spoken|written|fluent\p{L}*|command|language|proficien\p{L}+|kennis van (?:de|het))(?!\p{L})/iu;
const MOEDERTAAL = /moedertaal|native/iu;
const BASIS = /basis(?:kennis)?|eenvoudig|een beetje|basic|\ba[12]\b/iu;
const REDELIJK = /redelijk|voldoende|reasonable|\bb1\b/iu;
/** An employer, a country or a school, not what somebody must speak. */
const GEEN_EIS =
  /(?:nederlandse|duitse|engelse|franse|spaanse|poolse) (?:markt|bedrij\p{L}+|klant\p{L}*|wet\p{L}*|onderneming|organisatie|grens|les)|taalles|taalcursus/iu;

/**
 * Reads which languages a vacancy requires, and how well. A wish asks nothing, and of two levels
 * that the text names for one language the highest counts.
 */
export function leesTalen(tekst: string): readonly Taaleis[] {
  const hoogste = new Map<string, Taalniveau>();
  for (const { tekst: zin, van } of zinnen(tekst)) {
    // "Spreek je ook Duits?" asks, it does not demand.
    const isVraag = tekst[van + zin.length] === '?';
    if (isVraag || !BEHEERSING.test(zin) || GEEN_EIS.test(zin)) continue;
    for (const [taal, patroon] of NAMEN) {
      for (const match of zin.matchAll(patroon)) {
        const deel = deelzinRond(zin, match.index, match.index + match[0].length);
        if (sterkteVan(deel) !== 'vereist' || sterkteVan(zin) === 'niet_nodig') continue;
        const niveau = niveauVan(deel);
        const eerder = hoogste.get(taal);
        if (eerder === undefined || taalrang(niveau) > taalrang(eerder)) hoogste.set(taal, niveau);
      }
    }
  }
  return [...hoogste]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([taal, niveau]) => ({ taal, niveau }));
}

/** Place of a level from low to high. */
export function taalrang(niveau: Taalniveau): number {
  return TAALNIVEAUS.indexOf(niveau);
}

/** Without a word about the level a language must be spoken well enough to work in. */
function niveauVan(deel: string): Taalniveau {
  if (MOEDERTAAL.test(deel)) return 'moedertaal';
  if (BASIS.test(deel)) return 'basis';
  return REDELIJK.test(deel) ? 'redelijk' : 'goed';
}
