import type { Bloknaam, Blokstand } from '@passend/domain';
import { datumTekst, momentTekst } from '../../../shared/opmaak/datum.js';
import { duurTekst } from '../../../shared/opmaak/duur.js';
import { getal } from '../../../shared/opmaak/getal.js';
import { beheeroverzicht as teksten } from '../../../shared/teksten/beheeroverzicht.js';

/** A name and what it is now. */
export interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

type Perblok<Uit> = {
  readonly [Naam in Bloknaam]: (stand: Blokstand<Naam>, op: string) => Uit;
};

const { feit: f, goed } = teksten;

const FEITEN: Perblok<readonly (Feit | null)[]> = {
  gebruikers: (stand) => [
    tel(f.actief, stand.actief),
    tel(f.uitgenodigd, stand.uitgenodigd),
    tel(f.zonderTweedeStap, stand.zonderTweedeStap),
    tel(f.gestopt, stand.gestopt),
  ],
  bronnen: (stand, op) => [
    tel(f.vers, stand.vers),
    alsEr(f.nieuw, stand.nieuw),
    alsEr(f.laat, stand.laat),
    alsEr(f.storing, stand.storing),
    alsEr(f.stilgezet, stand.stilgezet),
    alsEr(f.gepauzeerd, stand.gepauzeerd),
    toen(f.nieuwsteLezing, stand.nieuwsteLezing, op),
    toen(f.oudsteLezing, stand.oudsteLezing, op),
  ],
  taken: ({ open, oudste, perWachtrij }, op) => [
    ...perWachtrij.map(({ wachtrij, aantal }) =>
      tel(teksten.wachtrij[wachtrij] ?? wachtrij, aantal),
    ),
    open === 0 ? null : toen(f.oudste, oudste, op),
  ],
  bewaren: (stand, op) => [
    tel(f.binnenkort, stand.binnenkort),
    stand.eerste === null ? null : { naam: f.eerste, waarde: datumTekst(stand.eerste) },
    alsEr(f.geblokkeerd, stand.geblokkeerd),
    toen(f.laatsteRonde, stand.laatsteRonde, op),
    stand.laatstGewist === null ? null : toen(f.laatstGewist, stand.laatstGewist, op),
  ],
  sleutels: (stand) => [
    { naam: f.sleutelVan, waarde: datumTekst(stand.bureausleutelVan) },
    { naam: f.wisselOp, waarde: datumTekst(stand.wisselOp) },
    tel(f.dossiersleutels, stand.dossiers),
    alsEr(f.vernietigd, stand.vernietigd),
  ],
  versheid: ({ nieuwsteVacature, inDatabase, index, zoeken, attenderingMs }, op) => [
    tel(f.inDatabase, inDatabase),
    tel(f.inIndex, index.vacatures),
    alsEr(f.overgeslagen, index.overgeslagen),
    toen(f.nieuwsteVacature, nieuwsteVacature, op),
    {
      naam: f.indexAchter,
      waarde: index.achterMs === null ? teksten.nooit : geledenTekst(index.achterMs),
    },
    tel(f.zoekenWacht, zoeken.wachtend),
    { naam: f.attendering, waarde: geledenTekst(attenderingMs) },
    toen(f.vergeleken, zoeken.vergelekenOp, op),
  ],
  belasting: ({ processen, wachtrij, oudsteWerkMs }) => [
    wachtrij === null
      ? null
      : tel(
          f.wachtrij,
          wachtrij.rijen.reduce((som, { wachtend }) => som + wachtend, 0),
        ),
    tel(
      f.perMinuut,
      processen.reduce((som, { last }) => som + (last?.takenPerMinuut ?? 0), 0),
    ),
    wachtrij === null ? null : { naam: f.oudsteWerk, waarde: wacht(oudsteWerkMs) },
  ],
  post: (stand, op) => [
    tel(f.wacht, stand.wacht),
    stand.wacht === 0 ? null : toen(f.oudste, stand.oudste, op),
    tel(f.verzonden, stand.verzondenVandaag),
    alsEr(f.opgegeven, stand.opgegeven),
    tel(f.onbestelbaar, stand.onbestelbaar),
    alsEr(f.klacht, stand.klacht),
    alsEr(f.afgemeld, stand.afgemeld),
  ],
  toegangslog: (stand, op) => [
    tel(f.zegels, stand.zegels),
    toen(f.verzegeldTot, stand.verzegeldTot, op),
    alsEr(f.wachtOpZegel, stand.wachtend),
  ],
};

const GOED: Perblok<string> = {
  gebruikers: ({ actief }) => goed.gebruikers(actief),
  bronnen: bronnenZin,
  taken: () => goed.taken,
  bewaren: ({ binnenkort }) => goed.bewaren(binnenkort),
  sleutels: ({ wisselOp }) => goed.sleutels(datumTekst(wisselOp)),
  versheid: () => goed.versheid,
  belasting: ({ processen }) =>
    processen.length < 2 ? goed.belastingEen : goed.belasting(processen.length),
  post: ({ wacht }) => goed.post(wacht),
  toegangslog: ({ nagelopen }) => goed.toegangslog(nagelopen),
};

function bronnenZin({ totaal, vers, nieuw, gepauzeerd }: Blokstand<'bronnen'>): string {
  if (totaal === 0) return goed.geenBron;
  if (vers === totaal) return goed.alleBronnen(vers);
  const zinnen = [
    vers === 0 ? '' : goed.bronVers(vers),
    nieuw === 0 ? '' : goed.bronNieuw(nieuw),
    gepauzeerd === 0 ? '' : goed.bronPauze(gepauzeerd),
  ];
  return zinnen.filter((zin) => zin !== '').join(' ');
}

/** The few figures of a block. @param op when they were looked up */
export function feitenVan<Naam extends Bloknaam>(
  naam: Naam,
  stand: Blokstand<Naam>,
  op: string,
): readonly Feit[] {
  return FEITEN[naam](stand, op).flatMap((feit) => feit ?? []);
}

/** One sentence about a block in which nothing asks for a person. */
export function goedeZin<Naam extends Bloknaam>(naam: Naam, stand: Blokstand<Naam>): string {
  return GOED[naam](stand, '');
}

function tel(naam: string, aantal: number): Feit {
  return { naam, waarde: getal(aantal) };
}

/** Left out when there is none, so that a page without faults does not name them. */
function alsEr(naam: string, aantal: number): Feit | null {
  return aantal === 0 ? null : tel(naam, aantal);
}

const DAG_MS = 24 * 3_600_000;

/** What is recent by its age, what is not by its day. */
function toen(naam: string, moment: string | null, op: string): Feit {
  if (moment === null) return { naam, waarde: teksten.nooit };
  const ms = Date.parse(op) - Date.parse(moment);
  return { naam, waarde: ms < DAG_MS ? geledenTekst(ms) : momentTekst(moment) };
}

function geledenTekst(ms: number): string {
  return teksten.geleden(duurTekst(ms));
}

function wacht(ms: number | null): string {
  return ms === null ? teksten.geen : duurTekst(ms);
}
