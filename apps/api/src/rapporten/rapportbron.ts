import {
  type Dossierregel,
  type Rapport,
  type Rapportperiode,
  type Rapportstand,
  rapportstanden,
  verzuimstandVan,
  wieHeeft,
} from '@passend/domain';
import { type Rapportbron, type Rapportstem, rapportVan } from '@passend/dossier';
import {
  type Bevroren,
  CaseloadOpslag,
  type Exemplaar,
  type Rapportconcept,
  VerzuimOpslag,
} from '@passend/infra';
import type { OpenDossier } from '../toegang/dossiertoegang.js';

/** What every report of a client has in common. */
export interface Rapportkader {
  readonly bureau: string;
  readonly werknemer: string;
  readonly werkgever: string;
  readonly coach: string;
  readonly eersteZiektedag: string;
  readonly week: number;
}

/** Names and week around the reports of a client. */
export async function leesKader(
  { manager, sleutel, client }: OpenDossier,
  vandaag: string,
): Promise<Rapportkader> {
  const { werknemer, relaties } = client;
  const caseload = new CaseloadOpslag(manager);
  const geldend = await new VerzuimOpslag(manager, sleutel).van(werknemer.id);
  const gebeurtenissen = geldend.map(({ gebeurtenis }) => gebeurtenis);
  const coachId = wieHeeft(relaties, 'coach', vandaag);
  const namen = await caseload.namen(coachId === null ? [] : [coachId]);
  return {
    bureau: await caseload.bureauNaam(werknemer.bureauId),
    werknemer: werknemer.naam,
    werkgever: await caseload.werkgeverNaam(werknemer.werkgeverId),
    coach: (coachId === null ? undefined : namen.get(coachId)) ?? 'de coach',
    eersteZiektedag: werknemer.eersteZiektedag,
    week: verzuimstandVan(werknemer.eersteZiektedag, gebeurtenissen, vandaag).week,
  };
}

/** A report with what the book says of it; null in the book as long as nobody has read it. */
export interface Rapportgeval {
  readonly concept: Rapportconcept;
  readonly stand: Rapportstand | null;
}

export function geval(concept: Rapportconcept, regels: readonly Dossierregel[]): Rapportgeval {
  const stand = rapportstanden(regels).find(({ id }) => id === concept.id) ?? null;
  return { concept, stand };
}

/** The lines that a report is made of: all of them, or those up to where it was laid before somebody. */
function regelsVan(
  { bevroren }: Pick<Rapportconcept, 'bevroren'>,
  regels: readonly Dossierregel[],
): readonly Dossierregel[] {
  return bevroren === null ? regels : regels.filter(({ nummer }) => nummer <= bevroren.totNummer);
}

interface Maakbaar {
  readonly kader: Rapportkader;
  readonly geval: Rapportgeval;
  readonly regels: readonly Dossierregel[];
  readonly stem: Rapportstem | null;
  readonly vandaag: string;
}

/** The report as it would be made now, for one reader. */
export function maakRapport(
  { kader, geval: { concept }, regels, stem, vandaag }: Maakbaar,
  exemplaar: Exemplaar,
): Rapport {
  const { soort, versie, periode, woorden, bevroren } = concept;
  const bron: Rapportbron = {
    ...kader,
    soort,
    rapportId: concept.id,
    versie,
    periode,
    opgemaakt: bevroren?.opgemaakt ?? vandaag,
    regels: regelsVan(concept, regels),
    woorden,
    stem,
  };
  return rapportVan(bron, exemplaar, bevroren?.zouten[exemplaar] ?? 'voorbeeld');
}

/** What the werknemer said, for in the report; null while nobody knows. */
export function stemVan(stand: Rapportstand | null, zonderReactie: boolean): Rapportstem | null {
  if (stand === null) return null;
  if (zonderReactie)
    return { zienswijze: null, voorWerkgever: null, zonderReactieSinds: stand.voorgelegdOp };
  if (stand.reactie === null) return null;
  const { zienswijze, voorWerkgever } = stand.reactie;
  return { zienswijze, voorWerkgever, zonderReactieSinds: null };
}

/** Where a draft stops when it is laid before the werknemer. */
export function bevries(
  regels: readonly Dossierregel[],
  vandaag: string,
  zout: () => string,
): Bevroren {
  return {
    totNummer: regels.at(-1)?.nummer ?? 0,
    opgemaakt: vandaag,
    zouten: { werkgever: zout(), uwv: zout() },
  };
}

/** The period of a new progress report: from where the last one ended, or six weeks back. */
export function voorstelPeriode(
  standen: readonly Rapportstand[],
  sinds: string,
  vandaag: string,
  dagErna: (dag: string) => string,
): Rapportperiode {
  const einden = standen
    .filter(({ soort }) => soort === 'voortgangsrapportage')
    .flatMap(({ versies }) => versies.flatMap(({ periode }) => periode?.tot ?? []));
  const laatste = einden.toSorted().at(-1);
  const van = laatste === undefined ? sinds : dagErna(laatste);
  return { van: van > vandaag ? vandaag : van, tot: vandaag };
}
