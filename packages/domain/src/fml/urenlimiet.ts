import { dagenTussen, plusDagen } from '../tijd/dagen.js';
import type { PlainDate } from '../tijd/plain-date.js';
import type { Belastbaarheid, Beperking, Opbouw } from './belastbaarheid.js';
import type { FmlEditie } from './item.js';
import { editieVan, limietVanNiveau } from './items.js';
import { limietUitTekst } from './limiet-uit-tekst.js';

const DAGEN_IN_WEEK = 7;

/** Hours a week that a person can work: now, at the likely start of a job, and at the goal. */
export interface Urenlimiet {
  /** Null is no limit. */
  readonly nu: number | null;
  readonly start: number | null;
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
 * The limit on hours a week as a function of the date. The limit on the item `uren_week` bounds all
 * values; a build-up makes the value of today lower. Matching compares with the goal and asks about
 * the start, else nearly every vacancy would fall off in the first weeks.
 * @param vandaag today, given from outside
 * @param start day on which a job would likely start
 */
export function urenlimietVan(
  belastbaarheid: Belastbaarheid,
  vandaag: PlainDate,
  start: PlainDate = vandaag,
): Urenlimiet {
  const vast = laagsteUrenWeek(belastbaarheid);
  const { opbouw } = belastbaarheid;
  if (opbouw === null) return { nu: vast, start: vast, doel: vast, doelVanaf: null };
  return {
    nu: laagste(vast, urenOpDatum(opbouw, vandaag)),
    start: laagste(vast, urenOpDatum(opbouw, start)),
    doel: laagste(vast, opbouw.doel_uren_week),
    doelVanaf: doelBereiktOp(opbouw),
  };
}

function dagenPerStap(opbouw: Opbouw): number {
  return opbouw.stap_weken * DAGEN_IN_WEEK;
}

/** Hours a week of one limit, by its number, its level or its words; null when it has none. */
export function urenWeekVan(
  { limiet, niveau, tekst }: Beperking,
  editie: FmlEditie,
): number | null {
  const vanNiveau = niveau === null ? null : limietVanNiveau('uren_week', niveau, editie);
  const grens = limiet ?? limietUitTekst('uren_week', tekst) ?? vanNiveau;
  return grens?.max ?? null;
}

function laagsteUrenWeek({ beperkingen, editie }: Belastbaarheid): number | null {
  return beperkingen
    .filter(({ item }) => item === 'uren_week')
    .map((beperking) => urenWeekVan(beperking, editieVan(editie)))
    .reduce(laagste, null);
}

function laagste(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
