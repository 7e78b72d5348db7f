import type { FetchSoort } from './entities/index.js';

/**
 * How it was found that a vacancy is still there: what was asked, and what the answer was.
 * - `lijst`: a feed, a list or an API that gives many; `detail`: the answer of an API about this one;
 *   `pagina`: its own page
 * - `gelezen`: read and the same; `gelijk`: the answer was the same to the byte; `304`: the source says
 *   that nothing changed; `merk`: the list says so; `open`: the page says that it is open, its text was
 *   not compared
 */
export const CONTROLEWIJZEN = [
  'lijst_gelezen',
  'lijst_gelijk',
  'lijst_304',
  'detail_gelezen',
  'detail_gelijk',
  'detail_304',
  'detail_merk',
  'pagina_gelezen',
  'pagina_gelijk',
  'pagina_304',
  'pagina_open',
] as const;
export type Controlewijze = (typeof CONTROLEWIJZEN)[number];

/** The way of an answer that was read. */
export function gelezenWijze(soort: FetchSoort): Controlewijze {
  if (soort === 'detail') return 'detail_gelezen';
  return soort === 'pagina' ? 'pagina_gelezen' : 'lijst_gelezen';
}

/** The way of an answer that was the same as the last one. */
export function onveranderdeWijze(soort: FetchSoort, status: number): Controlewijze {
  // Only whether it is open was looked at there, so only that is known again.
  if (soort === 'controle') return 'pagina_open';
  const drager = soort === 'pagina' || soort === 'detail' ? soort : 'lijst';
  return `${drager}_${status === 304 ? '304' : 'gelijk'}`;
}
