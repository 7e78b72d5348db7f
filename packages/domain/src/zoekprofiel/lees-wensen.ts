import { VERVOERMIDDELEN } from '../geo/reistijd.js';
import type { Knoop } from '../lezen/knoop.js';
import { TAALNIVEAUS, type Taalniveau } from '../vacature/lees-talen.js';
import { CONTRACTEN, LOONPERIODEN } from '../vacature/vacature.js';
import { SECTOREN } from './sector.js';
import { THUISWERKWENSEN, type Wensen } from './wensen.js';

const MEESTE_WERKGEVERS = 50;

/** One wish; undefined after an error was noted. */
type Lezer<T> = (knoop: Knoop) => T | undefined;

const LEZERS: { readonly [Wens in keyof Wensen]-?: Lezer<NonNullable<Wensen[Wens]>> } = {
  start_op: (knoop) => knoop.datum(),
  ervaring_jaren: (knoop) => knoop.getal(0, 60),
  taalniveaus: leesTaalniveaus,
  contracten: (knoop) => knoop.keuzes(CONTRACTEN),
  loon_oud: leesLoon,
  sectoren: (knoop) => knoop.keuzes(SECTOREN),
  sectoren_niet: (knoop) => knoop.keuzes(SECTOREN),
  werkgevers_niet: leesWerkgevers,
  geen_bemiddelaars: (knoop) => knoop.jaNee(),
  thuiswerk: (knoop) => knoop.keuze(THUISWERKWENSEN),
  vroegste_begin: (knoop) => knoop.tijd(),
  vervoermiddelen: (knoop) => knoop.keuzes(VERVOERMIDDELEN),
  max_reistijd_min: (knoop) => knoop.getal(5, 300),
};

/** The wishes of a zoekprofiel that were filled in; each may be left out. */
export function wensenUit(knoop: Knoop): Wensen {
  const gelezen = Object.entries(LEZERS).flatMap(([naam, lees]) => {
    const veld = knoop.veld(naam);
    const waarde = veld.leeg ? undefined : lees(veld);
    return waarde === undefined ? [] : [[naam, waarde] as const];
  });
  return Object.fromEntries(gelezen);
}

function leesWerkgevers(knoop: Knoop): string[] | undefined {
  const namen = knoop.teksten();
  if (namen === undefined || namen.length <= MEESTE_WERKGEVERS) return namen && [...namen];
  return knoop.fout(`Noem hier hooguit ${MEESTE_WERKGEVERS} werkgevers.`);
}

function leesTaalniveaus(knoop: Knoop): Record<string, Taalniveau> | undefined {
  if (!knoop.isGevuldObject('talen met hun niveau')) return undefined;
  const talen = knoop.sleutels().map((taal) => [taal, knoop.veld(taal)] as const);
  const vreemd = talen.find(([taal]) => !/^[a-z]{2}$/u.test(taal));
  if (vreemd !== undefined)
    return vreemd[1].fout('Gebruik de taalcode van twee letters, zoals nl.');
  const niveaus = talen.flatMap(([taal, veld]) => {
    const niveau = veld.keuze(TAALNIVEAUS);
    return niveau === undefined ? [] : [[taal, niveau] as const];
  });
  return niveaus.length === talen.length ? Object.fromEntries(niveaus) : undefined;
}

function leesLoon(knoop: Knoop): Wensen['loon_oud'] {
  if (!knoop.isGevuldObject('het oude loon')) return undefined;
  const bedrag = knoop.veld('bedrag').getal(0.01, 1_000_000);
  const periode = knoop.veld('periode').keuze(LOONPERIODEN);
  const uren_week = knoop.veld('uren_week').getal(1, 60);
  if (bedrag === undefined || periode === undefined || uren_week === undefined) return undefined;
  return { bedrag, periode, uren_week };
}
