import type { KaartPlaats } from '@passend/contracts';
import { naarBlad, type Punt } from './projectie.js';
import type { Uitsnede } from './uitsnede.js';

/** A town on the sheet, with what is written beside it in this view. */
export interface Merk<P extends KaartPlaats = KaartPlaats> {
  readonly plaats: P;
  readonly punt: Punt;
  /** Half the width of its shape, in pixels. */
  readonly straal: number;
  /** Whether its name and number fit without touching another's. */
  readonly naam: boolean;
}

/** Where the home town is drawn, and how long the words over it are. */
export interface Huis {
  readonly punt: Punt;
  readonly letters: number;
}

interface Vlak {
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
}

const KLEINSTE_PX = 7;
const GROOTSTE_PX = 15;
const LETTER_PX = 7.2;
const REGEL_PX = 18;

/** The text beside a mark. */
export const opschrift = ({ naam, aantal }: Pick<KaartPlaats, 'naam' | 'aantal'>): string =>
  `${naam} ${aantal}`;

/**
 * Every town as a mark, in the order given. Names are placed from the most vacancies down, each only
 * where it touches nothing, so that a closer look shows more of them.
 * @param kmPerPx kilometres of the sheet in one pixel of the screen
 */
export function maakMerken<P extends KaartPlaats>(
  plaatsen: readonly P[],
  uit: Uitsnede,
  kmPerPx: number,
  huis: Huis | null = null,
): readonly Merk<P>[] {
  const merken = plaatsen.map((plaats) => ({
    plaats,
    punt: naarBlad(plaats),
    straal: straalVan(plaats.aantal),
  }));
  const vol = [
    ...merken.map(({ punt, straal }) => vlakRond(punt, straal * kmPerPx)),
    ...(huis === null ? [] : vlakkenVan(huis, kmPerPx)),
  ];
  const metNaam = new Set<number>();
  for (const merk of merken.toSorted((a, b) => b.plaats.aantal - a.plaats.aantal)) {
    const vlak = opschriftvlak(merk.punt, merk.straal, opschrift(merk.plaats).length, kmPerPx);
    if (!isErin(vlak, uit) || vol.some((ander) => raakt(vlak, ander))) continue;
    vol.push(vlak);
    metNaam.add(merk.plaats.id);
  }
  return merken.map((merk) => ({ ...merk, naam: metNaam.has(merk.plaats.id) }));
}

/** Whether words over the drawing, with their middle at a point, hide no mark and no name. */
export function isVrij(
  { x, y }: Punt,
  letters: number,
  merken: readonly Merk[],
  kmPerPx: number,
): boolean {
  const breed = (letters * LETTER_PX * kmPerPx) / 2;
  const hoog = (REGEL_PX * kmPerPx) / 2;
  const vlak = { links: x - breed, rechts: x + breed, boven: y - hoog, onder: y + hoog };
  return merken.every(({ plaats, punt, straal, naam }) => {
    const vol = [vlakRond(punt, straal * kmPerPx)];
    if (naam) vol.push(opschriftvlak(punt, straal, opschrift(plaats).length, kmPerPx));
    return vol.every((ander) => !raakt(vlak, ander));
  });
}

/** The little house over the middle of its town, and the words over it. */
function vlakkenVan({ punt: { x, y }, letters }: Huis, kmPerPx: number): readonly Vlak[] {
  const breed = (letters * LETTER_PX) / 2;
  return [
    { links: x - 12 * kmPerPx, rechts: x + 12 * kmPerPx, boven: y - 44 * kmPerPx, onder: y },
    {
      links: x - breed * kmPerPx,
      rechts: x + breed * kmPerPx,
      boven: y - 64 * kmPerPx,
      onder: y - 44 * kmPerPx,
    },
  ];
}

/** Grows with the number, but slowly: a town with a hundred is not a hundred times as large. */
function straalVan(aantal: number): number {
  return Math.min(GROOTSTE_PX, KLEINSTE_PX + 3.2 * Math.log10(aantal));
}

function vlakRond({ x, y }: Punt, straal: number): Vlak {
  return { links: x - straal, rechts: x + straal, boven: y - straal, onder: y + straal };
}

function opschriftvlak({ x, y }: Punt, straal: number, letters: number, kmPerPx: number): Vlak {
  return {
    links: x + (straal + 3) * kmPerPx,
    rechts: x + (straal + 6 + letters * LETTER_PX) * kmPerPx,
    boven: y - (REGEL_PX / 2) * kmPerPx,
    onder: y + (REGEL_PX / 2) * kmPerPx,
  };
}

function raakt(a: Vlak, b: Vlak): boolean {
  return a.links < b.rechts && b.links < a.rechts && a.boven < b.onder && b.boven < a.onder;
}

function isErin({ links, rechts, boven, onder }: Vlak, { midden, breedte, hoogte }: Uitsnede) {
  const binnenX = links > midden.x - breedte / 2 && rechts < midden.x + breedte / 2;
  return binnenX && boven > midden.y - hoogte / 2 && onder < midden.y + hoogte / 2;
}
