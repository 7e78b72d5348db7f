import { BEROEPEN, unitgroep } from '../beroep.js';
import type { ExtraTitels } from '../extra-titels.js';
import { herkenIngebouwd, ZEKER } from '../herken-beroep.js';
import { titelwoorden } from '../titelwoorden.js';
import type { EscoBeroep } from './lees-esco.js';
import { isTeRuim } from './te-ruim.js';

/** What became of the titles. */
export interface Titeltelling {
  readonly nieuw: number;
  /** The built-in table has this whole title itself; it goes first. */
  readonly bekend: number;
  /** Two occupations use the title alike, or it says nothing but a level or a vague word. */
  readonly onduidelijk: number;
  /** The unit group has several occupations here and no title says which is meant. */
  readonly nietGeplaatst: number;
}

interface Kandidaat {
  /** Of an occupation of the table, or of a unit group when it is not clear which one is meant. */
  readonly code: string;
  readonly titel: string;
}

const CODES = BEROEPEN.map(({ code }) => code);

/**
 * The titles that ESCO adds to the built-in table. A name goes before another name; a title that two
 * occupations use alike is left out, for a wrong occupation is worse than none.
 */
export function titelsUitEsco(beroepen: readonly EscoBeroep[]): {
  readonly titels: readonly ExtraTitels[];
  readonly telling: Titeltelling;
} {
  const namen = new Map<string, Kandidaat | null>();
  const anderen = new Map<string, Kandidaat | null>();
  for (const beroep of beroepen) {
    const code = codeVan(beroep) ?? beroep.groep;
    noteer(namen, code, beroep.naam);
    for (const naam of beroep.andereNamen) noteer(anderen, code, naam);
  }
  return verdeel(new Map([...anderen, ...namen]));
}

function verdeel(tabel: ReadonlyMap<string, Kandidaat | null>) {
  const telling = { nieuw: 0, bekend: 0, onduidelijk: 0, nietGeplaatst: 0 };
  const nieuw = new Map<string, string[]>();
  for (const gekozen of tabel.values()) {
    const lot = lotVan(gekozen);
    telling[lot]++;
    if (lot !== 'nieuw' || gekozen === null) continue;
    const titels = nieuw.get(gekozen.code) ?? [];
    nieuw.set(gekozen.code, [...titels, gekozen.titel]);
  }
  const titels = [...nieuw].map(([code, namen]) => ({ code, titels: namen }));
  titels.sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
  return { titels, telling };
}

function lotVan(gekozen: Kandidaat | null): keyof Titeltelling {
  if (gekozen === null || isTeRuim(titelwoorden(gekozen.titel))) return 'onduidelijk';
  if (herkenIngebouwd(gekozen.titel)?.zekerheid === ZEKER.heel) return 'bekend';
  return gekozen.code === unitgroep(gekozen.code) ? 'nietGeplaatst' : 'nieuw';
}

/** The occupation of the table that is meant; of several in a group the one that most names mean. */
function codeVan({ groep, naam, andereNamen }: EscoBeroep): string | null {
  const mogelijk = CODES.filter((code) => unitgroep(code) === groep);
  const [enige, ...meer] = mogelijk;
  if (enige === undefined || meer.length === 0) return enige ?? null;
  const herkend = [naam, ...andereNamen].map((titel) => herkenIngebouwd(titel)?.code);
  const stemmen = mogelijk.map((code) => herkend.filter((een) => een === code).length);
  const meeste = Math.max(...stemmen);
  const [winnaar, gelijk] = mogelijk.filter((_, i) => stemmen[i] === meeste);
  return meeste === 0 || winnaar === undefined || gelijk !== undefined ? null : winnaar;
}

/** null marks a title that more than one occupation uses. */
function noteer(tabel: Map<string, Kandidaat | null>, code: string, ruw: string): void {
  const titel = ruw.replace(/[\s|]+/gu, ' ').trim();
  const sleutel = titelwoorden(titel).join('');
  const eerder = tabel.get(sleutel);
  if (eerder === undefined) tabel.set(sleutel, { code, titel });
  else if (eerder?.code !== code) tabel.set(sleutel, null);
}
