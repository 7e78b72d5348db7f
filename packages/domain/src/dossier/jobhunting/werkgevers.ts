import type { PlainDate } from '../../tijd/plain-date.js';
import { geldendeRegels } from '../correctie.js';
import { type Dossierregel, isSoort, type RegelVan } from '../regel.js';
import type { Vervolg } from '../soorten/jobhunting.js';
import type { Contactuitkomst, Contactwijze } from './contact.js';

/** One time that somebody was in touch with an employer. */
export interface Werkgeverscontact {
  readonly id: string;
  readonly datum: PlainDate;
  readonly doorId: string;
  /** The client applies himself; what his coach does is counted for nobody's norm. */
  readonly doorWerknemer: boolean;
  readonly wijze: Contactwijze;
  readonly functie: string | null;
  readonly uitkomst: Contactuitkomst;
  readonly notitie: string | null;
}

/** An employer that somebody was in touch with, and what comes next. */
export interface BenaderdeWerkgever {
  readonly sleutel: string;
  readonly naam: string;
  readonly plaats: string | null;
  /** The last day first. */
  readonly contacten: readonly Werkgeverscontact[];
  readonly vervolg: Vervolg | null;
}

/** The employers of a contact log, by their key; the newest name and next action count. */
export function benaderdeWerkgevers(
  regels: readonly Dossierregel[],
): ReadonlyMap<string, BenaderdeWerkgever> {
  const werkgevers = new Map<string, BenaderdeWerkgever>();
  for (const regel of geldendeRegels(regels)) {
    if (isSoort(regel, 'werkgever_benaderd')) {
      const { sleutel, naam, vervolg, plaats } = regel.gebeurtenis.uwv;
      const bekend = werkgevers.get(sleutel);
      werkgevers.set(sleutel, {
        sleutel,
        naam,
        vervolg,
        plaats: plaats ?? bekend?.plaats ?? null,
        contacten: [contactVan(regel), ...(bekend?.contacten ?? [])].toSorted(laatsteEerst),
      });
    } else if (isSoort(regel, 'werkgever_vervolg')) {
      const { sleutel, naam, vervolg } = regel.gebeurtenis.uwv;
      const bekend = werkgevers.get(sleutel) ?? { plaats: null, contacten: [] };
      werkgevers.set(sleutel, { ...bekend, sleutel, naam, vervolg });
    }
  }
  return werkgevers;
}

function contactVan({ id, door, gebeurtenis }: RegelVan<'werkgever_benaderd'>): Werkgeverscontact {
  const { functie, uitkomst, notitie } = gebeurtenis.uwv;
  return {
    id,
    datum: gebeurtenis.datum,
    doorId: door.id,
    doorWerknemer: door.rol === 'werknemer',
    wijze: gebeurtenis.werkgever.wijze,
    functie,
    uitkomst,
    notitie,
  };
}

/** Of one day, what was written last stays first: the sort keeps the order of equals. */
const laatsteEerst = (a: Werkgeverscontact, b: Werkgeverscontact) =>
  a.datum === b.datum ? 0 : a.datum > b.datum ? -1 : 1;
