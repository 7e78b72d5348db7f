import { PROFIEL_OORDELEN } from '../score/bereid-persoon.js';
import { ietsVan, scoreVan, zekerheidsdeel } from '../score/bijdrage.js';
import type { Beoordeeltabellen } from './beoordeeltabellen.js';
import type { Ids } from './idkolom.js';
import type { Kolomtabel } from './kolomtabel.js';
import { MERK, REGELMERKEN } from './merken.js';
import { ONDERSTE, openVan, PROFIELBITS, pak, valtAfVan, zekerVan } from './pakket.js';

/** Rows at a time: the running sums of a block stay in the processor's cache. */
const BLOK = 8192;

/** A power of two, so multiplying is exact. */
const PER_ONDERSTE = 1 / ONDERSTE;
const PROFIELMASKER = (1 << PROFIELBITS) - 1;
const SCHUIF_ZACHT = Math.log2(MERK.zacht);
const SCHUIF_FML = Math.log2(MERK.fml);

/** Codes of the outcome column. */
export const UITKOMST_CODE = { past: 0, mogelijk: 1, overschrijdt: 2 } as const;

/** The result columns, one value a row. */
export interface Scorekolommen {
  readonly scores: Float64Array;
  readonly zekerheden: Float32Array;
  /** See `UITKOMST_CODE`. */
  readonly uitkomsten: Uint8Array;
  /** Why a row falls off, 0 when it does not: bits of the rules, and `MERK.fml` for a hard limit. */
  readonly afvalbits: Uint8Array;
}

/** One pass over all rows: add up what each column gives, then turn the sum into a score. */
export function scoreKolommen(tabellen: Beoordeeltabellen, lengte: number): Scorekolommen {
  const uit: Scorekolommen = {
    scores: new Float64Array(lengte),
    zekerheden: new Float32Array(lengte),
    uitkomsten: new Uint8Array(lengte),
    afvalbits: new Uint8Array(lengte),
  };
  const kolommen = [...tabellen.profiel, ...tabellen.items];
  const deel = zekerheidsdeel(tabellen.items.length + PROFIEL_OORDELEN);
  const basis = pak(tabellen.persoon.basis, 0);
  const som = new Float64Array(BLOK);
  for (let van = 0; van < lengte; van += BLOK) {
    const aantal = Math.min(BLOK, lengte - van);
    som.fill(basis);
    telKolommenOp(som, kolommen, van, aantal);
    merk(uit.afvalbits.subarray(van, van + aantal), kolommen, van);
    ontpak(som, uit, van, aantal, deel);
  }
  return uit;
}

/** Notes the marks of the columns; `ontpak` makes the outcome of them. */
function merk(merken: Uint8Array, kolommen: readonly Kolomtabel[], van: number): void {
  for (const { kolom, merken: perId } of kolommen) {
    if (perId === null) continue;
    const ids = kolom.ids.subarray(van, van + merken.length);
    if (ids instanceof Uint8Array) merk8(merken, ids, perId);
    else if (ids instanceof Uint16Array) merk16(merken, ids, perId);
    else merk32(merken, ids, perId);
  }
}

/** Two columns a loop when they are of one width: half the reading and writing of the sums. */
function telKolommenOp(
  som: Float64Array,
  kolommen: readonly Kolomtabel[],
  van: number,
  aantal: number,
): void {
  for (const kolomtabellen of perBreedte(kolommen)) {
    for (let i = 0; i < kolomtabellen.length; i += 2) {
      const [een, ander] = [kolomtabellen[i], kolomtabellen[i + 1]];
      if (een === undefined) continue;
      const deel = een.kolom.ids.subarray(van, van + aantal);
      if (ander === undefined) telEenOp(som, deel, een.pakketten);
      else
        telTweeOp(
          som,
          deel,
          een.pakketten,
          ander.kolom.ids.subarray(van, van + aantal),
          ander.pakketten,
        );
    }
  }
}

function perBreedte(kolommen: readonly Kolomtabel[]): readonly (readonly Kolomtabel[])[] {
  return [1, 2, 4].map((breedte) =>
    kolommen.filter(({ kolom }) => kolom.ids.BYTES_PER_ELEMENT === breedte),
  );
}

/*
 * One function for each width, though they read alike: each loop then sees one kind of array, and
 * the engine turns it into plain loads. Sharing the text makes it several times slower.
 */

