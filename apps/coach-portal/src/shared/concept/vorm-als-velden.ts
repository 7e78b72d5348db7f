import type { z } from 'zod';
import type { Velden } from './gebruik-concept.js';

/** No field of a draft may be longer. */
const STUK = 8_000;
const BASIS = 'basis';

/** A form as fields of a draft, with what it began with. */
export function schrijfVorm(vorm: unknown, begin: unknown): Velden {
  const tekst = JSON.stringify(vorm);
  const stukken = Array.from({ length: Math.ceil(tekst.length / STUK) }, (_, plaats) => [
    `deel.${plaats}`,
    tekst.slice(plaats * STUK, (plaats + 1) * STUK),
  ]);
  return { [BASIS]: kern(begin), ...Object.fromEntries(stukken) };
}

/** The form in the fields of a draft; null when it began with something else, or is another form by now. */
export function leesVorm<T>(velden: Velden, schema: z.ZodType<T>, begin: T): T | null {
  if (velden[BASIS] !== kern(begin)) return null;
  const stukken = Object.keys(velden).length - 1;
  const tekst = Array.from({ length: stukken }, (_, plaats) => velden[`deel.${plaats}`] ?? '');
  try {
    return schema.safeParse(JSON.parse(tekst.join(''))).data ?? null;
  } catch {
    return null;
  }
}

function kern(begin: unknown): string {
  return JSON.stringify(begin).slice(0, STUK);
}
