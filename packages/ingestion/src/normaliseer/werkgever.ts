import { naarRegel } from '../html/naar-tekst.js';

const PLAATSHOUDER =
  /^(?:[-–—.?*\s]*|n\.?v\.?t\.?|onbekend|unknown|anoniem|confidential|vertrouwelijk|company(?: name)?|bedrijfsnaam|naam bedrijf|organisatie|organization|employer|werkgever|test|null|undefined|none)$/iu;
const SJABLOON = /\{\{|\}\}|\[\[|%[a-z_]+%|<%|\$\{/iu;
/** "Partner: X", "Via X namens Y": the name behind it is the employer. */
const VOORAF =
  /^(?:(?:onze )?(?:partner|opdrachtgever|klant)\s?:\s*|.{2,60}\b(?:namens|in opdracht van|on behalf of)\s+(?:onze (?:klant|opdrachtgever|relatie)\s*)?)/iu;

/**
 * Name of the employer in one line; null for placeholders and unfilled templates.
 * @param ruw name as the source writes it
 */
export function normaliseerWerkgever(ruw: string | null): string | null {
  const naam = naarRegel(ruw ?? '').slice(0, 200);
  if (PLAATSHOUDER.test(naam) || SJABLOON.test(naam)) return null;
  const zonder = naam.replace(VOORAF, '').trim();
  return zonder.length > 1 ? zonder : naam;
}
