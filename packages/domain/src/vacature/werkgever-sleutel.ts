/** Legal forms and general words that stand in many names; without them the names are compared. */
const ALGEMEEN =
  /(?<![\p{L}\d])(?:b ?v|n ?v|v ?o ?f|c ?v|stichting|groep|group|holding|nederland|netherlands|the|de|het|uitzendbureau|uitzendburo|uitzendorganisatie|uitzendgroep|uitzendkrachten|detachering|personeelsdiensten|payroll)(?![\p{L}\d])/gu;

/** An employer's name as it is compared: letters and digits, without legal form and general words. */
export function vouwWerkgever(naam: string): string {
  const kaal = schoon(naam.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase());
  const eigen = schoon(kaal.replaceAll(ALGEMEEN, ' '));
  return eigen === '' ? kaal : eigen;
}

function schoon(tekst: string): string {
  return tekst.replaceAll(/[^\p{L}\d]+/gu, ' ').trim();
}

/**
 * A number for an employer's name, equal for names that fold alike: 53 bits, so that two different
 * employers practically never share one. A number takes far less room in an index than a name.
 */
export function werkgeverSleutel(naam: string): number {
  const tekst = vouwWerkgever(naam);
  return (fnv(tekst, 0x811c9dc5) >>> 11) * 2 ** 32 + fnv(tekst, 0x01000193);
}

/** FNV-1a over UTF-16 code units. */
function fnv(tekst: string, begin: number): number {
  let som = begin;
  for (let i = 0; i < tekst.length; i++) {
    som = Math.imul(som ^ tekst.charCodeAt(i), 0x01000193);
  }
  return som >>> 0;
}
