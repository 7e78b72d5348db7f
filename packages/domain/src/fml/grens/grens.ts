import type { Beperking } from '../belastbaarheid.js';
import type { FmlEditie } from '../item.js';
import type { ItemSlug } from '../item-slug.js';
import { itemVan, niveausVan } from '../items.js';
import { limietbereikUitTekst } from '../limiet-uit-tekst.js';
import type { Limiet } from '../maat.js';
import { niveauUitTekst } from '../niveau-uit-tekst.js';
import { maatBijItem, niveauBijMaat } from './maat-bij-item.js';
import {
  ANDERE_SOORT,
  kentSoorten,
  noemtOnbekendeSoort,
  type Soorten,
  soortenUitTekst,
  soortenVanCodes,
} from './soorten.js';
import { niveaubereikUitTekst } from './vage-woorden.js';
import { zinsdelen } from './zinsdelen.js';

/** How far someone can go, on the scale of the item. */
export interface Schaal {
  /** Level on the item's own scale, given or said in words; null when the document has neither. */
  readonly niveau: number | null;
  readonly maat: Limiet;
  /** True when the measure is that of a milder level: above it is too much, within it says nothing. */
  readonly ruimer?: boolean;
}

/** What a person can do on one item, brought into one form. */
export interface Grens {
  /** The widest reading of the limit: what is above it surely exceeds. */
  readonly ruim: Schaal;
  /** The narrowest reading: what is within it surely fits. Null when the words do not say. */
  readonly streng: Schaal | null;
  /** Kinds that are not possible; with no kind at all the limit is on the whole item. */
  readonly soorten: readonly string[];
  /** Kinds that are possible under a condition. */
  readonly voorwaardelijk: readonly string[];
  /** What is allowed now and then; empty when the document names no peak. */
  readonly piek: Limiet;
}

export type Grensbron = Pick<Beperking, 'item' | 'niveau' | 'limiet' | 'tekst' | 'editie' | 'piek'>;
type Gelezen = Omit<Grens, 'piek'>;

/**
 * Reads the limit from the given measure, else from the words, else from the level. Null when
 * nothing says a limit: a person must look.
 */
export function grensVan(bron: Grensbron): Grens | null {
  const editie = bron.editie ?? 'nieuw';
  const gelezen =
    bron.niveau === null ? zonderNiveau(bron, editie) : metNiveau(bron, bron.niveau, editie);
  return gelezen === null ? null : { ...gelezen, piek: bron.piek ?? {} };
}

function metNiveau(bron: Grensbron, niveau: number, editie: FmlEditie): Gelezen | null {
  const { item, tekst } = bron;
  const rij = niveausVan(item, editie).find((kandidaat) => kandidaat.niveau === niveau);
  if (rij === undefined && bron.limiet === null) return null;
  const uitTekst = limietbereikUitTekst(item, tekst);
  const exact = uitTekst !== null && isGelijk(uitTekst) ? uitTekst.ruim : null;
  const eigen = bron.limiet ?? exact;
  const vanRij = schaalVan(item, niveau, editie);
  const schaal = eigen === null ? vanRij : { niveau, maat: maatBijItem(item, eigen) };
  const soorten = genoemdeSoorten(bron);
  const vanNiveau = item === 'etmaal' ? soortenVanCodes(item, [niveau]) : [];
  return precies(schaal, {
    ...soorten,
    verboden: [...new Set([...soorten.verboden, ...vanNiveau])],
  });
}

function isGelijk({ streng, ruim }: { readonly streng: Limiet; readonly ruim: Limiet }): boolean {
  return JSON.stringify(streng) === JSON.stringify(ruim);
}

function zonderNiveau(bron: Grensbron, editie: FmlEditie): Gelezen | null {
  if (GEEN_BEPERKING.test(bron.tekst.trim()) && bron.limiet === null)
    return precies({ niveau: 0, maat: {} }, GEEN);
  return (
    uitMaat(bron, editie) ?? uitSoorten(bron) ?? uitWoorden(bron, editie) ?? uitNaam(bron, editie)
  );
}

const GEEN_BEPERKING =
  /^(?:geen (?:beperking(?:en)?|bijzonderheden)|niet beperkt|onbeperkt|normaal(?: belastbaar)?|n\.?v\.?t\.?)\.?$/iu;
const GEEN: Soorten = { verboden: [], voorwaardelijk: [] };

function precies(schaal: Schaal, { verboden, voorwaardelijk }: Soorten): Gelezen {
  return { ruim: schaal, streng: schaal, soorten: verboden, voorwaardelijk };
}

/** A number in the limit itself, or in its words. */
function uitMaat({ item, limiet, tekst }: Grensbron, editie: FmlEditie): Gelezen | null {
  const { niet, code, ...getallen } = limiet ?? {};
  const bereik =
    Object.keys(getallen).length > 0
      ? { streng: getallen, ruim: getallen }
      : limietbereikUitTekst(item, tekst);
  if (bereik === null) return null;
  const schaal = (maat: Limiet): Schaal => {
    const vanItem = maatBijItem(item, maat);
    return { niveau: niveauBijMaat(item, vanItem, editie), maat: vanItem };
  };
  return {
    ruim: schaal(bereik.ruim),
    streng: schaal(bereik.streng),
    soorten: [],
    voorwaardelijk: [],
  };
}

