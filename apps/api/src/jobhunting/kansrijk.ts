import type { KansrijkeWerkgever } from '@passend/contracts';

/** One suitable vacancy of an employer, open or closed. */
export interface Kans {
  readonly sleutel: number;
  readonly werkgever: string;
  readonly id: string;
  readonly titel: string;
  readonly plaats: string | null;
  readonly afstandKm: number | null;
  readonly live: boolean;
  /** Day on which it was last there. */
  readonly gezienOp: string;
}

/** As many as a coach looks through. */
const MEESTE_WERKGEVERS = 60;
const MEESTE_VACATURES = 4;
const MEESTE_PLAATSEN = 3;
/** What is open now says more than what was. */
const GEWICHT_OPEN = 2;

/**
 * Suitable vacancies by employer: who has most of them first, of equals who is nearest. Names that fold
 * alike are one employer; the name and the vacancies that were seen last are shown.
 */
export function kansrijkeWerkgevers(kansen: readonly Kans[]): KansrijkeWerkgever[] {
  const groepen = new Map<number, Kans[]>();
  for (const kans of kansen) {
    const groep = groepen.get(kans.sleutel);
    if (groep === undefined) groepen.set(kans.sleutel, [kans]);
    else groep.push(kans);
  }
  return [...groepen.values()].map(werkgeverVan).sort(vergelijk).slice(0, MEESTE_WERKGEVERS);
}

function werkgeverVan(groep: readonly Kans[]): KansrijkeWerkgever {
  const opRij = groep.toSorted(
    (a, b) => Number(b.live) - Number(a.live) || (a.gezienOp > b.gezienOp ? -1 : 1),
  );
  const open = groep.filter(({ live }) => live).length;
  const afstanden = groep.flatMap(({ afstandKm }) => (afstandKm === null ? [] : [afstandKm]));
  const plaatsen = new Set(opRij.flatMap(({ plaats }) => plaats ?? []));
  return {
    sleutel: String(opRij[0]?.sleutel ?? ''),
    naam: opRij[0]?.werkgever ?? '',
    plaatsen: [...plaatsen].slice(0, MEESTE_PLAATSEN),
    afstandKm: afstanden.length === 0 ? null : Math.round(Math.min(...afstanden)),
    open,
    eerder: groep.length - open,
    laatstGezien:
      groep
        .map(({ gezienOp }) => gezienOp)
        .toSorted()
        .at(-1) ?? '',
    vacatures: opRij
      .slice(0, MEESTE_VACATURES)
      .map(({ id, titel, plaats, live }) => ({ id, titel, plaats, live })),
  };
}

function vergelijk(a: KansrijkeWerkgever, b: KansrijkeWerkgever): number {
  const gewicht = ({ open, eerder }: KansrijkeWerkgever) => GEWICHT_OPEN * open + eerder;
  const ver = ({ afstandKm }: KansrijkeWerkgever) => afstandKm ?? Number.POSITIVE_INFINITY;
  if (gewicht(a) !== gewicht(b)) return gewicht(b) - gewicht(a);
  return ver(a) === ver(b) ? a.naam.localeCompare(b.naam, 'nl') : ver(a) - ver(b);
}
