import type { Casus, CasusVacature } from '@passend/domain';
import { kenmerkenVan, legUit, type Uitleg } from '@passend/matching';

/** One vacancy of a case with its explained result. */
export interface Casusresultaat {
  readonly vacature: CasusVacature;
  readonly uitleg: Uitleg;
}

/** Scores every vacancy of a case, in the order of the file. */
export function matchCasus(casus: Casus, peildatum: string): readonly Casusresultaat[] {
  const { belastbaarheid, zoekprofiel } = casus;
  return casus.vacatures.map((vacature) => {
    const { titel, tekst, taal, plaats } = vacature;
    const werkplekken = plaats === null ? [] : [{ naam: plaats, provincie: null }];
    const { kenmerken, eisen } = kenmerkenVan({ titel, tekst, taal, werkplekken });
    const uitleg = legUit({ belastbaarheid, zoekprofiel, peildatum }, kenmerken, eisen);
    return { vacature, uitleg };
  });
}
