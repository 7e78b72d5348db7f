import { plusDagen } from '../../tijd/dagen.js';
import { geldendeRegels } from '../correctie.js';
import { type Dossierregel, isSoort } from '../regel.js';
import type { Rapportstatus } from './overgang.js';
import {
  type Handtekening,
  ONDERTEKENAARS,
  type Rapportperiode,
  type Rapportsoort,
} from './rapport.js';

/** Weeks between two progress reports when nothing else was agreed (practice, no law). */
export const RAPPORTWEKEN = 6;

/** What the werknemer said of a draft; a text is null when he added nothing for that reader. */
export interface Rapportreactie {
  readonly op: string;
  readonly zienswijze: string | null;
  readonly voorWerkgever: string | null;
}

/** A version that was made: from then on it stands as it is. */
export interface Rapportversie {
  readonly versie: number;
  readonly gemaaktOp: string;
  readonly periode: Rapportperiode | null;
  readonly sha256: string;
  readonly sha256Volledig: string;
  readonly vrijgegevenOp: string | null;
  readonly handtekeningen: readonly Handtekening[];
}

/** A report with its version at work and those that were made. */
export interface Rapportstand {
  readonly id: string;
  readonly soort: Rapportsoort;
  readonly status: Rapportstatus;
  /** The version that is being worked on, or that was made last. */
  readonly versie: number;
  readonly voorgelegdOp: string | null;
  /** Hash of the draft that was laid before the werknemer. */
  readonly voorgelegd: string | null;
  readonly reactie: Rapportreactie | null;
  readonly versies: readonly Rapportversie[];
}

/** Every report of a dossier that is further than a draft, in the order in which they began. */
export function rapportstanden(regels: readonly Dossierregel[]): readonly Rapportstand[] {
  const standen = new Map<string, Rapportstand>();
  for (const regel of geldendeRegels(regels)) {
    const id = regel.gebeurtenis.over;
    if (id === null) continue;
    const na = naGebeurtenis(id, standen.get(id), regel);
    if (na !== null) standen.set(id, na);
  }
  return [...standen.values()];
}

function naGebeurtenis(
  id: string,
  voor: Rapportstand | undefined,
  regel: Dossierregel,
): Rapportstand | null {
  const { datum } = regel.gebeurtenis;
  if (isSoort(regel, 'rapport_voorgelegd')) {
    const { rapport, versie, sha256 } = regel.gebeurtenis.uwv;
    const nieuw = { id, soort: rapport, versie, voorgelegd: sha256, voorgelegdOp: datum };
    return { versies: [], ...voor, ...nieuw, status: 'ter_inzage', reactie: null };
  }
  if (voor === undefined) return null;
  if (isSoort(regel, 'rapport_teruggenomen')) return { ...voor, ...TERUG };
  if (isSoort(regel, 'rapport_gelezen')) {
    const { zienswijze } = regel.gebeurtenis.uwv;
    const voorWerkgever = regel.gebeurtenis.werkgever?.zienswijze ?? null;
    return { ...voor, status: 'gelezen', reactie: { op: datum, zienswijze, voorWerkgever } };
  }
  if (isSoort(regel, 'rapport_gemaakt')) {
    const { versie, periode, sha256 } = regel.gebeurtenis.werkgever;
    const { sha256Volledig } = regel.gebeurtenis.uwv;
    const gemaakt = { versie, gemaaktOp: datum, periode, sha256, sha256Volledig };
    const versies = [...voor.versies, { ...gemaakt, vrijgegevenOp: null, handtekeningen: [] }];
    return { ...voor, status: 'vastgesteld', versies };
  }
  if (isSoort(regel, 'rapport_vrijgegeven')) {
    const { versie } = regel.gebeurtenis.werkgever;
    return {
      ...metVersie(voor, versie, (een) => ({ ...een, vrijgegevenOp: datum })),
      status: 'vrijgegeven',
    };
  }
  if (isSoort(regel, 'rapport_ondertekend')) {
    const { versie, wie, naam, functie } = regel.gebeurtenis.werkgever;
    return metVersie(voor, versie, (een) => ({
      ...een,
      handtekeningen: [...een.handtekeningen, { wie, naam, functie, datum }],
    }));
  }
  if (isSoort(regel, 'rapport_heropend')) {
    return { ...voor, ...TERUG, versie: regel.gebeurtenis.uwv.versie };
  }
  return null;
}

const TERUG = { status: 'concept', voorgelegd: null, voorgelegdOp: null, reactie: null } as const;

function metVersie(
  stand: Rapportstand,
  versie: number,
  naar: (een: Rapportversie) => Rapportversie,
): Rapportstand {
  const versies = stand.versies.map((een) => (een.versie === versie ? naar(een) : een));
  return { ...stand, versies };
}

/** The version that was made last; null for a draft. */
export function laatsteVersie({ versies }: Rapportstand): Rapportversie | null {
  return versies.at(-1) ?? null;
}

/** The version that an employer reads: the last one that was released to him. */
export function vrijgegevenVersie({ versies }: Rapportstand): Rapportversie | null {
  return versies.findLast(({ vrijgegevenOp }) => vrijgegevenOp !== null) ?? null;
}

/** Who has not signed a version yet. */
export function nogTeTekenen({ handtekeningen }: Rapportversie) {
  return ONDERTEKENAARS.filter((wie) => !handtekeningen.some((hand) => hand.wie === wie));
}

/**
 * When the next progress report is due: six weeks after the end of the last period, or after the start of
 * the trajectory when there is none yet.
 */
export function volgendeRapportdag(standen: readonly Rapportstand[], beginOp: string): string {
  const einden = standen
    .filter(({ soort }) => soort === 'voortgangsrapportage')
    .flatMap((stand) => laatsteVersie(stand)?.periode?.tot ?? []);
  const laatste = einden.toSorted().at(-1) ?? beginOp;
  return plusDagen(laatste, RAPPORTWEKEN * 7);
}
