import { geldendeRegels } from '../correctie.js';
import type { Dossierregel } from '../regel.js';
import { isTrajectgebeurtenis, type Trajectgebeurtenis } from '../soorten/trajectsoorten.js';
import { type Dingsoort, daadVan, dingsoortVan, type Staat, volgendeStaat } from './overgangen.js';

/** A line of the dossier about the traject. */
export type Trajectregel = Omit<Dossierregel, 'gebeurtenis'> & {
  readonly gebeurtenis: Trajectgebeurtenis;
};

/** Something with a life of its own, as it stands after its events. */
export interface Ding<D extends Dingsoort = Dingsoort> {
  /** Of a phase its name; of anything else its id. */
  readonly id: string;
  readonly soort: D;
  readonly staat: Staat<D>;
  /** Its events in order; the first one began it. */
  readonly regels: readonly Trajectregel[];
}

/** Everything of a traject, in the order in which it began. */
export type Dingen = ReadonlyMap<string, Ding>;

/** The lines of a dossier that are about the traject and that count. */
export function trajectregels(regels: readonly Dossierregel[]): readonly Trajectregel[] {
  return geldendeRegels(regels).filter((regel): regel is Dossierregel & Trajectregel =>
    isTrajectgebeurtenis(regel.gebeurtenis),
  );
}

/** Lives the events again, in one pass. A step that does not fit where it stands is passed over. */
export function dingenVan(regels: readonly Trajectregel[]): Dingen {
  const dingen = new Map<string, Bouwsel>();
  for (const regel of regels) {
    const daad = daadVan(regel.gebeurtenis);
    const soort = dingsoortVan(daad);
    const id = sleutelVan(regel.gebeurtenis);
    if (soort === null || id === null) continue;
    const ding = dingen.get(id);
    if (ding !== undefined && ding.soort !== soort) continue;
    const staat = volgendeStaat(soort, ding?.staat ?? null, daad);
    if (staat === null) continue;
    if (ding === undefined) dingen.set(id, { id, soort, staat, regels: [regel] });
    else {
      ding.staat = staat;
      ding.regels.push(regel);
    }
  }
  return dingen;
}

interface Bouwsel {
  readonly id: string;
  readonly soort: Dingsoort;
  staat: Staat;
  readonly regels: Trajectregel[];
}

/** What an event belongs to: a phase is known by its name. */
export function sleutelVan(gebeurtenis: Trajectgebeurtenis): string | null {
  const { soort, over } = gebeurtenis;
  const isFase = soort === 'fase_begonnen' || soort === 'fase_afgerond';
  return isFase ? gebeurtenis.werkgever.fase : over;
}

/** The things of one kind. */
export function dingenVanSoort<D extends Dingsoort>(dingen: Dingen, soort: D): readonly Ding<D>[] {
  return [...dingen.values()].filter((ding): ding is Ding<D> => ding.soort === soort);
}
