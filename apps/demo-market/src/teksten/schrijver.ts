import type { Beroep } from '../beroepen/beroep.js';
import type { Toeval } from '../toeval.js';
import type { DemoVacature, Sectie } from '../vacature.js';
import { feitenVan } from './feiten.js';
import { KADER_EN } from './kader-en.js';
import { KADER_JE } from './kader-je.js';
import { KADER_U } from './kader-u.js';
import { maakPen, type Pen } from './pen.js';
import {
  schrijfAanbod,
  schrijfBelasting,
  schrijfEisen,
  schrijfInleiding,
  schrijfOver,
  schrijfSolliciteren,
  schrijfTaken,
} from './secties.js';

type Kop = Omit<DemoVacature, 'secties'>;

const penVoor = (kop: Kop, toeval: Toeval): Pen => {
  const feiten = feitenVan(kop, toeval);
  if (kop.taal === 'en') return maakPen(toeval, KADER_EN, 'je', feiten);
  const { toon } = kop.werkgever;
  return maakPen(toeval, toon === 'u' ? KADER_U : KADER_JE, toon, feiten);
};

/** Load sentences follow the duties, as a loose paragraph or under a heading of their own. */
const takenEnBelasting = (pen: Pen, beroep: Beroep): readonly Sectie[] => {
  const taken = schrijfTaken(pen, beroep);
  const zinnen = schrijfBelasting(pen, beroep);
  if (zinnen.length === 0) return [taken];
  const alsLijst = zinnen.length > 1 && pen.toeval.kans(0.3);
  const los = !alsLijst && zinnen.length < 4 && pen.toeval.kans(0.55);
  const sectie = pen.sectie(
    'omstandigheden',
    alsLijst ? [] : [zinnen.join(' ')],
    alsLijst ? zinnen : [],
  );
  return [taken, los ? { ...sectie, kop: null } : sectie];
};

const VOLGORDES: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5],
  [0, 4, 1, 2, 3, 5],
  [4, 0, 1, 2, 3, 5],
  [0, 1, 3, 2, 4, 5],
  [0, 3, 1, 2, 4, 5],
];

/** Puts the text of one vacancy together. The same source of choices gives the same text. */
export const schrijfSecties = (kop: Kop, beroep: Beroep, toeval: Toeval): readonly Sectie[] => {
  const pen = penVoor(kop, toeval);
  const delen: readonly (readonly Sectie[])[] = [
    [schrijfInleiding(pen, beroep)],
    takenEnBelasting(pen, beroep),
    [schrijfEisen(pen, kop, beroep)],
    [schrijfAanbod(pen, kop)],
    [schrijfOver(pen, kop)],
    [schrijfSolliciteren(pen)],
  ];
  return toeval.kies(VOLGORDES).flatMap((plek) => delen[plek] ?? []);
};
