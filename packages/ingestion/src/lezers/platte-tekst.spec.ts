import { describe, expect, it } from '@jest/globals';
import { beginVan, leesBron } from '../bron/lees-bron.js';
import { FIXTURES, type Fixture } from '../test/fixtures.js';
import { mankementen } from '../test/mankementen.js';

/** Put in the middle of every sentence and name of an answer. */
const GIF = [
  ['a script', '<script>alert(1)</script>'],
  ['an escaped script', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a script that was escaped twice', '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;'],
  ['a style', '<style>body{display:none}</style>'],
  ['a handler of events', '<img src=x onerror=alert(1)>'],
  ['a handler without quotes or end', '<svg/onload=alert(1) '],
  ['a link with a script', '<a href="javascript:alert(1)">x</a>'],
  ['a frame', '<iframe srcdoc="<b>x</b>"></iframe>'],
  ['a split tag', '<scr<b>ipt>'],
  ['zero-width characters', '\u200B\u200C\u200D\u2060\uFEFF'],
  ['marks that turn the text', '\u202E\u202A\u2066\u2069\u061C'],
  ['tag characters', '\u{E0041}\u{E0020}\u{E007F}'],
  ['fillers', '\u3164\u115F\uFFA0\u00AD\u034F'],
  ['entities of marks', '&#x202E;&#8238;&#8203;'],
  ['control characters', '\u0001\u0007\u001B[31m\u009B'],
  ['a null character', '\u0000'],
  ['half a pair', '\uD83D'],
  ['the other half', '\uDE00'],
] as const;

describe.each(FIXTURES)('$type: $naam', (fixture) => {
  it.each(GIF)('holds plain text only after %s', (_naam, gif) => {
    const voor = lees(fixture, fixture.inhoud).vacatures.length;
    const na = lees(fixture, metOveral(fixture.inhoud, gif));
    expect(mankementen(na, fixture.url)).toEqual([]);
    // It costs no vacancy where it means nothing to the format itself.
    if (!isVanHetFormaat(fixture, gif)) expect(na.vacatures.length).toBe(voor);
  });
});

function lees({ type, url, rol }: Fixture, inhoud: string) {
  const verzoek = url === null ? null : (beginVan(type, url)?.verzoek ?? null);
  return leesBron(type, { inhoud, url, rol, verzoek, peildatum: '2026-11-22' });
}

/** Sentences and names: quoted in JSON, between tags, or in a cell; what has no space may be a code. */
const JSON_TEKST = /"(?:[^"\\\n]|\\.)*\p{L} \p{L}(?:[^"\\\n]|\\.)*"(?!\s*:)/gu;
const XML_TEKST = /(?<=[>[])[^<>[\]\n]*\p{L} \p{L}[^<>[\]\n]*(?=[<\]])/gu;
const CEL = /(?<=^|[;,\t])[^;,\t\n"<{]*\p{L} \p{L}[^;,\t\n"<{]*(?=[;,\t]|$)/gmu;

function metOveral(inhoud: string, gif: string): string {
  if (inhoud.includes('"') && /[{[]/u.test(inhoud.trimStart().charAt(0))) {
    const inJson = JSON.stringify(gif).slice(1, -1);
    return inhoud.replace(JSON_TEKST, (tekst) => midden(tekst, inJson));
  }
  if (!inhoud.includes('<')) return inhoud.replace(CEL, (tekst) => midden(tekst, gif));
  const inXml = /^\s*<\?xml|^\s*<(?!!?doctype|html)/iu.test(inhoud) ? ontsnapt(gif) : gif;
  return inhoud.replace(XML_TEKST, (tekst) => midden(tekst, inXml));
}

/** The head of a table has names of columns; a tag or control character in a page changes its script. */
function isVanHetFormaat({ type }: Fixture, gif: string): boolean {
  return type === 'csv' || (type === 'jsonld' && /[<\p{Cc}\p{Surrogate}]/u.test(gif));
}

function ontsnapt(gif: string): string {
  return gif.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Between two words, so that the first and the last stay what they are. */
function midden(tekst: string, gif: string): string {
  return tekst.replace(/(?<=\p{L}) (?=\p{L})/u, ` ${gif} `);
}
