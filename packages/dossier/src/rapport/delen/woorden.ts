import type { Rapportdeel } from '@passend/domain';
import { RAPPORTVELDEN } from '@passend/domain';
import type { Zichtbron } from '../bron.js';
import { deel } from '../stukken.js';

/** The coach's texts that this reader gets, each under its head; the order is that of the kind. */
export function woordenVan(bron: Zichtbron): ReadonlyMap<string, Rapportdeel> {
  return new Map(
    RAPPORTVELDEN[bron.soort].flatMap(({ code, kop }) => {
      const tekst = bron.woorden.get(code) ?? '';
      if (tekst === '') return [];
      return [[code, deel(kop, { vorm: 'woorden', van: `Geschreven door ${bron.coach}`, tekst })]];
    }),
  );
}

/** What the werknemer wanted to say about this report. */
export function zienswijze(bron: Zichtbron): readonly Rapportdeel[] {
  if (bron.stem === '') return [];
  const van = `Geschreven door ${bron.werknemer}`;
  return [deel('Wat de werknemer hierover zegt', { vorm: 'woorden', van, tekst: bron.stem })];
}
