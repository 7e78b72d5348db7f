import {
  type CaseloadRij,
  caseloadSchema,
  type TijdlijnWeergave,
  tijdlijnWeergaveSchema,
  type WerkgeverDossier,
  type WerkgeverMijlpaal,
  type WerkgeverOverzicht,
  werkgeverDossierSchema,
  werkgeverOverzichtSchema,
} from '@passend/contracts';
import { mijlpaalZin } from '../teksten/zinnen-mijlpaal.js';

/** Milestones with their names and sentences in the language of the portal. */
export const tijdlijnInTaal = tijdlijnWeergaveSchema.transform(
  (tijdlijn): TijdlijnWeergave => ({
    ...tijdlijn,
    mijlpalen: tijdlijn.mijlpalen.map((mijlpaal) => ({
      ...mijlpaal,
      naam: mijlpaalZin(mijlpaal.naam),
      document: alsZin(mijlpaal.document),
      termijn: mijlpaalZin(mijlpaal.termijn),
      teLaat: alsZin(mijlpaal.teLaat),
      twijfel: alsZin(mijlpaal.twijfel),
    })),
  }),
);

export const werkgeverDossierInTaal = werkgeverDossierSchema.transform(
  (dossier): WerkgeverDossier => ({
    ...dossier,
    mijlpalen: dossier.mijlpalen.map(vanWerkgever),
  }),
);

export const werkgeverOverzichtInTaal = werkgeverOverzichtSchema.transform(
  ({ werknemers }): WerkgeverOverzicht => ({
    werknemers: werknemers.map((een) => ({ ...een, taken: een.taken.map(vanWerkgever) })),
  }),
);

export const caseloadInTaal = caseloadSchema.transform(
  ({ werknemers }): { werknemers: CaseloadRij[] } => ({
    werknemers: werknemers.map((rij) => ({ ...rij, klok: metStappen(rij.klok) })),
  }),
);

function metStappen(klok: CaseloadRij['klok']): CaseloadRij['klok'] {
  const regel = (een: (typeof klok.gevaar)[number]) => ({ ...een, stap: mijlpaalZin(een.stap) });
  return {
    ...klok,
    gevaar: klok.gevaar.map(regel),
    volgende: klok.volgende && regel(klok.volgende),
  };
}

function vanWerkgever(mijlpaal: WerkgeverMijlpaal): WerkgeverMijlpaal {
  return { ...mijlpaal, naam: mijlpaalZin(mijlpaal.naam), doe: alsZin(mijlpaal.doe) };
}

function alsZin(tekst: string | null): string | null {
  return tekst === null ? null : mijlpaalZin(tekst);
}