/** Kinds that are named; something unknown beside them is a kind of its own. */
function uitSoorten(bron: Grensbron): Gelezen | null {
  const { item } = bron;
  if (!kentSoorten(item)) return null;
  const woorden = woordenVan(bron);
  if (GEHEEL[item]?.test(woorden) === true) return precies({ niveau: 1, maat: {} }, GEEN);
  const { verboden, voorwaardelijk } = genoemdeSoorten(bron);
  if (verboden.length + voorwaardelijk.length === 0) return null;
  const extra = noemtOnbekendeSoort(item, woorden) ? [ANDERE_SOORT] : [];
  return precies({ niveau: 1, maat: {} }, { verboden: [...verboden, ...extra], voorwaardelijk });
}

/** Words that limit the whole item, whatever kinds they add. */
const GEHEEL: Readonly<Partial<Record<ItemSlug, RegExp>>> = {
  huidcontact:
    /irrit|huidbelast|agressieve (?:stof|middel)|gevaarlijke stof|allergene|sensibiliser|contact met stoffen(?! zoals)|huidcontact (?:is )?beperkt/iu,
  bescherming:
    /(?:geen|niet) (?:\p{L}+ )?(?:beschermende? (?:middel|kleding)|beschermingsmiddel|pbm)/iu,
};

function genoemdeSoorten(bron: Grensbron): Soorten {
  const { item, limiet, tekst } = bron;
  if (item === 'vw_geen_klanten') return contactSoorten(woordenVan(bron));
  if (!kentSoorten(item)) return GEEN;
  const codes = [limiet?.code ?? []].flat();
  const inNiet = (limiet?.niet ?? []).flatMap(
    (soort) => soortenUitTekst(item, `geen ${soort}`).verboden,
  );
  const inTekst = soortenUitTekst(item, tekst);
  const verboden = [...inNiet, ...soortenVanCodes(item, codes), ...inTekst.verboden];
  return { ...inTekst, verboden: [...new Set(verboden)] };
}

/** "Geen direct klantcontact, telefoon wel": contact at a distance stays possible. */
function contactSoorten(woorden: string): Soorten {
  const opAfstand = zinsdelen(woorden).some(
    ({ aard, tekst }) =>
      OP_AFSTAND.test(tekst) &&
      (aard === 'toegestaan' || /^(?:alleen|uitsluitend|hooguit)/u.test(tekst)),
  );
  return opAfstand ? { verboden: ['direct contact'], voorwaardelijk: [] } : GEEN;
}

const OP_AFSTAND = /telefo|bellen|mail|schriftelijk|chat/u;

/** A type by its code, a level in so many words, or words that leave room. */
function uitWoorden(bron: Grensbron, editie: FmlEditie): Gelezen | null {
  const { item, limiet } = bron;
  const schaal = (niveau: number): Schaal => schaalVan(item, niveau, editie);
  const codes = [limiet?.code ?? []].flat();
  if (codes.length > 0) return precies(schaal(Math.max(...codes)), GEEN);
  const woorden = woordenVan(bron);
  const niveau = niveauUitTekst(item, woorden);
  if (niveau !== null) return precies(schaal(niveau), GEEN);
  const { soort, niveaus } = itemVan(item);
  if (soort === 'voorwaarde' || soort === 'vrij' || niveaus.length === 2) return null;
  const hoogste = soort === 'typen' && item !== 'conflicten' ? 1 : niveaus.length - 1;
  const bereik = kentSoorten(item) ? null : niveaubereikUitTekst(item, woorden, hoogste);
  if (bereik === null) return null;
  const streng = bereik.streng === null || soort === 'typen' ? null : schaal(bereik.streng);
  return { ruim: schaal(bereik.ruim), streng, soorten: [], voorwaardelijk: [] };
}

/** A condition or a yes-or-no item that is named is limited, whatever its words. */
function uitNaam(bron: Grensbron, editie: FmlEditie): Gelezen | null {
  const { item } = bron;
  const { soort, niveaus } = itemVan(item);
  if (soort !== 'voorwaarde' && !(soort === 'ordinaal' && niveaus.length === 2)) return null;
  const ruim = schaalVan(item, 1, editie);
  const onbekend = kentSoorten(item) && noemtOnbekendeSoort(item, woordenVan(bron));
  const { verboden } = genoemdeSoorten(bron);
  return {
    ruim,
    streng: Object.keys(ruim.maat).length === 0 ? ruim : null,
    soorten: onbekend ? [ANDERE_SOORT] : verboden,
    voorwaardelijk: [],
  };
}

/**
 * A level with its measure. A level without one ("hardly kneels") is less than the milder level
 * before it: so a stricter level never makes more work fit.
 */
function schaalVan(item: ItemSlug, niveau: number, editie: FmlEditie): Schaal {
  const rijen = niveausVan(item, editie).filter((rij) => rij.niveau > 0 && rij.niveau <= niveau);
  const eigen = rijen.find((rij) => rij.niveau === niveau)?.limiet;
  if (eigen !== undefined) return { niveau, maat: eigen };
  const milder = rijen.findLast(({ limiet }) => limiet !== undefined)?.limiet;
  if (milder === undefined || itemVan(item).soort !== 'ordinaal') return { niveau, maat: {} };
  return { niveau, maat: milder, ruimer: true };
}

function woordenVan({ tekst, limiet }: Grensbron): string {
  return [tekst, ...(limiet?.niet ?? []).map((soort) => `geen ${soort}`)]
    .filter((deel) => deel.trim() !== '')
    .join('; ');
}
