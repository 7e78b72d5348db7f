import { type Dobbel, kies } from './dobbel.js';
import { GIF } from './gif.js';

/** Text that is put in the place of a value, without being quoted. */
const RUW: readonly [string, ...string[]] = [
  'null',
  'true',
  '0',
  '-1',
  '1e999',
  '-0',
  '9'.repeat(400),
  '1e-999',
  '""',
  '[]',
  '{}',
  '[[[[]]]]',
  '['.repeat(3_000),
  '['.repeat(3_000) + ']'.repeat(3_000),
  '{"a":'.repeat(3_000),
  'NaN',
  'undefined',
  '"\\ud800"',
  '"\\u0000"',
  '"\\u202e\\u2066"',
  '{"@id":"#a","@type":"JobPosting"}',
  '{"__proto__":{"titel":"x"}}',
  '{"toString":null,"constructor":{"prototype":{"x":1}}}',
];

const SLEUTELS: readonly [string, ...string[]] = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  '@type',
  '@id',
  '@graph',
  'title',
  'a'.repeat(2_000),
];

/** A place in the text of a JSON document where a value stands. */
const WAARDE = /(?<=[:[,]\s*)(?:"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/gu;
const SLEUTEL = /"(?:[^"\\\n]|\\.)*"(?=\s*:)/gu;

/** Changes a JSON text where its values, keys and lists are. */
export function vervormJson(tekst: string, gooi: Dobbel): string {
  switch (gooi(7)) {
    case 0:
      return vervang(tekst, WAARDE, gooi, () => kies(gooi, RUW));
    case 1:
      return vervang(tekst, WAARDE, gooi, (oud) => JSON.stringify(`${kies(gooi, GIF)}${oud}`));
    case 2:
      return vervang(tekst, SLEUTEL, gooi, () => JSON.stringify(kies(gooi, SLEUTELS)));
    case 3:
      return vervang(tekst, SLEUTEL, gooi, (oud) => `${oud}:${kies(gooi, RUW)},${oud}`);
    case 4:
      return vervang(tekst, WAARDE, gooi, (oud) => `[${`${oud},`.repeat(300)}${oud}]`);
    case 5:
      return vervang(tekst, WAARDE, gooi, (oud) => JSON.stringify(JSON.stringify({ a: oud })));
    default:
      return vervang(tekst, WAARDE, gooi, () => `"${kies(gooi, GIF).repeat(40)}"`);
  }
}

/** Changes one match of a pattern, or a few. */
export function vervang(
  tekst: string,
  patroon: RegExp,
  gooi: Dobbel,
  nieuw: (oud: string) => string,
): string {
  const aantal = tekst.match(patroon)?.length ?? 0;
  const doel = gooi(Math.max(1, aantal));
  const meer = gooi(4) === 0 ? 4 : aantal + 1;
  let plek = -1;
  return tekst.replace(patroon, (oud) => {
    plek += 1;
    return plek === doel || plek % meer === meer - 1 ? nieuw(oud) : oud;
  });
}
