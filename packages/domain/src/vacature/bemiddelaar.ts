import type { Vacature } from './vacature.js';
import { vouwWerkgever } from './werkgever-sleutel.js';

/** Words in the name of a firm that places people with others. */
const IN_NAAM =
  /uitzend|detacher|payroll|flexwerk|flexkracht|werving|recruit|staffing|interim|jobs?\b|employment|personeels|vacature|loopbaan|talent/u;
/** Well-known firms whose name does not say it; folded as `vouwWerkgever` does. */
const BEKEND: ReadonlySet<string> = new Set([
  'randstad',
  'tempo team',
  'manpower',
  'adecco',
  'youngcapital',
  'start people',
  'olympia',
  'unique',
  'timing',
  'luba',
  'driessen',
  'brunel',
  'yacht',
  'yer',
  'hays',
  'michael page',
  'covebo',
  'otto workforce',
  'tence',
  'abiant',
  'asa',
  'actief werkt',
  'carriere',
  'maandag',
  'undutchables',
  'synsel',
  'technicum',
]);
const IN_TEKST =
  /(?:voor|namens) (?:een van )?onze (?:opdrachtgevers?|relaties?|klant(?:en)?|cliënt) (?:in|te|uit|zoeken|zijn)|onze opdrachtgever/iu;

/** Whether a vacancy is placed by a firm that is not itself the employer. */
export function isBemiddeld({
  werkgever,
  contract,
  tekst,
}: Pick<Vacature, 'werkgever' | 'contract' | 'tekst'>): boolean {
  if (contract === 'uitzend' || contract === 'detachering') return true;
  const naam = werkgever === null ? '' : vouwWerkgever(werkgever);
  const geheel = (werkgever ?? '').toLowerCase();
  return BEKEND.has(naam) || IN_NAAM.test(geheel) || IN_TEKST.test(tekst);
}
