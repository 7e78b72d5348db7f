import type { Thuiswerk } from './ruwe-vacature.js';

const NIET =
  /\b(?:thuiswerken|vanuit huis werken|remote werken|hybride werken) (?:[^\s.]{1,20} ){0,5}?(?:niet|geen)\b|\bgeen (?:mogelijkheid (?:tot|om) )?(?:thuiswerk|thuis te werken|hybride)|\bniet (?:thuis|vanuit huis|hybride) (?:te )?werken|\b(?:no|not) remote\b/iu;
const VOLLEDIG =
  /\b(?:100 ?%|volledig|geheel|fully|altijd) (?:remote|thuis(?:werken)?|vanuit huis|op afstand)\b|\bremote.first\b|\bje werkt (?:volledig|altijd) (?:thuis|vanuit huis)\b/iu;
const DEELS =
  /\bhybride?\b|\b(?:deels|gedeeltelijk|regelmatig|soms) (?:thuis|vanuit huis|remote|op afstand)\b|\b(?:een|twee|drie|vier|1|2|3|4|\d-\d) (?:dag|dagen|days?) (?:per week |in de week |a week )?(?:thuis|vanuit huis|from home|remote)\b|\b(?:mogelijkheid|ruimte) (?:om|tot) (?:deels )?(?:thuis|vanuit huis)|\bthuiswerken (?:is (?:[^\s.]{1,20} ){0,5}mogelijk|mag|kan)\b|\bthuiswerk(?:vergoeding|dagen?)\b|\bpartly remote\b/iu;

/** One of these words is in everything that says where the work is done. */
const OVER_DE_PLEK = /huis|remote|hybrid|afstand|home/iu;

/**
 * Whether the work can be done at home.
 * @param veld what the source's own field says; it wins
 * @param tekst plain text
 * @returns null when nothing is said
 */
export function normaliseerThuiswerk(veld: Thuiswerk | null, tekst: string): Thuiswerk | null {
  if (veld !== null && veld !== 'volledig') return veld;
  if (veld === 'volledig') return DEELS.test(tekst) && !VOLLEDIG.test(tekst) ? 'deels' : 'volledig';
  if (!OVER_DE_PLEK.test(tekst)) return null;
  if (NIET.test(tekst)) return 'nee';
  if (VOLLEDIG.test(tekst)) return 'volledig';
  return DEELS.test(tekst) ? 'deels' : null;
}

/** A word of a source field ("Hybrid remote", "TELECOMMUTE", "true") as thuiswerk. */
export function leesThuiswerkveld(ruw: string | null): Thuiswerk | null {
  const veld = (ruw ?? '').trim().toLowerCase();
  if (veld === '') return null;
  if (/hybrid|deels|partly|flexib/u.test(veld)) return 'deels';
  if (/^(?:no|nee|false|0|on.?site|office|op locatie|none)$/u.test(veld)) return 'nee';
  return /remote|telecommute|^(?:yes|ja|true|1)$|thuis|volledig|work from home|wfh/u.test(veld)
    ? 'volledig'
    : null;
}