function telEenOp(som: Float64Array, ids: Ids, pakketten: Float64Array): void {
  if (ids instanceof Uint8Array) telEenOp8(som, ids, pakketten);
  else if (ids instanceof Uint16Array) telEenOp16(som, ids, pakketten);
  else telEenOp32(som, ids, pakketten);
}

function telTweeOp(
  som: Float64Array,
  a: Ids,
  vanA: Float64Array,
  b: Ids,
  vanB: Float64Array,
): void {
  if (a instanceof Uint8Array && b instanceof Uint8Array) telTweeOp8(som, a, vanA, b, vanB);
  else if (a instanceof Uint16Array && b instanceof Uint16Array) telTweeOp16(som, a, vanA, b, vanB);
  else {
    telEenOp(som, a, vanA);
    telEenOp(som, b, vanB);
  }
}

function telEenOp8(som: Float64Array, ids: Uint8Array, van: Float64Array): void {
  for (let i = 0; i < ids.length; i++) som[i] = (som[i] ?? 0) + (van[ids[i] ?? 0] ?? 0);
}

function telEenOp16(som: Float64Array, ids: Uint16Array, van: Float64Array): void {
  for (let i = 0; i < ids.length; i++) som[i] = (som[i] ?? 0) + (van[ids[i] ?? 0] ?? 0);
}

function telEenOp32(som: Float64Array, ids: Uint32Array, van: Float64Array): void {
  for (let i = 0; i < ids.length; i++) som[i] = (som[i] ?? 0) + (van[ids[i] ?? 0] ?? 0);
}

function telTweeOp8(
  som: Float64Array,
  a: Uint8Array,
  vanA: Float64Array,
  b: Uint8Array,
  vanB: Float64Array,
): void {
  for (let i = 0; i < a.length; i++) {
    som[i] = (som[i] ?? 0) + (vanA[a[i] ?? 0] ?? 0) + (vanB[b[i] ?? 0] ?? 0);
  }
}

function telTweeOp16(
  som: Float64Array,
  a: Uint16Array,
  vanA: Float64Array,
  b: Uint16Array,
  vanB: Float64Array,
): void {
  for (let i = 0; i < a.length; i++) {
    som[i] = (som[i] ?? 0) + (vanA[a[i] ?? 0] ?? 0) + (vanB[b[i] ?? 0] ?? 0);
  }
}

function merk8(merken: Uint8Array, ids: Uint8Array, van: Uint8Array): void {
  for (let i = 0; i < ids.length; i++) merken[i] = (merken[i] ?? 0) | (van[ids[i] ?? 0] ?? 0);
}

function merk16(merken: Uint8Array, ids: Uint16Array, van: Uint8Array): void {
  for (let i = 0; i < ids.length; i++) merken[i] = (merken[i] ?? 0) | (van[ids[i] ?? 0] ?? 0);
}

function merk32(merken: Uint8Array, ids: Uint32Array, van: Uint8Array): void {
  for (let i = 0; i < ids.length; i++) merken[i] = (merken[i] ?? 0) | (van[ids[i] ?? 0] ?? 0);
}

/** Without branches: whether a row fits is as good as random, and a wrong guess costs more than the sum. */
function ontpak(som: Float64Array, uit: Scorekolommen, van: number, aantal: number, deel: number) {
  const { scores, zekerheden, uitkomsten, afvalbits } = uit;
  for (let i = 0; i < aantal; i++) {
    const pakket = som[i] ?? 0;
    const boven = (pakket * PER_ONDERSTE) | 0;
    const onder = (pakket - boven * ONDERSTE) | 0;
    const band = ietsVan(valtAfVan(onder));
    scores[van + i] = scoreVan(boven >>> PROFIELBITS, band);
    zekerheden[van + i] = zekerVan(onder) * deel;
    const merken = afvalbits[van + i] ?? 0;
    const zacht = (merken >>> SCHUIF_ZACHT) & 1;
    afvalbits[van + i] = (boven & PROFIELMASKER) | (merken & REGELMERKEN) | (band << SCHUIF_FML);
    // an exceeded item is open too, so this is 0, 1 or 2 as in UITKOMST_CODE
    uitkomsten[van + i] = ietsVan(openVan(onder)) + (band | zacht);
  }
}
