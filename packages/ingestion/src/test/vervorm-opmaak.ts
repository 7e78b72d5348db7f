import { type Dobbel, kies } from './dobbel.js';
import { GIF } from './gif.js';
import { vervang } from './vervorm-json.js';

const TAG = /<\/?[a-z][^<>]{0,300}>/giu;
const SLUITTAG = /<\/[a-z][^<>]{0,100}>/giu;
const TEKST = /(?<=>)[^<>\s][^<>]{0,2000}(?=<)/gu;

const MILJARD_LACHERS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, nr) => {
  const vorige = nr === 0 ? '&a;' : `&a${nr - 1};`;
  return `<!ENTITY a${nr} "${vorige.repeat(10)}">`;
}).join('')}]>`;

/** What may stand before a document. */
const KOPPEN: readonly [string, ...string[]] = [
  MILJARD_LACHERS,
  '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
  '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>',
  '<!doctype html>',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<?xml version="1.0" encoding="niets"?>',
  '<?xml-stylesheet href="http://127.0.0.1/"?>',
  '\uFEFF\uFEFF',
  '<!--',
  '<xi:include href="file:///etc/passwd" parse="text"/>',
];

/** Changes XML or HTML where its tags and texts are. */
export function vervormOpmaak(bron: string, gooi: Dobbel): string {
  switch (gooi(10)) {
    case 0:
      return kies(gooi, KOPPEN) + bron;
    case 1:
      return vervang(bron, SLUITTAG, gooi, () => '');
    case 2:
      return vervang(bron, TAG, gooi, (tag) => tag.repeat(2 + gooi(3)));
    case 3:
      return vervang(bron, TAG, gooi, (tag) => '<x>'.repeat(600) + tag);
    case 4:
      return vervang(bron, TAG, gooi, (tag) => tag.replace(/>$/u, ` ${'a="1" '.repeat(2_000)}>`));
    case 5:
      return vervang(bron, TEKST, gooi, (tekst) => `<![CDATA[${tekst}`);
    case 6:
      return vervang(bron, TEKST, gooi, () => kies(gooi, GIF).repeat(1 + gooi(40)));
    case 7:
      return vervang(bron, TAG, gooi, (tag) => tag.toUpperCase());
    case 8:
      return vervang(bron, TAG, gooi, (tag) => `${tag}${kies(gooi, GIF)}${tag}`);
    default:
      return vervang(bron, TEKST, gooi, (tekst) => tekst + kies(gooi, GIF));
  }
}
