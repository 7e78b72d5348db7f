import {
  BIJZINWOORDEN,
  DEELWOORDEN,
  ENGELS,
  GEEN_OVERNAME,
  LEZER,
  LIDWOORDEN,
  ONTKENNERS,
  OVERNAME,
  TUSSENWOORDEN,
  UITSLUITEND,
  VOORZETSELS,
} from '../../lexicon/kaders/gesloten.js';
import { BELEGD, GEEN_DAAD } from '../../lexicon/kaders/overname.js';
import { OOK_DE_LEZER } from '../../lexicon/kaders/personen.js';
import { type Ander, leesAnder, soortVan } from './ander.js';
import type { Kader } from './kader.js';
import { wijstTerug } from './ontkend.js';
import { type Woord, zin, zoekWoord } from './woorden.js';

/** The verb stands within so many words. */
const VERSTE_WERKWOORD = 9;

/** Somebody else is the subject after the verb, the actor of a passive, or has it in hand. */
export function leesOvername(
  woorden: readonly Woord[],
  titelwoorden: ReadonlySet<string>,
): Kader | null {
  if (doetLezerMee(woorden)) return null;
  if (woorden.some(({ tekst }) => ENGELS.has(tekst))) return null;
  return leesLijdend(woorden, titelwoorden) ?? leesOmgekeerd(woorden, titelwoorden);
}

/** The reader is a subject here, or takes part. */
export function doetLezerMee(woorden: readonly Woord[]): boolean {
  return woorden.some(({ tekst }, plek) => {
    if (DOET_MEE.has(tekst)) {
      return tekst !== 'jou' || !/^(?:voor|van|naast)$/u.test(woorden[plek - 1]?.tekst ?? '');
    }
    if (!LEZER.has(tekst)) return false;
    if (VOORZETSELS.has(woorden[plek - 1]?.tekst ?? '')) return false;
    return tekst !== 'je' || soortVan(woorden[plek + 1]?.tekst ?? '') === null;
  });
}

const DOET_MEE: ReadonlySet<string> = new Set(
  'samen jij jou waaronder beurt beurten om-en-om'.split(' '),
);

/** "Klanten worden in de winkel geholpen door Marga", "is in handen van Petra". */
function leesLijdend(woorden: readonly Woord[], titelwoorden: ReadonlySet<string>): Kader | null {
  const plek = zoekWoord(woorden, (woord) => LIJDEND.has(woord), 1);
  if (plek < 0 || plek > VERSTE_WERKWOORD) return null;
  const kop = woorden.slice(0, plek);
  if (!isLast(kop, titelwoorden)) return null;
  const rest = woorden.slice(plek + 1);
  if (rest.some(({ tekst }) => ONTKENNERS.has(tekst))) return null;
  const belegd = BELEGD.exec(`${zin(rest)} `);
  if (belegd === null) return null;
  const bij = belegd[0].trim().split(' ').length;
  const voor = belegd.index === 0 ? 0 : zin(rest).slice(0, belegd.index).trim().split(' ').length;
  const ander = leesAnder(rest, voor + bij, titelwoorden);
  if (ander === null || ander.soort === 'ding' || ander.soort === 'gast') return null;
  if (/door $/u.test(belegd[0]) && !DEELWOORD.test(zin(rest))) return null;
  const deels = isDeels([...kop, ...rest.slice(0, voor)]);
  return maakAnder(kop, woorden[plek + voor + bij] ?? kop[0], rest[ander.tot - 1], deels);
}

const LIJDEND: ReadonlySet<string> = new Set(
  'wordt worden is zijn gebeurt gebeuren ligt liggen blijft blijven'.split(' '),
);
const DEELWOORD =
  /(?<![a-z])(?:[a-z]*ge[a-z]{2,}|(?:be|ver|ont|over|her)[a-z]{3,}[dtn]|gebeurt|gebeuren)(?![a-z])/u;

/** "De trilplaat bedient de voorman", "formulieren invullen doet de weegbrug". */
function leesOmgekeerd(woorden: readonly Woord[], titelwoorden: ReadonlySet<string>): Kader | null {
  for (let plek = 1; plek < Math.min(woorden.length - 1, VERSTE_WERKWOORD); plek += 1) {
    if (!isWerkwoord(woorden, plek)) continue;
    const kader = leesNaWerkwoord(woorden, plek, titelwoorden);
    if (kader !== null) return kader;
  }
  return null;
}

function leesNaWerkwoord(
  woorden: readonly Woord[],
  plek: number,
  titelwoorden: ReadonlySet<string>,
): Kader | null {
  const kop = woorden.slice(0, plek);
  const werkwoord = woorden[plek]?.tekst ?? '';
  let wie = plek + 1;
  while (isTussen(woorden[wie])) wie += 1;
  const tussen = woorden.slice(plek + 1, wie);
  const ander = leesAnder(woorden, wie, titelwoorden);
  if (ander === null || !isLast(kop, titelwoorden)) return null;
  const exclusief = tussen.some(({ tekst }) => UITSLUITEND.has(tekst));
  if (!neemtOver(kop, werkwoord, ander, exclusief)) return null;
  const rest = woorden.slice(ander.tot);
  if (rest.some(({ tekst }) => ONTKENNERS.has(tekst)) || GEEN_DAAD.test(zin(woorden.slice(plek))))
    return null;
  const deels = (MET_IETS.test(werkwoord) && !exclusief) || isDeels([...kop, ...tussen, ...rest]);
  return maakAnder(kop, woorden[ander.tot], woorden[ander.tot - 1], deels);
}

