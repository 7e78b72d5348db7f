import { vraagVoorWerkgever } from '../oordeel/vragen.js';
import type { Itemoordeel, Matchuitslag } from '../types.js';
import { isOpen } from './is-open.js';
import { wensvragen } from './wensvragen.js';

/** One question to an employer. */
export interface Vraag {
  /** What it is about: `uren`, or `fml.tillen`. */
  readonly over: string;
  /** Dutch, about the work only: it never says anything about the person. */
  readonly vraag: string;
  /**
   * `eerst` decides whether the work is possible; `ook` is good to know: the occupation suggests that
   * it is no problem.
   */
  readonly belang: 'eerst' | 'ook';
}

/** Questions about what a vacancy leaves open of the zoekprofiel. */
const OVER_PROFIEL = {
  reisafstand: 'Waar is de werkplek? Kan een deel van het werk thuis?',
  uren: 'Voor hoeveel uur per week is het werk? Is daar ruimte in?',
  opleiding: 'Welke diploma’s of certificaten zijn echt nodig? Kan iemand ze later halen?',
} as const;

/**
 * What to ask the employer, each once: first what is near a limit, then what the text leaves open
 * with a suspicion, then what it leaves open, then the wishes that decide; last what is most likely no
 * problem, and wishes that are good to know.
 */
export function vragenlijst({
  fml,
  profiel,
  wensen,
}: Pick<Matchuitslag, 'fml' | 'profiel' | 'wensen'>): Vraag[] {
  const overItems = fml
    .filter(isOpen)
    .toSorted((a, b) => rang(a) - rang(b))
    .map((oordeel): Vraag => {
      const { item } = oordeel;
      const belang = rang(oordeel) === LAATST ? 'ook' : 'eerst';
      return { over: `fml.${item}`, vraag: vraagVoorWerkgever(item), belang };
    });
  const overProfiel = PROFIELVRAGEN.filter((naam) => profiel[naam] === 'onbekend').map(
    (naam): Vraag => ({ over: naam, vraag: OVER_PROFIEL[naam], belang: 'eerst' }),
  );
  // Where the work is done asks for work at home already.
  const overWensen = wensvragen(wensen).filter(
    ({ over }) => over !== 'thuiswerk' || profiel.reisafstand !== 'onbekend',
  );
  const metBelang = (belang: Vraag['belang']) => [
    ...overItems.filter((vraag) => vraag.belang === belang),
    ...(belang === 'eerst' ? overProfiel : []),
    ...overWensen.filter((vraag) => vraag.belang === belang),
  ];
  return eenmaal([...metBelang('eerst'), ...metBelang('ook')]);
}

const PROFIELVRAGEN = ['uren', 'reisafstand', 'opleiding'] as const;
const LAATST = 3;

function rang({ oordeel, richting }: Itemoordeel): number {
  if (oordeel !== 'onbekend') return 0;
  if (richting === 'overschrijdt') return 1;
  return richting === 'past' ? LAATST : 2;
}

/** Two limits on one item need one question. */
function eenmaal(vragen: readonly Vraag[]): Vraag[] {
  const gezien = new Set<string>();
  return vragen.filter(({ vraag }) => !gezien.has(vraag) && gezien.add(vraag));
}
