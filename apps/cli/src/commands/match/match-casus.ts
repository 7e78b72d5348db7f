import { type Casus, type CasusVacature, duidDocument } from '@passend/domain';
import {
  type GelezenVacature,
  kenmerkenVan,
  legUit,
  type Persoon,
  type Uitleg,
} from '@passend/matching';

/** One vacancy of a case with its explained result. */
export interface Casusresultaat {
  readonly vacature: CasusVacature;
  readonly uitleg: Uitleg;
}

/** Scores every vacancy of a case, in the order of the file. */
export function matchCasus(casus: Casus, peildatum: string): readonly Casusresultaat[] {
  const persoon = persoonVan(casus, peildatum);
  return casus.vacatures.map((vacature) => {
    const { kenmerken, eisen } = leesVacature(vacature);
    return { vacature, uitleg: legUit(persoon, kenmerken, eisen) };
  });
}

/** The person of a case on a day, with what counts of his document. */
export function persoonVan({ belastbaarheid, zoekprofiel }: Casus, peildatum: string): Persoon {
  return { belastbaarheid: duidDocument(belastbaarheid).geldend, zoekprofiel, peildatum };
}

/** What is read from a vacancy of a case, the same way as from a vacancy of the market. */
export function leesVacature({ titel, tekst, taal, plaats }: CasusVacature): GelezenVacature {
  const werkplekken = plaats === null ? [] : [{ naam: plaats, provincie: null }];
  return kenmerkenVan({ titel, tekst, taal, werkplekken });
}
