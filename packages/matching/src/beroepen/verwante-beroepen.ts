import { BEROEPEN, type Beroep, kleineGroep, unitgroep } from './beroep.js';
import { groepenVan, verwanteGroepen } from './verwantschap.js';

/** Occupations that somebody can move to without much retraining, the nearest first. */
export function verwanteBeroepen(code: string): readonly Beroep[] {
  const groepen = new Set(verwanteGroepen(code));
  return BEROEPEN.filter(
    (ander) => ander.code !== code && groepenVan(ander.code).some((groep) => groepen.has(groep)),
  ).sort((a, b) => verte(code, a.code) - verte(code, b.code));
}

/** 0 in the same unit group, 1 in the same minor group, 2 elsewhere. */
function verte(van: string, naar: string): number {
  if (unitgroep(van) === unitgroep(naar)) return 0;
  return kleineGroep(van) === kleineGroep(naar) ? 1 : 2;
}
