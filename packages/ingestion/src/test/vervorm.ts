import { type Dobbel, kies } from './dobbel.js';
import { GIF } from './gif.js';
import { vervormJson } from './vervorm-json.js';
import { vervormOpmaak } from './vervorm-opmaak.js';

/**
 * A page or feed that somebody broke, carelessly or on purpose: in its own structure, as plain text, or
 * in its bytes. The same dice give the same result.
 */
export function vervorm(bron: string, gooi: Dobbel): string | Uint8Array {
  let uit = bron;
  for (let keer = 1 + gooi(3); keer > 0; keer -= 1) uit = vervormTekst(uit, gooi);
  return gooi(5) === 0 ? inBytes(uit, gooi) : uit;
}

function vervormTekst(bron: string, gooi: Dobbel): string {
  const inStructuur = gooi(3) > 0;
  if (inStructuur && /^\s*[[{]/u.test(bron)) return vervormJson(bron, gooi);
  if (inStructuur && bron.includes('<')) {
    return gooi(3) === 0 && bron.includes('{')
      ? vervormJson(bron, gooi)
      : vervormOpmaak(bron, gooi);
  }
  return vervormPlat(bron, gooi);
}

function vervormPlat(bron: string, gooi: Dobbel): string {
  const van = gooi(bron.length + 1);
  const tot = Math.min(bron.length, van + gooi(60));
  switch (gooi(6)) {
    case 0:
      return bron.slice(0, van);
    case 1:
      return bron.slice(van);
    case 2:
      return bron.slice(0, van) + bron.slice(tot);
    case 3:
      return bron.slice(0, tot) + bron.slice(van);
    case 4:
      return bron.slice(0, van) + kies(gooi, GIF) + bron.slice(tot);
    default:
      return bron.slice(0, van) + bron.slice(van, tot).repeat(50) + bron.slice(tot);
  }
}

/** As another character set has it, or as none has it. */
function inBytes(tekst: string, gooi: Dobbel): Uint8Array {
  const utf8 = new TextEncoder().encode(tekst);
  switch (gooi(5)) {
    case 0:
      return Buffer.from(`\uFEFF${tekst}`, 'utf16le');
    case 1:
      return Buffer.from(tekst, 'utf16le');
    case 2:
      return Buffer.from(tekst, 'latin1');
    case 3:
      return utf8.map((byte) => (gooi(40) === 0 ? gooi(256) : byte));
    default:
      return utf8.subarray(gooi(4));
  }
}
