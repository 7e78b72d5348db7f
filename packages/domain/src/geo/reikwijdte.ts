import { schatReistijd, type Vervoermiddel } from './reistijd.js';

/** Beyond this no ring is drawn: it is the longest travel distance that a zoekprofiel can name. */
const VERSTE_KM = 400;
/** Halving this often leaves less than a metre. */
const STAPPEN = 20;

/**
 * How far the straight line can be for a trip that is estimated at no more than so many minutes: the
 * radius of a travel ring. It asks the estimate itself, so a ring and a travel time never contradict.
 * @returns kilometres, or null when even the shortest trip takes longer
 */
export function reikwijdteKm(minuten: number, middel: Vervoermiddel): number | null {
  if (schatReistijd(0, middel) > minuten) return null;
  let binnen = 0;
  let buiten = VERSTE_KM;
  for (let stap = 0; stap < STAPPEN; stap++) {
    const midden = (binnen + buiten) / 2;
    if (schatReistijd(midden, middel) <= minuten) binnen = midden;
    else buiten = midden;
  }
  return binnen;
}
