import { VERVOERMIDDELEN, type Vervoermiddel } from '../geo/reistijd.js';
import type { Beperking } from './belastbaarheid.js';

/** What limits on the item `vervoer` mean for getting to work. */
export interface Reisgrens {
  /** Ways of travelling that the person cannot use. */
  readonly uit: readonly Vervoermiddel[];
  /** Longest trip in minutes, for the ways that have a limit. */
  readonly maxMinuten: Readonly<Partial<Record<Vervoermiddel, number>>>;
  /** Longest trip in kilometres. */
  readonly maxKm: number | null;
}

const WOORDEN: Readonly<Record<Vervoermiddel, RegExp>> = {
  auto: /\bauto|\brijd(?:en|t)\b|\bbestuur|\bcar\b|\bdriv/u,
  fiets: /fiets|\bcycl|\bbike/u,
  ov: /openbaar vervoer|\bov\b|\b(?:bus|trein|tram|metro)\b|public transport/u,
};
const ONTKENNING = /\b(?:geen|niet|nooit|zonder|onmogelijk|no|not|cannot)\b/u;
const UITSLUITEND = /(?<!niet )\b(?:alleen|uitsluitend|enkel|slechts|aangewezen op|only)\b/u;
/** "Niet in het donker rijden" and "geen lange ritten" leave the way itself open. */
const ONDER_VOORWAARDE =
  /\b(?:lang|lange|langdurig|langer|meer dan|verre|verder|donker|nacht|spits|druk|drukke|snelweg|korte)\b/u;
const DUUR =
  /\b(?:hooguit|hoogstens|maximaal|max|ten hoogste|tot|(?:meer|langer) dan)\.? (?:een |één )?(?:(?<half>half uur)|(?<kwartier>kwartier|kwart ?ier)|(?<anderhalf>anderhalf uur)|(?<uur>uur)|(?<drie>drie kwartier)|(?<getal>\d{1,3}) ?(?<eenheid>min|minuten|minuut|uur)\b)/u;

/**
 * Reads what the words of the document say about getting to work: "niet zelf autorijden", "alleen
 * openbaar vervoer of te voet", "hooguit een half uur fietsen". What is not understood limits nothing
 * here; the item itself is judged all the same.
 */
export function reisgrensVan(
  beperkingen: readonly Pick<Beperking, 'item' | 'tekst' | 'limiet'>[],
): Reisgrens {
  const vervoer = beperkingen.filter(({ item }) => item === 'vervoer');
  const zinnen = vervoer.flatMap(({ tekst }) => zinsdelen(tekst));
  const grenzen = vervoer.flatMap(({ limiet }) => limiet?.max_km ?? []);
  return {
    uit: VERVOERMIDDELEN.filter((middel) => zinnen.some((zin) => sluitUit(zin, middel))),
    maxMinuten: Object.fromEntries(zinnen.flatMap(maximaVan)),
    maxKm: grenzen.length === 0 ? null : Math.min(...grenzen),
  };
}

function zinsdelen(tekst: string): readonly string[] {
  return tekst
    .slice(0, 2000)
    .toLowerCase()
    .split(/[;,.:]|\bmaar\b|\bwel\b/u);
}

function sluitUit(zin: string, middel: Vervoermiddel): boolean {
  if (ONDER_VOORWAARDE.test(zin)) return false;
  const genoemd = WOORDEN[middel].test(zin);
  if (UITSLUITEND.test(zin)) return !genoemd && middelenIn(zin).length > 0;
  return genoemd && ONTKENNING.test(zin);
}

/** The longest trip that a clause allows, for the ways that it names; for every way when it names none. */
function maximaVan(zin: string): readonly (readonly [Vervoermiddel, number])[] {
  const minuten = minutenIn(zin);
  if (minuten === null) return [];
  const genoemd = middelenIn(zin);
  return (genoemd.length > 0 ? genoemd : VERVOERMIDDELEN).map((middel) => [middel, minuten]);
}

function middelenIn(zin: string): readonly Vervoermiddel[] {
  return VERVOERMIDDELEN.filter((middel) => WOORDEN[middel].test(zin));
}

function minutenIn(zin: string): number | null {
  const groepen = DUUR.exec(zin)?.groups;
  if (groepen === undefined) return null;
  if (groepen.half) return 30;
  if (groepen.kwartier) return 15;
  if (groepen.drie) return 45;
  if (groepen.anderhalf) return 90;
  if (groepen.uur) return 60;
  return Number(groepen.getal) * (groepen.eenheid === 'uur' ? 60 : 1);
}
