import type { AST } from '@eslint-community/regexpp';
import { CIJFER, SPATIE, symbolenVanTeken } from './symbolen.js';

/** A class of more symbols than this is no piece of a word. */
const MEESTE_SYMBOLEN = 8;

/** The symbols of a class of characters; null when they are too many, or are not known. */
export function symbolenVanKlasse(
  klasse: AST.CharacterSet | AST.CharacterClass,
): readonly string[] | null {
  if (klasse.type === 'CharacterSet') return symbolenVanSet(klasse);
  if (klasse.negate) return null;
  const symbolen = new Set<string>();
  for (const deel of klasse.elements) {
    const van = symbolenVanDeel(deel);
    if (van === null) return null;
    for (const een of van) symbolen.add(een);
  }
  return symbolen.size <= MEESTE_SYMBOLEN ? [...symbolen] : null;
}

function symbolenVanSet(set: AST.CharacterSet): readonly string[] | null {
  if (set.kind === 'digit' && !set.negate) return [CIJFER];
  return set.kind === 'space' && !set.negate ? [SPATIE] : null;
}

function symbolenVanDeel(deel: AST.CharacterClassElement): readonly string[] | null {
  if (deel.type === 'Character') return [symbolenVanTeken(deel.value)];
  if (deel.type === 'CharacterSet') return symbolenVanSet(deel);
  if (deel.type !== 'CharacterClassRange') return null;
  const { min, max } = deel;
  if (max.value - min.value >= MEESTE_SYMBOLEN && symbolenVanTeken(min.value) !== CIJFER)
    return null;
  const codes = Array.from({ length: max.value - min.value + 1 }, (_, nr) => min.value + nr);
  return [...new Set(codes.map(symbolenVanTeken))];
}

/**
 * What stands beside a place where no letter may stand: a space, or a digit when that may stand
 * there. Null when the assertion is another one. What is excluded besides does not matter.
 */
export function grensVan(bewering: AST.Assertion): readonly string[] | null {
  if (bewering.kind !== 'lookahead' && bewering.kind !== 'lookbehind') return null;
  if (!bewering.negate) return null;
  const uitgesloten = bewering.alternatives.flatMap(({ elements: [enige, ...rest] }) =>
    enige === undefined || rest.length > 0 ? [] : soortenVan(enige),
  );
  if (!uitgesloten.includes('letter')) return null;
  return uitgesloten.includes('cijfer') ? [SPATIE] : [SPATIE, CIJFER];
}

type Soort = 'letter' | 'cijfer';

/** Which kinds a class holds all of. */
function soortenVan(element: AST.Element): readonly Soort[] {
  if (element.type === 'CharacterSet') return soortenVanDeel(element);
  if (element.type !== 'CharacterClass' || element.negate) return [];
  return element.elements.flatMap(soortenVanDeel);
}

function soortenVanDeel(deel: AST.CharacterSet | AST.CharacterClassElement): readonly Soort[] {
  if (deel.type === 'CharacterClassRange') {
    return deel.raw === 'a-z' ? ['letter'] : [];
  }
  if (deel.type !== 'CharacterSet') return [];
  if (deel.kind === 'digit') return deel.negate ? [] : ['cijfer'];
  if (deel.kind !== 'property' || deel.negate) return [];
  return isEigenschap(deel.raw);
}

function isEigenschap(raw: string): readonly Soort[] {
  if (raw === '\\p{L}') return ['letter'];
  return raw === '\\p{N}' ? ['cijfer'] : [];
}
