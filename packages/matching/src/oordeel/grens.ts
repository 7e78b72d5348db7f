import {
  type Beperking,
  type ItemSlug,
  itemVan,
  type Limiet,
  limietUitTekst,
  limietVanNiveau,
  niveauUitTekst,
} from '@passend/domain';
import { leesMaat } from '../lezer/maten.js';
import { normaliseer } from '../lezer/normaliseer.js';
import { kentSoorten, soortenUitTekst, soortenVanCodes } from './soorten.js';

/** What a person can do on one item, brought into one form. */
export interface Grens {
  /** Level on the item's own scale, given or said in words; null when the document has neither. */
  readonly niveau: number | null;
  readonly maat: Limiet;
  /** True when the measure is that of a milder level: above it is too much, within it says nothing. */
  readonly ruimer: boolean;
  /** What is allowed now and then; empty when the document names no peak. */
  readonly piek: Limiet;
  /** Kinds that are not possible; empty is all of them. */
  readonly soorten: readonly string[];
}

/** Reads the limit from the given measure, else from the words, else from the level. */
export function bepaalGrens(beperking: Beperking): Grens {
  const { item, limiet, tekst } = beperking;
  const niveau = beperking.niveau ?? niveauUitTekst(item, tekst);
  const eigen =
    limiet ??
    uitTekst(beperking) ??
    (niveau === null ? null : limietVanNiveau(item, niveau, 'nieuw'));
  const milder = eigen === null && niveau !== null ? limietVanMilder(item, niveau) : null;
  const maat = eigen ?? milder ?? {};
  return {
    niveau: niveau ?? niveauZonder(beperking),
    maat,
    ruimer: milder !== null,
    piek: beperking.piek ?? {},
    soorten: bepaalSoorten(beperking, maat, tekst),
  };
}

/**
 * The strictest measure of the milder levels. "Hardly kneels" has no number of its own, yet it is less
 * than the level before it: so a stricter level never makes more work fit.
 */
function limietVanMilder(item: ItemSlug, niveau: number): Limiet | null {
  const { soort, niveaus } = itemVan(item);
  if (soort !== 'ordinaal') return null;
  const milder = niveaus.filter((een) => een.niveau > 0 && een.niveau < niveau);
  return milder.findLast(({ limiet }) => limiet !== undefined)?.limiet ?? null;
}

function uitTekst({ item, tekst }: Beperking): Limiet | null {
  if (item === 'koude' || item === 'hitte') return temperatuurUitTekst(item, tekst);
  return limietUitTekst(item, tekst);
}

/** Doctors often limit milder cold or heat than the level's reference value, in words. */
function temperatuurUitTekst(item: 'koude' | 'hitte', tekst: string): Limiet | null {
  const sleutel = item === 'koude' ? 'min_c' : 'max_c';
  const norm = normaliseer(tekst);
  const graden = leesMaat(norm, sleutel);
  if (graden !== null) return { [sleutel]: graden };
  return item === 'koude' && VRIESPUNT.test(norm) ? { min_c: 0 } : null;
}

const VRIESPUNT =
  /(?:vriespunt|onder (?:de )?nul|(?:bij|in de|geen) (?:vorst|vrieskou)|vriezende?)/u;

/** A condition or a yes-or-no item that is named is limited, with or without a level. */
function niveauZonder({ item, limiet }: Beperking): number | null {
  const { soort, niveaus } = itemVan(item);
  if (soort === 'voorwaarde' || soort === 'vrij' || niveaus.length === 2) return 1;
  const gelijk =
    limiet === null ? undefined : niveaus.find((kandidaat) => isGelijk(kandidaat.limiet, limiet));
  return gelijk?.niveau ?? null;
}

function isGelijk(een: Limiet | undefined, ander: Limiet): boolean {
  return een !== undefined && JSON.stringify(een) === JSON.stringify(ander);
}

function bepaalSoorten(
  { item, niveau }: Beperking,
  maat: Limiet,
  tekst: string,
): readonly string[] {
  if (!kentSoorten(item)) return [];
  const codes = maat.code === undefined ? [] : [maat.code].flat();
  const genoemd = [
    ...(maat.niet ?? []).flatMap((soort) => soortenUitTekst(item, soort)),
    ...soortenVanCodes(item, codes),
    ...soortenUitTekst(item, tekst),
  ];
  if (item === 'etmaal' && niveau !== null) genoemd.push(...soortenVanCodes(item, [niveau]));
  return [...new Set(genoemd)];
}
