import { maakToeval, type Toeval } from '../toeval.js';
import { dagVan } from './datum.js';
import { maakVacature } from './maak-markt.js';
import { isOpen, type Plaatsing, SLUITWIJZEN, type Status } from './plaatsing.js';
import { wijzig } from './wijziging.js';

const DEEL_NIEUW = 0.02;
const DEEL_GEWIJZIGD = 0.02;
const DEEL_GESLOTEN = 0.015;
/** Closed vacancies that still have an address when the market opens, beside the live ones. */
const DEEL_AL_GESLOTEN = 0.06;
const DEEL_DOORGEPLAATST = 0.3;

/** What one market day changed, in numbers of vacancies. */
export interface Dagverslag {
  readonly dag: number;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly gesloten: number;
}

export interface Markttoestand {
  /** All vacancies that ever had an address, by number. */
  readonly plaatsingen: () => IterableIterator<Plaatsing>;
  readonly vind: (nummer: number) => Plaatsing | undefined;
  readonly dag: () => number;
  /** Lets one market day pass; the instant stamps what changes. */
  readonly tik: (nu: Date) => Dagverslag;
}

const deel = (aantal: number, fractie: number): number => Math.max(2, Math.round(aantal * fractie));

const plaats = (
  seed: number,
  nummer: number,
  dag: string,
  nu: Date,
  status: Status,
): Plaatsing => ({
  vacature: maakVacature(seed, nummer, dag),
  status,
  versie: 1,
  gewijzigd: nu,
  doorgeplaatst: maakToeval(seed, nummer, 3).kans(DEEL_DOORGEPLAATST),
});

const opening = (seed: number, aantal: number, nu: Date): Map<number, Plaatsing> => {
  const rijen = new Map<number, Plaatsing>();
  const totaal = aantal + deel(aantal, DEEL_AL_GESLOTEN);
  for (let nummer = 0; nummer < totaal; nummer += 1) {
    const status =
      nummer < aantal ? 'open' : (SLUITWIJZEN[nummer % SLUITWIJZEN.length] ?? 'weg-404');
    rijen.set(nummer, plaats(seed, nummer, dagVan(nu), nu, status));
  }
  return rijen;
};

const wijzigEen = (
  rijen: Map<number, Plaatsing>,
  rij: Plaatsing,
  toeval: Toeval,
  nu: Date,
): void => {
  const vacature = wijzig(rij.vacature, toeval);
  rijen.set(vacature.nummer, { ...rij, vacature, versie: rij.versie + 1, gewijzigd: nu });
};

const sluitEen = (
  rijen: Map<number, Plaatsing>,
  rij: Plaatsing,
  toeval: Toeval,
  nu: Date,
): void => {
  rijen.set(rij.vacature.nummer, {
    ...rij,
    status: toeval.kies(SLUITWIJZEN),
    versie: rij.versie + 1,
    gewijzigd: nu,
  });
};

const opDag = (seed: number, nummer: number, nu: Date): Plaatsing => {
  const rij = plaats(seed, nummer, dagVan(nu), nu, 'open');
  return { ...rij, vacature: { ...rij.vacature, geplaatst: dagVan(nu) } };
};

/** A market that lives: it opens with `aantal` live vacancies and changes with every tick. */
export const openMarkt = (seed: number, aantal: number, nu: Date): Markttoestand => {
  const rijen = opening(seed, aantal, nu);
  let dag = 0;
  const tik = (moment: Date): Dagverslag => {
    dag += 1;
    const toeval = maakToeval(seed, dag, 4);
    const levend = [...rijen.values()].filter(isOpen);
    const geraakt = toeval.enkele(
      levend,
      deel(aantal, DEEL_GEWIJZIGD) + deel(aantal, DEEL_GESLOTEN),
    );
    const gesloten = toeval.enkele(geraakt, deel(aantal, DEEL_GESLOTEN));
    for (const rij of gesloten) sluitEen(rijen, rij, toeval, moment);
    const gewijzigd = geraakt.filter((rij) => !gesloten.includes(rij));
    for (const rij of gewijzigd) wijzigEen(rijen, rij, toeval, moment);
    const nieuw = deel(aantal, DEEL_NIEUW);
    for (let i = 0; i < nieuw; i += 1) rijen.set(rijen.size, opDag(seed, rijen.size, moment));
    return { dag, nieuw, gewijzigd: gewijzigd.length, gesloten: gesloten.length };
  };
  return {
    plaatsingen: () => rijen.values(),
    vind: (nummer) => rijen.get(nummer),
    dag: () => dag,
    tik,
  };
};
