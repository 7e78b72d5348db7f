import { PROFIEL_OORDELEN } from '../score/bereid-persoon.js';
import { scoreVan, zekerheidVan } from '../score/bijdrage.js';
import type { Beoordeeltabellen, Kolomtabel } from './beoordeeltabellen.js';
import type { Ids } from './idkolom.js';
import { ONDERSTE, openVan, overschrijdtVan, PROFIELBITS, pak, zekerVan } from './pakket.js';

/** Rows at a time: the running sums of a block stay in the processor's first cache. */
const BLOK = 2048;

/** Codes of the outcome column. */
export const UITKOMST_CODE = { past: 0, mogelijk: 1, overschrijdt: 2 } as const;

/** The result columns, one value a row. */
export interface Scorekolommen {
  readonly scores: Float64Array;
  readonly zekerheden: Float32Array;
  /** See `UITKOMST_CODE`. */
  readonly uitkomsten: Uint8Array;
  /** Bits of the rules of the zoekprofiel by which a row falls off. */
  readonly profielbits: Uint8Array;
}

/** One pass over all rows: add up what each column gives, then turn the sum into a score. */
export function scoreKolommen(tabellen: Beoordeeltabellen, lengte: number): Scorekolommen {
  const uit: Scorekolommen = {
    scores: new Float64Array(lengte),
    zekerheden: new Float32Array(lengte),
    uitkomsten: new Uint8Array(lengte),
    profielbits: new Uint8Array(lengte),
  };
  const kolommen = [...tabellen.profiel, ...tabellen.items];
  const oordelen = tabellen.items.length + PROFIEL_OORDELEN;
  const basis = pak(tabellen.persoon.basis, 0);
  const som = new Float64Array(BLOK);
  for (let van = 0; van < lengte; van += BLOK) {
    const aantal = Math.min(BLOK, lengte - van);
    som.fill(basis);
    telKolommenOp(som, kolommen, van, aantal);
    ontpak(som, uit, van, aantal, oordelen);
  }
  return uit;
}

function telKolommenOp(
  som: Float64Array,
  kolommen: readonly Kolomtabel[],
  van: number,
  aantal: number,
): void {
  for (const { kolom, pakketten } of kolommen) {
    const deel = kolom.ids.subarray(van, van + aantal);
    telOp(som, deel, pakketten);
  }
}

/** One function for each width, so that each loop sees one kind of array and stays fast. */
function telOp(som: Float64Array, ids: Ids, pakketten: Float64Array): void {
  if (ids instanceof Uint8Array) telOp8(som, ids, pakketten);
  else if (ids instanceof Uint16Array) telOp16(som, ids, pakketten);
  else telOp32(som, ids, pakketten);
}

function telOp8(som: Float64Array, ids: Uint8Array, pakketten: Float64Array): void {
  for (let i = 0; i < ids.length; i++) som[i] = (som[i] ?? 0) + (pakketten[ids[i] ?? 0] ?? 0);
}

function telOp16(som: Float64Array, ids: Uint16Array, pakketten: Float64Array): void {
  for (let i = 0; i < ids.length; i++) som[i] = (som[i] ?? 0) + (pakketten[ids[i] ?? 0] ?? 0);
}

function telOp32(som: Float64Array, ids: Uint32Array, pakketten: Float64Array): void {
  for (let i = 0; i < ids.length; i++) som[i] = (som[i] ?? 0) + (pakketten[ids[i] ?? 0] ?? 0);
}

function ontpak(
  som: Float64Array,
  uit: Scorekolommen,
  van: number,
  aantal: number,
  oordelen: number,
): void {
  const { scores, zekerheden, uitkomsten, profielbits } = uit;
  for (let i = 0; i < aantal; i++) {
    const pakket = som[i] ?? 0;
    const boven = Math.floor(pakket / ONDERSTE);
    const onder = pakket - boven * ONDERSTE;
    const overschrijdt = overschrijdtVan(onder);
    scores[van + i] = scoreVan(boven >>> PROFIELBITS, overschrijdt);
    zekerheden[van + i] = zekerheidVan(zekerVan(onder), oordelen);
    profielbits[van + i] = boven & ((1 << PROFIELBITS) - 1);
    uitkomsten[van + i] = uitkomstCode(overschrijdt, openVan(onder));
  }
}

function uitkomstCode(overschrijdt: number, open: number): number {
  if (overschrijdt > 0) return UITKOMST_CODE.overschrijdt;
  return open > 0 ? UITKOMST_CODE.mogelijk : UITKOMST_CODE.past;
}
