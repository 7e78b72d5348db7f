import { UREN_REGELS } from './uren/regels.js';
import { type Urenstuk, urenstukken } from './uren/urenstukken.js';
import type { UrenRegel, UrenVermelding } from './uren/vermelding.js';

export type { UrenSoort, UrenVermelding } from './uren/vermelding.js';

/** Hours as bounds; null is open-ended or not said. */
export interface UrenBereik {
  readonly min: number | null;
  readonly max: number | null;
}

export interface GelezenUren {
  /** Every mention, in the order of the text. */
  readonly vermeldingen: readonly UrenVermelding[];
  /** Lowest and highest hours a week that the text allows. */
  readonly min: number | null;
  readonly max: number | null;
  /** Hours in one working day, null when the text says nothing about a day. */
  readonly dag: UrenBereik | null;
}

/** Longer texts are read up to here. */
const LANGSTE_TEKST = 200_000;
const OMGEVING = 80;

/**
 * Reads the working hours from a vacancy, Dutch or English: `32-36 uur`, `0,8 - 1,0 fte`, `4 x 8`,
 * "twee dagen van acht uur", "vanaf 8 uur per week", "36, minder vanaf 28 bespreekbaar". Leave,
 * waiting times, times of the day, pay by the hour and opening hours are left out. Full-time counts
 * as 36 to 40 hours and only when no number is given; part-time alone leaves both bounds open.
 */
export function leesUren(tekst: string): GelezenUren {
  const leesbaar = tekst.slice(0, LANGSTE_TEKST);
  const vermeldingen: UrenVermelding[] = [];
  const stukken = urenstukken(leesbaar);
  UREN_REGELS.forEach((regel, nummer) => {
    const eerder = [...vermeldingen];
    for (const stuk of stukken) {
      const treffers = stuk.zoek(nummer);
      if (treffers.length > 0)
        vermeldingen.push(...pasToe(regel, leesbaar, stuk, treffers, eerder));
    }
  });
  vermeldingen.sort((a, b) => a.van - b.van);
  return { vermeldingen, ...vatWeekSamen(vermeldingen), dag: vatDagSamen(vermeldingen) };
}

function pasToe(
  regel: UrenRegel,
  tekst: string,
  { van: begin }: Urenstuk,
  treffers: readonly RegExpExecArray[],
  eerder: readonly UrenVermelding[],
): readonly UrenVermelding[] {
  const bezet = eerder.map(({ van, tot }) => [van, tot] as const);
  return treffers.flatMap((match) => {
    const bewijs = match[0].trimEnd();
    const van = begin + match.index;
    const tot = van + bewijs.length;
    if (bezet.some(([bezetVan, bezetTot]) => van < bezetTot && bezetVan < tot)) return [];
    const lezingen = regel.lees({
      groepen: { ...match.groups, 0: bewijs },
      ervoor: tekst.slice(Math.max(0, van - OMGEVING), van).toLowerCase(),
      erna: tekst.slice(tot, tot + OMGEVING).toLowerCase(),
    });
    return lezingen.map((lezing) => ({ van, tot, bewijs, ...lezing }));
  });
}

function vatWeekSamen(vermeldingen: readonly UrenVermelding[]): UrenBereik {
  const perWeek = vermeldingen.filter((vermelding) => vermelding.per === 'week');
  for (const soort of ['uren', 'fte', 'klok'] as const) {
    const genoemd = perWeek.filter((vermelding) => vermelding.soort === soort);
    if (genoemd.length > 0) return omvat(genoemd);
  }
  const voltijd = perWeek.find((vermelding) => vermelding.soort === 'voltijd');
  const deeltijd = perWeek.some((vermelding) => vermelding.soort === 'deeltijd');
  return { min: deeltijd ? null : (voltijd?.min ?? null), max: voltijd?.max ?? null };
}

/** Hours that are counted beat the half day that "ochtenden" stands for. */
function vatDagSamen(vermeldingen: readonly UrenVermelding[]): UrenBereik | null {
  const perDag = vermeldingen.filter((vermelding) => vermelding.per === 'dag');
  const genoemd = perDag.filter((vermelding) => vermelding.soort === 'uren');
  const gekozen = genoemd.length > 0 ? genoemd : perDag;
  return gekozen.length === 0 ? null : omvat(gekozen);
}

/**
 * The bounds that hold all mentions. An open end stays open only when no mention closes it, so that
 * "32 uur, minimaal 24 uur" is 24 to 32.
 */
function omvat(vermeldingen: readonly UrenBereik[]): UrenBereik {
  const laagste = vermeldingen.flatMap(({ min }) => (min === null ? [] : [min]));
  const hoogste = vermeldingen.flatMap(({ max }) => (max === null ? [] : [max]));
  const min = laagste.length === 0 ? null : Math.min(...laagste);
  const max = hoogste.length === 0 ? null : Math.max(...hoogste);
  return min !== null && max !== null && min > max ? { min: max, max: min } : { min, max };
}
