/** Of a message no more is read than this. */
export const TERUGMELDING_MAX_BYTES: number = 256 * 1024;
const MAX_DIEPTE = 4;
const MAX_DELEN = 24;
const MAX_KOPPEN = 400;

/** Fields of a header, by their name in small letters; what comes twice keeps both. */
export type Koppen = ReadonlyMap<string, readonly string[]>;

/** One leaf of a message: what it says it is, and what it holds. */
export interface Berichtdeel {
  readonly soort: string;
  readonly koppen: Koppen;
  readonly tekst: string;
}

/** A message in its leaves, as far as it stays within bounds. */
export interface Bericht {
  readonly koppen: Koppen;
  /** `report-type` of `multipart/report`; empty when it is none. */
  readonly rapport: string;
  readonly delen: readonly Berichtdeel[];
}

/**
 * Takes a mail apart (RFC 5322, RFC 2046) as far as reports about mail need it. Never throws: what is broken
 * or goes too deep falls away.
 * @param tekst one character for each byte
 */
export function leesBericht(tekst: string): Bericht {
  const binnen = tekst.slice(0, TERUGMELDING_MAX_BYTES).replaceAll('\r\n', '\n');
  const { koppen, rest } = scheid(binnen);
  const delen: Berichtdeel[] = [];
  verzamel(koppen, rest, delen, 0);
  const aard = waarde(koppen, 'content-type');
  const isRapport = soortVan(aard) === 'multipart/report';
  const rapport = isRapport ? parameter(aard, 'report-type').toLowerCase() : '';
  return { koppen, rapport, delen };
}

/** The first value of a field; empty when there is none. */
export function waarde(koppen: Koppen, naam: string): string {
  return koppen.get(naam)?.[0] ?? '';
}

/** A block of fields, up to the first empty line. */
export function leesKoppen(blok: string): Koppen {
  const koppen = new Map<string, string[]>();
  let laatste: string[] | null = null;
  for (const regel of blok.split('\n', MAX_KOPPEN)) {
    if (regel === '') break;
    if (/^[ \t]/.test(regel)) {
      const vorige = laatste?.pop();
      if (vorige !== undefined) laatste?.push(`${vorige} ${regel.trim()}`);
      continue;
    }
    const punt = regel.indexOf(':');
    if (punt < 1) continue;
    const naam = regel.slice(0, punt).trim().toLowerCase();
    laatste = koppen.get(naam) ?? [];
    laatste.push(regel.slice(punt + 1).trim());
    koppen.set(naam, laatste);
  }
  return koppen;
}

function verzamel(koppen: Koppen, tekst: string, delen: Berichtdeel[], diepte: number): void {
  if (diepte > MAX_DIEPTE || delen.length >= MAX_DELEN) return;
  const aard = waarde(koppen, 'content-type');
  const soort = soortVan(aard);
  const grens = soort.startsWith('multipart/') ? parameter(aard, 'boundary') : '';
  if (grens === '') {
    delen.push({ soort, koppen, tekst: ontvouw(koppen, tekst) });
    return;
  }
  for (const deel of knip(tekst, grens)) {
    const binnen = scheid(deel);
    verzamel(binnen.koppen, binnen.rest, delen, diepte + 1);
  }
}

function scheid(tekst: string): { koppen: Koppen; rest: string } {
  // A part that begins with an empty line has no header at all.
  if (tekst.startsWith('\n')) return { koppen: new Map(), rest: tekst.slice(1) };
  const leeg = tekst.indexOf('\n\n');
  const kop = leeg < 0 ? tekst : tekst.slice(0, leeg);
  return { koppen: leesKoppen(kop), rest: leeg < 0 ? '' : tekst.slice(leeg + 2) };
}

/** The parts between the lines that hold the boundary; the text before and after them is nobody's. */
function knip(tekst: string, grens: string): readonly string[] {
  const delen: string[] = [];
  let begin = -1;
  for (let van = 0; van < tekst.length && delen.length < MAX_DELEN; ) {
    const einde = tekst.indexOf('\n', van);
    const tot = einde < 0 ? tekst.length : einde;
    if (tekst.startsWith(`--${grens}`, van)) {
      const staart = tekst.slice(van + grens.length + 2, tot).trimEnd();
      if (staart === '' || staart === '--') {
        if (begin >= 0) delen.push(tekst.slice(begin, Math.max(begin, van - 1)));
        begin = staart === '--' ? -1 : tot + 1;
      }
    }
    van = tot + 1;
  }
  // Cut off on the way: what is there is read.
  if (begin >= 0 && begin < tekst.length) delen.push(tekst.slice(begin));
  return delen;
}

/** Quoted-printable keeps letters and digits as they are; only its breaks stand in the way. */
function ontvouw(koppen: Koppen, tekst: string): string {
  const wijze = waarde(koppen, 'content-transfer-encoding').toLowerCase();
  return wijze === 'quoted-printable' ? tekst.replaceAll('=\n', '').replaceAll('=3D', '=') : tekst;
}

function soortVan(aard: string): string {
  return (aard.split(';', 1)[0] ?? '').trim().toLowerCase();
}

function parameter(aard: string, naam: string): string {
  for (const stuk of aard.split(';').slice(1)) {
    const is = stuk.indexOf('=');
    if (is < 0 || stuk.slice(0, is).trim().toLowerCase() !== naam) continue;
    const ruw = stuk.slice(is + 1).trim();
    return ruw.startsWith('"') ? (ruw.slice(1).split('"', 1)[0] ?? '') : ruw;
  }
  return '';
}
