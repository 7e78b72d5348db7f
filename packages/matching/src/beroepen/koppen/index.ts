import { KENNIS_KOPPEN } from './kennis.js';
import { LEIDING_KOPPEN } from './leiding.js';
import { TECHNIEK_KOPPEN } from './techniek.js';
import { VERKOOP_KOPPEN } from './verkoop.js';
import { ZORG_KOPPEN } from './zorg.js';

/**
 * Heads of titles with the fields that decide the occupation. Each text: a line of heads (endings of
 * one word), then per occupation its code and stems that stand in the rest of the title; `_` is the
 * edge of a word. A text that begins with `~` has weak heads: a listed title in the same line goes
 * before them. Own judgement; the longest stem wins.
 */
export const KOPPEN: readonly string[] = [
  ...LEIDING_KOPPEN,
  ...KENNIS_KOPPEN,
  ...TECHNIEK_KOPPEN,
  ...VERKOOP_KOPPEN,
  ...ZORG_KOPPEN,
];
