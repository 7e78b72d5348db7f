import type { ItemSlug } from '../item-slug.js';
import { tijdsoorten } from './kloktijd.js';
import { SOORTEN, SOORTEN_VAN_CODE } from './soortwoorden.js';
import { type Zinsdeel, zinsdelen } from './zinsdelen.js';

/** A kind that a limit names and that no demand tells apart. */
export const ANDERE_SOORT = 'anders';

/** What is not possible, apart from what is possible under a condition. */
export interface Soorten {
  readonly verboden: readonly string[];
  readonly voorwaardelijk: readonly string[];
}

/** True when the kinds of the item are told apart. */
export function kentSoorten(item: ItemSlug): boolean {
  return SOORTEN[item] !== undefined;
}

/** The kinds that the words of a limit name; empty when they name none that is known. */
export function soortenUitTekst(item: ItemSlug, tekst: string): Soorten {
  const delen = zinsdelen(tekst);
  const van = (aard: Zinsdeel['aard']) =>
    delen.filter((deel) => deel.aard === aard).map((deel) => soortenVanDeel(item, deel.tekst));
  const hard = van('verboden');
  const zacht = van('voorwaardelijk').flatMap(({ verboden, voorwaardelijk }) => [
    ...verboden,
    ...voorwaardelijk,
  ]);
  const verboden = uniek(hard.flatMap((deel) => deel.verboden));
  const voorwaardelijk = uniek([...hard.flatMap((deel) => deel.voorwaardelijk), ...zacht]);
  return { verboden, voorwaardelijk: voorwaardelijk.filter((soort) => !verboden.includes(soort)) };
}

/** The kinds of the given types of an item; a type without a known kind gives none. */
export function soortenVanCodes(item: ItemSlug, codes: readonly number[]): readonly string[] {
  const tabel = SOORTEN_VAN_CODE[item];
  return codes.flatMap((code) => tabel?.[code] ?? []);
}

/**
 * True when a part of the words names something of which no kind is known: "twee rustdagen
 * aaneengesloten" beside "geen weekenddienst".
 */
export function noemtOnbekendeSoort(item: ItemSlug, tekst: string): boolean {
  return zinsdelen(tekst.replaceAll(/\([^)]*\)/gu, ' ')).some(
    (deel) =>
      deel.aard !== 'toegestaan' && !VULLING.test(deel.tekst) && !noemtSoort(item, deel.tekst),
  );
}

/** Words that name no kind: how much someone is limited, and no more. */
const VULLING =
  /^(?:allergi(?:e|een|sch)|is |zijn |wordt |kan |licht |matig |sterk |ernstig |enigszins |duidelijk |overige |andere |specifieke |aanvullende |bijzondere )*(?:beperkt|beperking(?:en)?|voorwaarden?|aandachtspunt(?:en)?|toelichting|verminderd|limited|niet|geen|vermijden|zwangerschap|rechts|links)?$/u;

function noemtSoort(item: ItemSlug, deel: string): boolean {
  const { verboden, voorwaardelijk } = soortenVanDeel(item, deel);
  return verboden.length + voorwaardelijk.length > 0;
}

function soortenVanDeel(item: ItemSlug, deel: string): Soorten {
  const woorden = (SOORTEN[item] ?? []).flatMap(([patroon, soorten]) =>
    patroon.test(deel) ? soorten : [],
  );
  if (item !== 'etmaal') return { verboden: woorden, voorwaardelijk: [] };
  const klok = tijdsoorten(deel);
  if (klok.soorten.length === 0) return { verboden: woorden, voorwaardelijk: [] };
  return { verboden: klok.soorten, voorwaardelijk: klok.voorwaardelijk };
}

function uniek(soorten: readonly string[]): readonly string[] {
  return [...new Set(soorten)];
}
