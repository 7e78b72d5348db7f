import type { Vacature } from '@passend/domain';
import { ERVARING_JAREN, LOON_ANDERS } from './drempels.js';
import { getalVan } from './getallen.js';

/** Words of a title that make another opening of the same function. */
const NIVEAUS: readonly (readonly [string, RegExp])[] = [
  [
    'leerling',
    /\b(?:leerling|bbl|bol|stage|stagiair\p{L}*|trainee|traineeship|internship|apprentice|in opleiding)\b/iu,
  ],
  ['junior', /\b(?:junior|jr)\b/iu],
  ['senior', /\b(?:senior|sr)\b/iu],
  [
    'leiding',
    /(?:\b(?:supervisor|hoofd|chef|lead|leader|leidinggevende|voorman)|manager|teamleid(?:er|ster)|co[oö]rdinator)\b/iu,
  ],
];
const ERVARING =
  /(?:\b(?:minimaal|minstens|ten minste|at least|minimum) )?(\d{1,2}|\p{L}{3,8})[ -](?:jaar|years?)(?: (?:relevante |werk)?(?:ervaring|experience|of experience|in))/giu;
const MINSTENS =
  /\b(?:minimaal|minstens|ten minste|at least|minimum) (\d{1,2}|\p{L}{3,8}) (?:jaar|years?)\b/giu;
const MBO =
  /\bmbo[ -]?(?:niveau |level |diploma niveau )?([1-4])(?: ?(?:of|en|tot|or|and|\/|-) ?([1-4]))?\b/giu;
const SCHAAL = /\b(?:schaal|fwg|functiegroep|job group|scale)[ :]{1,2}([0-9]{1,2}|[a-z])\b/giu;

/** More years are those of the employer or the bureau. */
const MAX_JAREN = 10;

/** True when two adverts ask for another level: learner, junior, senior or lead; years; diploma. */
export function niveauBotst(a: Vacature, b: Vacature): boolean {
  if (niveausVan(a) !== niveausVan(b)) return true;
  return ervaringBotst(a, b) || losstaand(waarden(MBO, a.tekst), waarden(MBO, b.tekst));
}

/**
 * True when the pay cannot be of one opening. Only for adverts of one employer: intermediaries add
 * allowances or count in their own way.
 */
export function loonBotst(a: Vacature, b: Vacature): boolean {
  if (losstaand(waarden(SCHAAL, a.tekst), waarden(SCHAAL, b.tekst))) return true;
  const [links, rechts] = [a.salaris, b.salaris];
  if (links === null || rechts === null || links.periode !== rechts.periode) return false;
  return verschilt(links.min, rechts.min) && verschilt(links.max, rechts.max);
}

function verschilt(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a !== b;
  return Math.max(a, b) > LOON_ANDERS * Math.min(a, b);
}

function niveausVan({ titel }: Vacature): string {
  return NIVEAUS.filter(([, patroon]) => patroon.test(titel))
    .map(([naam]) => naam)
    .join(' ');
}

function ervaringBotst(a: Vacature, b: Vacature): boolean {
  const links = jaren(a.tekst);
  const rechts = jaren(b.tekst);
  if (links === null || rechts === null) return false;
  return Math.abs(links - rechts) >= ERVARING_JAREN;
}

function jaren(tekst: string): number | null {
  const gevonden = [...tekst.matchAll(MINSTENS), ...tekst.matchAll(ERVARING)];
  const getallen = gevonden
    .flatMap(([, getal = '']) => getalVan(getal) ?? [])
    .filter((getal) => getal <= MAX_JAREN);
  return getallen.length === 0 ? null : Math.max(...getallen);
}

function waarden(patroon: RegExp, tekst: string): ReadonlySet<string> {
  return new Set(
    [...tekst.matchAll(patroon)].flatMap(([, een, twee]) =>
      [een, twee].flatMap((waarde) => (waarde === undefined ? [] : [waarde.toLowerCase()])),
    ),
  );
}

function losstaand(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((waarde) => b.has(waarde));
}
