import type { Schaarste } from './schaarste.js';
import { plak, SPATIE } from './symbolen.js';
import type { Keuze, Vereiste } from './vereiste-delen.js';

/** A row that is met less often than this is cut short: the rest tells no more. */
const ZELDZAAM = 1e-8;
/** When the choices together are met less often than this, no further one is kept. */
const GENOEG = 1e-7;
/** A pair of lists with more combinations than this is kept as two lists. */
const MEESTE_COMBINATIES = 30;
/** More choices than this cost more than they save. */
const MEESTE_KEUZES = 3;
/** Places in a sentence. */
const PLEKKEN = 60;
/** A choice that is met more often than this tells nothing. */
const TE_GEWOON = 0.04;

/** All rows of one list followed by a row of the other; null when there are too many. */
export function kruis(voor: Keuze, na: Keuze): Keuze | null {
  if (isLeeg(na)) return voor;
  if (isLeeg(voor)) return na;
  const [begin, eind] = [voor[0], na[0]];
  if (voor.length === 1 && na.length === 1 && begin !== undefined && eind !== undefined) {
    return [plak(begin, eind)];
  }
  if (voor.length * na.length > MEESTE_COMBINATIES) return null;
  return [...new Set(voor.flatMap((een) => na.map((ander) => plak(een, ander))))];
}

function isLeeg(keuze: Keuze): boolean {
  return keuze.length === 1 && keuze[0] === '';
}

/** Collects choices and keeps the few that are met least often. */
export class VerzamelaarVanDelen {
  private readonly keuzes: Keuze[] = [];

  constructor(private readonly schaarste: Schaarste) {}

  /** Leaves out a choice of which a member stands everywhere. */
  voegToe(keuze: Keuze): void {
    if (keuze.some((deel) => deel === '' || deel === SPATIE)) return;
    this.keuzes.push(zonderVerlengden(keuze.map((deel) => this.schaarste.kortAf(deel, ZELDZAAM))));
  }

  /** Rarest first, no more than are needed. */
  beste(): Vereiste {
    const gewogen = this.keuzes
      .map((keuze) => ({ keuze, kans: this.kans(keuze) }))
      .filter(({ kans }) => kans < TE_GEWOON)
      .sort((a, b) => a.kans - b.kans)
      .slice(0, MEESTE_KEUZES);
    let samen = 1;
    return gewogen.flatMap(({ keuze, kans }) => {
      const genoeg = samen < GENOEG;
      samen *= kans * PLEKKEN;
      return genoeg ? [] : [keuze];
    });
  }

  private kans(keuze: Keuze): number {
    return keuze.reduce((som, deel) => som + this.schaarste.kans(deel), 0);
  }
}

/** Without the rows that begin with another one: where they stand, that one stands. */
function zonderVerlengden(keuze: Keuze): Keuze {
  const delen = [...new Set(keuze)].sort();
  const over: string[] = [];
  for (const deel of delen) {
    const vorige = over.at(-1);
    if (vorige === undefined || !deel.startsWith(vorige)) over.push(deel);
  }
  return over;
}
