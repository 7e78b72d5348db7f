/**
 * Reads one amount as people and systems write it: `2.500,00`, `2,500.00`, `2.500,-`, `€ 14,06`,
 * `2 500`, `45k`. A single dot or comma before exactly three digits separates thousands.
 * @returns a number, null when there is none
 */
export function leesBedrag(ruw: string | null): number | null {
  const match = /(\d[\d.,  ']{0,20}\d|\d)(?:,?-{1,2}|,=)?\s?(k\b)?/iu.exec(
    (ruw ?? '').slice(0, 200),
  );
  if (match === null) return null;
  const getal = Number(kaleCijfers((match[1] ?? '').replace(/[  ']/gu, '')));
  if (!Number.isFinite(getal)) return null;
  return match[2] === undefined ? getal : getal * 1000;
}

function kaleCijfers(tekst: string): string {
  const laatstePunt = tekst.lastIndexOf('.');
  const laatsteKomma = tekst.lastIndexOf(',');
  if (laatstePunt >= 0 && laatsteKomma >= 0) {
    const decimaal = laatstePunt > laatsteKomma ? '.' : ',';
    const duizend = decimaal === '.' ? ',' : '.';
    return tekst.replaceAll(duizend, '').replace(decimaal, '.');
  }
  const teken = laatstePunt >= 0 ? '.' : ',';
  const delen = tekst.split(teken);
  const duizenden = delen.length > 1 && delen.slice(1).every((deel) => deel.length === 3);
  if (duizenden && delen[0] !== '0') return delen.join('');
  return delen.length === 2 ? delen.join('.') : delen.join('');
}
