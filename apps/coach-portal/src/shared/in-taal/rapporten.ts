import {
  type Leemten,
  leemtenSchema,
  type RapportDetail,
  rapportDetailSchema,
} from '@passend/contracts';
import { rapportZin } from '../teksten/zinnen-rapport.js';

/** Heads of a report and gaps in the file, in the language of the portal; the report itself is Dutch. */
export const rapportDetailInTaal = rapportDetailSchema.transform(
  (rapport): RapportDetail => ({
    ...rapport,
    velden: rapport.velden.map((veld) => ({
      ...veld,
      kop: rapportZin(veld.kop),
      hulp: rapportZin(veld.hulp),
    })),
  }),
);

export const leemtenInTaal = leemtenSchema.transform(
  (alles): Leemten => ({
    ...alles,
    stukken: alles.stukken.map((stuk) => ({ ...stuk, naam: rapportZin(stuk.naam) })),
    leemten: alles.leemten.map((leemte) => ({
      ...leemte,
      wat: rapportZin(leemte.wat),
      doe: rapportZin(leemte.doe),
    })),
  }),
);
