import type { EisKern } from '../types.js';

/** Equal demands have equal keys, whatever the order of the fields of their value. */
export function eisSleutel({ waarde, sterkte, aard, ontkend, zekerheid }: EisKern): string {
  const velden = waarde === null ? null : Object.entries(waarde).sort(opNaam);
  return JSON.stringify([sterkte, aard, ontkend, zekerheid, velden]);
}

/** A fixed order of demands on one item, so that a verdict cannot depend on the order of a text. */
export function vergelijkEisen(a: EisKern, b: EisKern): number {
  const x = eisSleutel(a);
  const y = eisSleutel(b);
  return x < y ? -1 : Number(x > y);
}

function opNaam([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
