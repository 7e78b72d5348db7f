import { dagenTussen, plusDagen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';
import type { Belastbaarheid, Opbouw } from './belastbaarheid.js';
import { editieVan, limietVanNiveau } from './items.js';

const DAGEN_IN_WEEK = 7;

/** Hours a week that a person can work: now, and at the end of the build-up. */
export interface Urenlimiet {
  /** Null is no limit. */
  readonly nu: number | null;
  readonly doel: number | null;
  /** First day on which the goal is reached; null without a build-up. */
  readonly doelVanaf: PlainDate | null;
}

/**
 * Hours a week on a day of a build-up: from `start` by `stap` every `stap_weken` weeks, never past
 * the goal. Before the first day it is the start. A goal at or below the start is met at once.
 */
export function urenOpDatum(opbouw: Opbouw, datum: PlainDate): number {
  const { start_uren_week, stap_uren, doel_uren_week } = opbouw;
  if (doel_uren_week <= start_uren_week) return doel_uren_week;
  const dagen = Math.max(0, dagenTussen(opbouw.peildatum, datum));
  const stappen = Math.floor(dagen / dagenPerStap(opbouw));
  return Math.min(doel_uren_week, start_uren_week + stappen * stap_uren);
}

/** First day on which the goal of a build-up is reached. */
export function doelBereiktOp(opbouw: Opbouw): PlainDate {
  const teGaan = Math.max(0, opbouw.doel_uren_week - opbouw.start_uren_week);
  const stappen = Math.ceil(teGaan / opbouw.stap_uren);
  return plusDagen(opbouw.peildatum, Math.ceil(stappen * dagenPerStap(opbouw)));
}

/**
 * The limit on hours a week as a function of the date. The limit on the item `uren_week` bounds both
 * values; a build-up makes the value of today lower. Matching compares with the goal and asks about
 * the start, else nearly every vacancy would fall off in the first weeks.
 * @param vandaag today, given from outside
 */
export function urenlimietVan(belastbaarheid: Belastbaarheid, vandaag: PlainDate): Urenlimiet {
  const vast = laagsteUrenWeek(belastbaarheid);
  const { opbouw } = belastbaarheid;
  if (opbouw === null) return { nu: vast, doel: vast, doelVanaf: null };
  return {
    nu: laagste(vast, urenOpDatum(opbouw, vandaag)),
    doel: laagste(vast, opbouw.doel_uren_week),
    doelVanaf: doelBereiktOp(opbouw),
  };
}

function dagenPerStap(opbouw: Opbouw): number {
  return opbouw.stap_weken * DAGEN_IN_WEEK;
}

function laagsteUrenWeek({ beperkingen, editie }: Belastbaarheid): number | null {
  return beperkingen
    .filter(({ item }) => item === 'uren_week')
    .map(({ limiet, niveau }) => {
      const vanNiveau =
        niveau === null ? null : limietVanNiveau('uren_week', niveau, editieVan(editie));
      return limiet?.max ?? vanNiveau?.max ?? null;
    })
    .reduce(laagste, null);
}

function laagste(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
