import type {
  LeemteWeergave,
  MijnRapport,
  RapportDetail,
  RapportRegel,
  RapportversieWeergave,
  WerkgeverRapportRegel,
} from '@passend/contracts';
import {
  LEESDAGEN,
  laatsteVersie,
  naRapportstap,
  nogTeTekenen,
  type Ondertekenaar,
  plusDagen,
  RAPPORTSTAPPEN,
  RAPPORTVELDEN,
  type Rapport,
  type Rapportstand,
  type Rapportversie,
  woordwaarschuwingen,
} from '@passend/domain';
import { LEEMTEBRONNEN, type Leemte, RAPPORTTITELS } from '@passend/dossier';
import type { Rapportgeval } from './rapportbron.js';

/** One report in a list. */
export function toonRegel({ concept, stand }: Rapportgeval): RapportRegel {
  const laatste = stand === null ? null : laatsteVersie(stand);
  return {
    id: concept.id,
    soort: concept.soort,
    titel: RAPPORTTITELS[concept.soort],
    status: stand?.status ?? 'concept',
    versie: concept.versie,
    periode: concept.periode,
    gemaakt: laatste === null ? null : toonVersie(laatste),
    bijgewerktOp: concept.op.toISOString(),
  };
}

function toonVersie(versie: Rapportversie): RapportversieWeergave {
  return {
    versie: versie.versie,
    gemaaktOp: versie.gemaaktOp,
    vrijgegevenOp: versie.vrijgegevenOp,
    handtekeningen: [...versie.handtekeningen],
    nogTeTekenen: nogTeTekenen(versie),
  };
}

/** What somebody can do now; a signature that stands is not put again. */
export function stappenVan({ stand }: Rapportgeval, wie: Ondertekenaar): RapportDetail['stappen'] {
  const status = stand?.status ?? 'concept';
  const laatste = stand === null ? null : laatsteVersie(stand);
  const getekend = laatste?.handtekeningen.some((hand) => hand.wie === wie) ?? false;
  return RAPPORTSTAPPEN.filter(
    (stap) => naRapportstap(status, stap, wie) !== null && !(stap === 'ondertekenen' && getekend),
  );
}

/** The day from which a coach may go on without an answer; null when nothing waits. */
export function zonderReactieVanaf(stand: Rapportstand | null): string | null {
  if (stand?.status !== 'ter_inzage' || stand.voorgelegdOp === null) return null;
  return plusDagen(stand.voorgelegdOp, LEESDAGEN);
}

/** One report for the coach who writes it. */
export function toonDetail(
  geval: Rapportgeval,
  voorbeeld: { readonly uwv: Rapport; readonly werkgever: Rapport },
): RapportDetail {
  const { concept, stand } = geval;
  const waarschuwingen = woordwaarschuwingen(concept.soort, concept.woorden);
  return {
    ...toonRegel(geval),
    revisie: concept.revisie,
    woorden: concept.woorden,
    velden: RAPPORTVELDEN[concept.soort].map((veld) => ({
      ...veld,
      letOp: waarschuwingen.flatMap((een) => (een.veld === veld.code ? een.woorden : [])),
    })),
    voorgelegdOp: stand?.voorgelegdOp ?? null,
    zonderReactieVanaf: zonderReactieVanaf(stand),
    reactie: stand?.reactie ?? null,
    stappen: stappenVan(geval, 'coach'),
    voorbeeld,
  };
}

/** One report for the werknemer it is about. */
export function toonMijn(
  geval: Rapportgeval,
  { uwv, werkgever }: { readonly uwv: Rapport; readonly werkgever: Rapport },
): MijnRapport {
  return {
    ...toonRegel(geval),
    reactie: geval.stand?.reactie ?? null,
    stappen: stappenVan(geval, 'werknemer'),
    rapport: uwv,
    voorWerkgever: werkgever,
  };
}

/** A released version in the list of an employer. */
export function toonVrijgegeven(
  { id, soort }: Pick<Rapportstand, 'id' | 'soort'>,
  versie: Rapportversie,
): WerkgeverRapportRegel {
  return {
    id,
    titel: RAPPORTTITELS[soort],
    versie: versie.versie,
    periode: versie.periode,
    vrijgegevenOp: versie.vrijgegevenOp ?? versie.gemaaktOp,
    handtekeningen: [...versie.handtekeningen],
    nogTeTekenen: nogTeTekenen(versie),
  };
}

/** A gap with its source in words. */
export function toonLeemte({ bron, voorWerkgever: _, ...leemte }: Leemte): LeemteWeergave {
  return { ...leemte, bron: { ...LEEMTEBRONNEN[bron] } };
}
