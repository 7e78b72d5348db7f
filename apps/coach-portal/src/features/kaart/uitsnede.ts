import type { Punt } from './projectie.js';

/** The part of the sheet that is shown, in kilometres. */
export interface Uitsnede {
  readonly midden: Punt;
  readonly breedte: number;
  readonly hoogte: number;
}

/** Height of the drawing beside its width. */
const VERHOUDING = 0.95;
const SMALST_KM = 12;
const BREEDST_KM = 400;
const STAP = 1.6;
/** A place this close to the edge, as a part of the width, is brought to the middle. */
const RAND = 0.08;

/** A view that holds these points, with room around them. */
export function rondom(punten: readonly Punt[], straal: number): Uitsnede {
  const xs = punten.map(({ x }) => x);
  const ys = punten.map(({ y }) => y);
  const [west, oost] = [Math.min(...xs) - straal, Math.max(...xs) + straal];
  const [noord, zuid] = [Math.min(...ys) - straal, Math.max(...ys) + straal];
  const nodig = Math.max(oost - west, (zuid - noord) / VERHOUDING) * 1.06;
  return maak({ x: (west + oost) / 2, y: (noord + zuid) / 2 }, nodig);
}

/** Closer by (above 0) or farther away, around a point that keeps its place in the middle. */
export function zoom(uit: Uitsnede, stappen: number, om: Punt = uit.midden): Uitsnede {
  return maak(om, uit.breedte / STAP ** stappen);
}

/** Moves by parts of the width; down and to the right count as above 0. */
export function schuif(uit: Uitsnede, dx: number, dy: number): Uitsnede {
  const { x, y } = uit.midden;
  return maak({ x: x + dx * uit.breedte, y: y + dy * uit.breedte }, uit.breedte);
}

/** The same view when the point is in it, or else one around the point. */
export function metInBeeld(uit: Uitsnede, punt: Punt): Uitsnede {
  const rand = RAND * uit.breedte;
  const naast = Math.abs(punt.x - uit.midden.x) > uit.breedte / 2 - rand;
  const boven = Math.abs(punt.y - uit.midden.y) > uit.hoogte / 2 - rand;
  return naast || boven ? maak(punt, uit.breedte) : uit;
}

export function alsViewBox({ midden, breedte, hoogte }: Uitsnede): string {
  const delen = [midden.x - breedte / 2, midden.y - hoogte / 2, breedte, hoogte];
  return delen.map((deel) => deel.toFixed(2)).join(' ');
}

function maak(midden: Punt, gevraagd: number): Uitsnede {
  const breedte = Math.min(BREEDST_KM, Math.max(SMALST_KM, gevraagd));
  return { midden, breedte, hoogte: breedte * VERHOUDING };
}