/** Ends as a finite verb of somebody else does, and is none of the words that only look so. */
function isWerkwoord(woorden: readonly Woord[], plek: number): boolean {
  const { tekst, naam, komma } = woorden[plek] ?? { tekst: '', naam: true, komma: true };
  if (naam || komma || woorden[plek + 1]?.komma === true) return false;
  if (!tekst.endsWith('n') && !eindigtOpT(tekst)) return false;
  if (VOORZETSELS.has(tekst) || BIJZINWOORDEN.has(tekst) || TUSSENWOORDEN.has(tekst)) return false;
  return !ENGELS.has(tekst) && !/^(?:en|of)$/u.test(woorden[plek - 1]?.tekst ?? '');
}

/** As a verb in the singular does, and "last" does not. */
function eindigtOpT(woord: string): boolean {
  return woord.length > 1 && woord.endsWith('t') && !woord.endsWith('st');
}

/** "Tussendoor rinkelt de telefoon": a verb with its subject, so that what follows is another clause. */
function heeftGezegde(kop: readonly Woord[]): boolean {
  return kop.some(
    ({ tekst }, plek) =>
      plek > 0 && eindigtOpT(tekst) && LIDWOORDEN.has(kop[plek + 1]?.tekst ?? ''),
  );
}

function isTussen(woord: Woord | undefined): boolean {
  const tekst = woord?.tekst ?? '';
  return (
    woord?.naam === false &&
    (TUSSENWOORDEN.has(tekst) || UITSLUITEND.has(tekst) || DEELWOORDEN.has(tekst))
  );
}

/** "Met de bosmaaier werkt Joris": perhaps he is not the only one. */
const MET_IETS = /^(?:werkt|werken)$/u;

/** Whether the words before the verb can be its object and the somebody after it its subject. */
function neemtOver(
  kop: readonly Woord[],
  werkwoord: string,
  { soort, meervoud }: Ander,
  exclusief: boolean,
): boolean {
  const begin = kop[0]?.tekst ?? '';
  const mens = soort === 'mens' || soort === 'groep';
  if (exclusief && (mens || soort === 'gast')) return true;
  if (isDoen(kop) && /^(?:doet|doen|regelt|verzorgt|verzorgen)$/u.test(werkwoord)) return true;
  if (VOORZETSELS.has(begin)) {
    return begin === 'met' && mens && (!GEEN_OVERNAME.has(werkwoord) || MET_IETS.test(werkwoord));
  }
  if (GEEN_OVERNAME.has(werkwoord)) return false;
  const laatste = kop.at(-1)?.tekst ?? '';
  const kopIsMens = kop.some(({ tekst }) => soortVan(tekst) !== null);
  const losse = OVERNAME.has(werkwoord) && !kop.some(({ tekst }) => VOORZETSELS.has(tekst));
  if (!kopIsMens && losse && begin === 'de' && botst(laatste, werkwoord, meervoud)) return true;
  if (!kopIsMens) return mens || (OVERNAME.has(werkwoord) && soort === 'gast');
  return mens && botst(laatste, werkwoord, meervoud);
}

/** Things in the plural before a singular verb: what follows is its subject. */
function botst(laatste: string, werkwoord: string, meervoud: boolean): boolean {
  return /t$/u.test(werkwoord) && /(?:[^s]s|en)$/u.test(laatste) && !meervoud;
}

/** "Tillen", "formulieren invullen", "de rondes lopen". */
function isDoen(kop: readonly Woord[]): boolean {
  const laatste = kop.at(-1)?.tekst ?? '';
  return /(?:en|aan|doen|zien)$/u.test(laatste) && soortVan(laatste) === null;
}

/** The part before the verb is no clause of its own, no workplace and not the reader's trade. */
function isLast(kop: readonly Woord[], titelwoorden: ReadonlySet<string>): boolean {
  if (kop.length === 0 || kop.length > VERSTE_WERKWOORD || heeftGezegde(kop)) return false;
  if (
    /^(?:als|omdat|terwijl|wanneer|wie|wat|waar|hoe|om|tijdens|na|door|zonder|voor|per|hij|zij|ze|er|het)$/u.test(
      kop[0]?.tekst ?? '',
    )
  )
    return kop[0]?.tekst === 'het' && kop.length > 1;
  if (!wijstTerug(kop) && kop.some(({ tekst }) => /^(?:die|dat|waar|waarin|ik)$/u.test(tekst)))
    return false;
  if (kop.some(({ tekst }) => ONTKENNERS.has(tekst))) return false;
  if (kop.length <= 2 && kop.some(({ tekst }) => OOK_DE_LEZER.test(tekst))) return false;
  return !(
    kop.length <= 2 &&
    leesAnder(kop, 0, titelwoorden) === null &&
    soortVan(kop.at(-1)?.tekst ?? '') === 'mens'
  );
}

function isDeels(woorden: readonly Woord[]): boolean {
  return woorden.some(({ tekst }) => DEELWOORDEN.has(tekst));
}

function maakAnder(
  kop: readonly Woord[],
  tot: Woord | undefined,
  laatste: Woord | undefined,
  deels: boolean,
): Kader {
  const van = kop[0]?.van ?? 0;
  return {
    soort: 'ander',
    deels,
    wijstTerug: wijstTerug(kop),
    van,
    tot: tot?.van ?? laatste?.tot ?? van,
    einde: laatste?.tot ?? van,
  };
}
