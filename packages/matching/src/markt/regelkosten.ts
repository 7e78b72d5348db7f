import type { Kolomtabel } from './kolomtabel.js';
import { alleTabellen, type Marktbron } from './marktbron.js';

/** What one rule costs. Of two limits on one item, which share a rule, both are meant. */
export interface Regelkosten {
  /** Such as `reisafstand` or `fml.tillen`. */
  readonly regel: string;
  /** Vacancies that fall off by this rule, alone or with others. */
  readonly totaal: number;
  /** Vacancies that fall off by this rule only: so many come back without it. */
  readonly alleen: number;
}

/** Highest number of rules that is told apart; more than one is all that matters. */
const MEER = 2;

/**
 * What each rule that can make a vacancy fall off costs, the dearest first. A rule by which nothing
 * falls off now is left out.
 */
export function telRegelkosten(bron: Marktbron): readonly Regelkosten[] {
  const { lengte, leeft } = bron;
  const perRegel = [...tabellenPerRegel(bron)];
  const totalen = new Float64Array(perRegel.length);
  const aantal = new Uint8Array(lengte);
  const laatste = new Uint16Array(lengte);
  perRegel.forEach(([, tabellen], nummer) => {
    for (let rij = 0; rij < lengte; rij++) {
      if (leeft[rij] !== 1 || !tabellen.some((tabel) => raakt(tabel, rij))) continue;
      totalen[nummer] = (totalen[nummer] ?? 0) + 1;
      aantal[rij] = Math.min(MEER, (aantal[rij] ?? 0) + 1);
      laatste[rij] = nummer;
    }
  });
  const alleen = telAlleen(aantal, laatste, perRegel.length);
  return perRegel
    .map(([regel], nummer) => ({
      regel,
      totaal: totalen[nummer] ?? 0,
      alleen: alleen[nummer] ?? 0,
    }))
    .filter(({ totaal }) => totaal > 0)
    .sort((a, b) => b.alleen - a.alleen || b.totaal - a.totaal || (a.regel < b.regel ? -1 : 1));
}

/** Ids of a column by which its rule is broken. */
interface Regeltabel extends Pick<Kolomtabel, 'kolom'> {
  readonly breekt: Uint8Array;
}

function raakt({ kolom, breekt }: Regeltabel, rij: number): boolean {
  return breekt[kolom.lees(rij)] === 1;
}

function tabellenPerRegel(bron: Marktbron): ReadonlyMap<string, readonly Regeltabel[]> {
  const perRegel = new Map<string, Regeltabel[]>();
  for (const { kolom, regelnummers, regelnamen } of alleTabellen(bron)) {
    for (const [nummer, regel] of regelnamen.entries()) {
      if (regel === '' || !regelnummers.includes(nummer)) continue;
      const breekt = Uint8Array.from(regelnummers, (ander) => Number(ander === nummer));
      perRegel.set(regel, [...(perRegel.get(regel) ?? []), { kolom, breekt }]);
    }
  }
  return perRegel;
}

function telAlleen(aantal: Uint8Array, laatste: Uint16Array, regels: number): Float64Array {
  const alleen = new Float64Array(regels);
  aantal.forEach((keer, rij) => {
    const nummer = laatste[rij] ?? 0;
    if (keer === 1) alleen[nummer] = (alleen[nummer] ?? 0) + 1;
  });
  return alleen;
}
