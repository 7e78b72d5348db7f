/** Legal forms that one source writes and another leaves out. */
const RECHTSVORM = / (?:bv|nv|vof|gmbh|ltd|stichting|cooperatie ua|coöperatie ua)$/u;

/** The same employer has the same key, whatever capitals, points or legal form a source writes. */
export function werkgeverSleutel(naam: string): string {
  const kaal = naam
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+-]/gu, (teken) => (/\s/u.test(teken) ? ' ' : ''));
  return kaal
    .split(' ')
    .filter((deel) => deel !== '')
    .join(' ')
    .replace(RECHTSVORM, '');
}
