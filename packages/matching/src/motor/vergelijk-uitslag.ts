import type { Motoruitslag } from './motorantwoord.js';

/** One thing that two versions say differently of the same vacancy. */
export interface Uitslagverschil {
  /** `score`, `uitkomst`, a part of the zoekprofiel, or an item. */
  readonly wat: string;
  /** The Dutch name, for an item. */
  readonly naam: string | null;
  readonly eerst: string;
  readonly later: string;
}

/** Scores that differ less than this are the same to everybody. */
const CIJFERS = 4;

/** What differs between two results of the same vacancy; empty when the outcome is the same. */
export function vergelijkUitslag(
  eerst: Motoruitslag,
  later: Motoruitslag,
): readonly Uitslagverschil[] {
  const [oud, nieuw] = [onderdelen(eerst), onderdelen(later)];
  const namen = new Set([...oud.keys(), ...nieuw.keys()]);
  return [...namen].flatMap((wat) => {
    const [was, is] = [oud.get(wat), nieuw.get(wat)];
    if (was?.waarde === is?.waarde) return [];
    const naam = (is ?? was)?.naam ?? null;
    return [
      {
        wat,
        naam,
        eerst: was?.waarde ?? 'niet beoordeeld',
        later: is?.waarde ?? 'niet beoordeeld',
      },
    ];
  });
}

function onderdelen({ score, uitkomst, profiel, fml }: Motoruitslag) {
  return new Map<string, { readonly waarde: string; readonly naam: string | null }>([
    ['score', { waarde: score.toFixed(CIJFERS), naam: null }],
    ['uitkomst', { waarde: uitkomst, naam: null }],
    ...Object.entries(profiel).map(([wat, waarde]) => [wat, { waarde, naam: null }] as const),
    ...fml.map(({ item, naam, oordeel }) => [`fml.${item}`, { waarde: oordeel, naam }] as const),
  ]);
}
