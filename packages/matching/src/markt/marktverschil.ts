import { kiesBeste, rijenWaar } from './kies-beste.js';
import { isAfgevallen, type Marktbron } from './marktbron.js';
import { type Marktregel, regelVan, vergelijkRijen } from './marktregel.js';
import { UITKOMST_CODE } from './score-kolommen.js';

/** How the market stands for one person. */
export interface Marktstand {
  readonly overwogen: number;
  readonly inBeeld: number;
  /** In sight, and stated to be within every limit. */
  readonly past: number;
  /** In sight, with something open. */
  readonly mogelijk: number;
  readonly afgevallen: number;
}

/** One side of a difference: how many, and the best of them. */
export interface Verschuiving {
  readonly aantal: number;
  readonly beste: readonly Marktregel[];
}

/** One direction in the order of what stays in sight. */
export interface Herschikking {
  readonly aantal: number;
  /** Those that move most first, with the score that they had. */
  readonly beste: readonly (Marktregel & { readonly scoreVoor: number })[];
}

/** What a change of limits or wishes does to the market of one person. */
export interface Marktverschil {
  readonly voor: Marktstand;
  readonly na: Marktstand;
  /** Fell off before and is in sight now; the best by the new score first. */
  readonly erbij: Verschuiving;
  /** Was in sight and falls off now, with the rules; the best by the old score first. */
  readonly eraf: Verschuiving;
  /** In sight before and now, with a higher score. */
  readonly hoger: Herschikking;
  /** In sight before and now, with a lower score. */
  readonly lager: Herschikking;
}

/** Compares two judgements of the same rows. */
export function vergelijkMarkt(voor: Marktbron, na: Marktbron, aantal: number): Marktverschil {
  const komtErbij = (rij: number) => isInBeeld(na, rij) && !isInBeeld(voor, rij);
  const valtAf = (rij: number) => isInBeeld(voor, rij) && !isInBeeld(na, rij);
  return {
    voor: standVan(voor),
    na: standVan(na),
    erbij: verschuiving(na, na, komtErbij, aantal),
    eraf: verschuiving(voor, na, valtAf, aantal),
    hoger: herschikking(voor, na, 1, aantal),
    lager: herschikking(voor, na, -1, aantal),
  };
}

/** How many vacancies are in sight and how many fell off. */
export function standVan(bron: Marktbron): Marktstand {
  const { overwogen, uitkomsten } = bron;
  const inBeeld = telRijen(bron, (rij) => isInBeeld(bron, rij));
  const past = telRijen(
    bron,
    (rij) => isInBeeld(bron, rij) && uitkomsten[rij] === UITKOMST_CODE.past,
  );
  return { overwogen, inBeeld, past, mogelijk: inBeeld - past, afgevallen: overwogen - inBeeld };
}

/**
 * @param volgorde whose score orders the rows
 * @param reden whose rules are told
 */
function verschuiving(
  volgorde: Marktbron,
  reden: Marktbron,
  hoort: (rij: number) => boolean,
  aantal: number,
): Verschuiving {
  const rijen = rijenWaar(volgorde.lengte, hoort);
  const beste = kiesBeste(rijen, aantal, vergelijkRijen(volgorde));
  return { aantal: rijen.length, beste: beste.map((rij) => regelVan(reden, rij)) };
}

/** @param richting 1 for what rises, -1 for what drops */
function herschikking(
  voor: Marktbron,
  na: Marktbron,
  richting: 1 | -1,
  aantal: number,
): Herschikking {
  const winst = (rij: number) => richting * ((na.scores[rij] ?? 0) - (voor.scores[rij] ?? 0));
  const hoort = (rij: number) => winst(rij) > 0 && isInBeeld(voor, rij) && isInBeeld(na, rij);
  const volgorde = vergelijkRijen(na);
  const rijen = rijenWaar(na.lengte, hoort);
  const beste = kiesBeste(rijen, aantal, (a, b) => winst(b) - winst(a) || volgorde(a, b));
  return {
    aantal: rijen.length,
    beste: beste.map((rij) => ({ ...regelVan(na, rij), scoreVoor: voor.scores[rij] ?? 0 })),
  };
}

function telRijen({ lengte }: Marktbron, hoort: (rij: number) => boolean): number {
  let aantal = 0;
  for (let rij = 0; rij < lengte; rij++) if (hoort(rij)) aantal++;
  return aantal;
}

function isInBeeld(bron: Marktbron, rij: number): boolean {
  return bron.leeft[rij] === 1 && !isAfgevallen(bron, rij);
}
