import type { BeroepInSector } from '../beroepen/beroep.js';
import { BEROEPEN } from '../beroepen/index.js';
import { PLAATSEN, type Plaats } from '../plaatsen.js';
import { schrijfSecties } from '../teksten/schrijver.js';
import { maakToeval, mengZaad, type Toeval } from '../toeval.js';
import type { DemoVacature, Loon } from '../vacature.js';
import type { Werkgever } from '../werkgevers.js';
import { WERKGEVERS } from '../werkgevers-lijst.js';
import { plusDagen } from './datum.js';

export interface MarktOpdracht {
  readonly seed: number;
  readonly aantal: number;
  /** The day on which the market is looked at, yyyy-mm-dd; postings lie up to 45 days before it. */
  readonly vandaag?: string;
}

/** The day the market plays when nobody says otherwise; fixed, so that benchmarks repeat. */
const STANDAARD_DAG = '2026-11-02';
const UREN_PER_MAAND = 173.33;

const heeftPlekVoor = (werkgever: Werkgever, { id, sector }: BeroepInSector): boolean =>
  werkgever.sectoren.includes(sector) && !(werkgever.zonder ?? []).includes(id);

const WERKGEVERS_VOOR = new Map(
  BEROEPEN.map((beroep) => [beroep.id, WERKGEVERS.filter((w) => heeftPlekVoor(w, beroep))]),
);
const PLAATS_OP_NAAM = new Map(PLAATSEN.map((plaats) => [plaats.naam, plaats]));

const plaatsVan = (naam: string): Plaats => {
  const plaats = PLAATS_OP_NAAM.get(naam);
  if (plaats === undefined) throw new Error(`The list of towns lacks ${naam}.`);
  return plaats;
};

/** Every occupation comes by in turn, so that small markets hold all of them. */
const beroepVoor = (seed: number, nummer: number): BeroepInSector => {
  const ronde = Math.floor(nummer / BEROEPEN.length);
  const start = mengZaad(seed, ronde) % BEROEPEN.length;
  const beroep = BEROEPEN[(start + nummer) % BEROEPEN.length];
  if (beroep === undefined) throw new RangeError('There are no occupations.');
  return beroep;
};

const kiesLoon = (toeval: Toeval, [min, max]: readonly [number, number]): Loon => {
  const onder = min + toeval.heel(0, 4) * 25;
  const boven = Math.max(onder + 100, max - toeval.heel(0, 4) * 25);
  if (boven > 3200 || !toeval.kans(0.35)) return { min: onder, max: boven, per: 'maand' };
  const perUur = (bedrag: number) => Math.round((bedrag / UREN_PER_MAAND) * 100) / 100;
  return { min: perUur(onder), max: perUur(boven), per: 'uur' };
};

const titelVan = (
  toeval: Toeval,
  beroep: BeroepInSector,
  uren: { min: number; max: number },
): string => {
  const titel = toeval.kies(beroep.titels);
  const achtervoegsel = toeval.getal();
  if (achtervoegsel < 0.1) return `${titel} (${beroep.taal === 'en' ? 'm/f/x' : 'm/v/x'})`;
  if (achtervoegsel < 0.2 && beroep.taal !== 'en') return `${titel} - ${uren.max} uur`;
  return titel;
};

type Kop = Omit<DemoVacature, 'secties'>;

const kenmerkVan = (werkgever: Werkgever, nummer: number): string =>
  `${werkgever.slug.slice(0, 2).toUpperCase()}-${10_000 + nummer}`;

const maakKop = (toeval: Toeval, beroep: BeroepInSector, nummer: number, vandaag: string): Kop => {
  const werkgever = toeval.kies(WERKGEVERS_VOOR.get(beroep.id) ?? []);
  const [min, max] = toeval.kies(beroep.uren);
  const geplaatst = plusDagen(vandaag, -toeval.heel(0, 45));
  return {
    nummer,
    kenmerk: kenmerkVan(werkgever, nummer),
    titel: titelVan(toeval, beroep, { min, max }),
    beroepId: beroep.id,
    sector: beroep.sector,
    taal: beroep.taal ?? 'nl',
    werkgever,
    plaats: plaatsVan(toeval.kies(werkgever.plaatsen)),
    uren: { min, max },
    loon: kiesLoon(toeval, beroep.loon),
    loonBekend: toeval.kans(0.65),
    opleiding: beroep.opleiding,
    contract: werkgever.slug.startsWith('uitzend')
      ? 'uitzend'
      : toeval.kies(['vast', 'tijdelijk', 'tijdelijk']),
    werktijd: beroep.werktijd,
    rijbewijs: beroep.rijbewijs ?? null,
    geplaatst,
    geldigTot: toeval.kans(0.6) ? plusDagen(vandaag, toeval.heel(10, 60)) : null,
  };
};

/** Vacancy number `nummer` of the market with this seed: always the same one. */
export const maakVacature = (
  seed: number,
  nummer: number,
  vandaag = STANDAARD_DAG,
): DemoVacature => {
  const beroep = beroepVoor(seed, nummer);
  const kop = maakKop(maakToeval(seed, nummer, 1), beroep, nummer, vandaag);
  return { ...kop, secties: schrijfSecties(kop, beroep, maakToeval(seed, nummer, 2)) };
};

/**
 * The market as a lazy row of vacancies: nothing is made before it is asked for and nothing is
 * kept, so a million costs time but no memory. The same seed and day give the same row.
 */
export function* maakMarkt({ seed, aantal, vandaag }: MarktOpdracht): Generator<DemoVacature> {
  for (let nummer = 0; nummer < aantal; nummer += 1) yield maakVacature(seed, nummer, vandaag);
}
