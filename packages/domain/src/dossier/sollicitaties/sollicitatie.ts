import type { Rol } from '../../access/permissie.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import { geldendeRegels } from '../correctie.js';
import { type Dossierregel, isSoort, type RegelVan } from '../regel.js';
import type { Bestandverwijzing } from '../soorten/basis.js';
import type { Vacaturebewijs } from '../soorten/sollicitaties.js';
import type { Bewijssoort } from './bewijssoort.js';
import { bewijstVoor } from './bewijst-voor.js';
import type { Sollicitatiestatus } from './status.js';
import type { Sollicitatietelling, Sollicitatiewijze } from './wijze.js';

/** One step of the life of a sollicitatie, as it stands in the dossier. */
export interface Sollicitatiestap {
  /** Id of the line, to take it back. */
  readonly regelId: string;
  readonly status: Sollicitatiestatus;
  readonly datum: PlainDate;
  /** When it was written down, and by whom. */
  readonly op: string;
  readonly door: { readonly id: string; readonly rol: Rol };
  readonly reden: string | null;
  readonly volgende: { readonly wat: string; readonly op: PlainDate | null } | null;
}

/** One piece of evidence. */
export interface Sollicitatiebewijs {
  readonly regelId: string;
  readonly bewijs: Bewijssoort;
  readonly datum: PlainDate;
  readonly op: string;
  readonly door: { readonly id: string; readonly rol: Rol };
  readonly tekst: string | null;
  readonly bestand: Bestandverwijzing | null;
  /** For the werknemer alone. */
  readonly prive: boolean;
  /** 1 for the first letter, 2 for the next. */
  readonly versie: number;
}

/** A sollicitatie or activity with everything that is known of it. */
export interface Sollicitatie {
  readonly id: string;
  /** 1 and up in the order in which they were entered. */
  readonly nummer: number;
  readonly wijze: Sollicitatiewijze;
  readonly telt: Sollicitatietelling;
  readonly functie: string;
  readonly organisatie: string | null;
  readonly plaats: string | null;
  readonly url: string | null;
  readonly vacature: Vacaturebewijs | null;
  readonly vacatureId: string | null;
  readonly ingevoerdDoor: 'werknemer' | 'coach';
  /** Line of the details, to correct them. */
  readonly regelId: string;
  readonly sinds: PlainDate;
  readonly status: Sollicitatiestatus;
  readonly statusSinds: PlainDate;
  /** First to last, beginning with `gesignaleerd`. */
  readonly stappen: readonly Sollicitatiestap[];
  readonly bewijzen: readonly Sollicitatiebewijs[];
  /** Something in the dossier proves it. */
  readonly controleerbaar: boolean;
}

/** All that is in the log, in the order in which it was entered; what was taken back is not there. */
export function sollicitatiesVan(regels: readonly Dossierregel[]): readonly Sollicitatie[] {
  const gelden = geldendeRegels(regels);
  const perId = new Map<string, Dossierregel[]>();
  for (const regel of gelden) {
    const { over } = regel.gebeurtenis;
    if (over === null || !isSoort(regel, ...SOORTEN)) continue;
    const eigen = perId.get(over);
    if (eigen === undefined) perId.set(over, [regel]);
    else eigen.push(regel);
  }
  const uit: Sollicitatie[] = [];
  for (const [id, eigen] of perId) {
    const begin = eigen.find((regel) => isSoort(regel, 'sollicitatie_gesignaleerd'));
    if (begin !== undefined) uit.push(bouw(id, uit.length + 1, begin, eigen));
  }
  return uit;
}

const SOORTEN = ['sollicitatie_gesignaleerd', 'sollicitatie_stap', 'sollicitatie_bewijs'] as const;

function bouw(
  id: string,
  nummer: number,
  begin: RegelVan<'sollicitatie_gesignaleerd'>,
  eigen: readonly Dossierregel[],
): Sollicitatie {
  const { uwv, datum } = begin.gebeurtenis;
  const eerste: Sollicitatiestap = {
    ...plaatsVan(begin),
    status: 'gesignaleerd',
    reden: null,
    volgende: null,
  };
  const stappen = [eerste, ...eigen.flatMap(alsStap)];
  const laatste = stappen.at(-1) ?? eerste;
  const bewijzen = nummerVersies(eigen.flatMap(alsBewijs));
  return {
    ...uwv,
    vacatureId: uwv.vacature?.vacatureId ?? null,
    id,
    nummer,
    regelId: begin.id,
    sinds: datum,
    status: laatste.status,
    statusSinds: laatste.datum,
    stappen,
    bewijzen,
    controleerbaar: bewijzen.some(({ bewijs, prive }) => !prive && bewijstVoor(uwv.wijze, bewijs)),
  };
}

function plaatsVan({ id, op, door, gebeurtenis }: Dossierregel) {
  return { regelId: id, op, door, datum: gebeurtenis.datum };
}

function alsStap(regel: Dossierregel): readonly Sollicitatiestap[] {
  if (!isSoort(regel, 'sollicitatie_stap')) return [];
  const { naar, reden, volgende } = regel.gebeurtenis.uwv;
  return [{ ...plaatsVan(regel), status: naar, reden, volgende }];
}

/** What is private and not shared was left out before: of it no leaf is left. */
function alsBewijs(regel: Dossierregel): readonly Omit<Sollicitatiebewijs, 'versie'>[] {
  if (!isSoort(regel, 'sollicitatie_bewijs')) return [];
  const { uwv, prive } = regel.gebeurtenis;
  const inhoud = uwv ?? prive;
  if (inhoud === null) return [];
  const { bewijs, tekst, bestand } = inhoud;
  return [{ ...plaatsVan(regel), bewijs, tekst, bestand, prive: uwv === null }];
}

function nummerVersies(
  bewijzen: readonly Omit<Sollicitatiebewijs, 'versie'>[],
): readonly Sollicitatiebewijs[] {
  const geteld = new Map<Bewijssoort, number>();
  return bewijzen.map((bewijs) => {
    const versie = (geteld.get(bewijs.bewijs) ?? 0) + 1;
    geteld.set(bewijs.bewijs, versie);
    return { ...bewijs, versie };
  });
}
