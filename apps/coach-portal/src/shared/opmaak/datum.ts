import { geleden as teksten } from '../teksten/geleden.js';
import { LANDSTAAL } from './landstaal.js';

const ZONE = 'Europe/Amsterdam';

const metJaar = new Intl.DateTimeFormat(LANDSTAAL, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const kort = new Intl.DateTimeFormat(LANDSTAAL, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
});
const metWeekdag = new Intl.DateTimeFormat(LANDSTAAL, {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const maandJaar = new Intl.DateTimeFormat(LANDSTAAL, {
  timeZone: 'UTC',
  month: 'long',
  year: 'numeric',
});
const ogenblik = new Intl.DateTimeFormat(LANDSTAAL, {
  timeZone: ZONE,
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});
const klok = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
});
const dagVan = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** A calendar day with its year, as `12 maart 2026`. */
export function datumTekst(dag: string): string {
  return toon(metJaar, dag);
}

/** A calendar day for a narrow place, as `12 mrt`. */
export function datumKort(dag: string): string {
  return toon(kort, dag);
}

/** A calendar day close by, with the day of the week, as `donderdag 12 maart`. */
export function weekdagTekst(dag: string): string {
  return toon(metWeekdag, dag);
}

/** The month of a calendar day, as `maart 2026`. */
export function maandTekst(dag: string): string {
  return toon(maandJaar, dag);
}

/** A moment on the clock of Amsterdam, as `12 maart 14:05`. */
export function momentTekst(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime())
    ? iso
    : ogenblik.format(moment).replace(/ (?:om|at) /u, ' ');
}

/** A moment of today on the clock of Amsterdam, as `14:05`. */
export function klokTekst(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : klok.format(moment);
}

/** The calendar day of a moment in Amsterdam, as `2026-03-12`. */
export function dagVanMoment(moment: Date): string {
  return dagVan.format(moment);
}

/** How many calendar days lie between a moment and now, both in Amsterdam; never negative. */
export function dagenGeleden(iso: string, nu: Date): number {
  const verschil = dagnummer(nu) - dagnummer(new Date(iso));
  return Math.max(0, verschil);
}

/** `vandaag`, `gisteren`, `6 dagen geleden`, `3 weken geleden`, `4 maanden geleden`. */
export function geledenTekst(iso: string, nu: Date): string {
  const dagen = dagenGeleden(iso, nu);
  if (dagen === 0) return teksten.vandaag;
  if (dagen === 1) return teksten.gisteren;
  if (dagen < 14) return teksten.dagen(dagen);
  if (dagen < 61) return teksten.weken(Math.floor(dagen / 7));
  return teksten.maanden(Math.floor(dagen / 30.44));
}

function toon(vorm: Intl.DateTimeFormat, dag: string): string {
  const datum = new Date(`${dag.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(datum.getTime()) ? dag : vorm.format(datum);
}

function dagnummer(moment: Date): number {
  return Date.parse(`${dagVanMoment(moment)}T00:00:00Z`) / 86_400_000;
}
