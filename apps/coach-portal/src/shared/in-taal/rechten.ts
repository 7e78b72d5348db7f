import {
  type Beveiligingslog,
  beveiligingslogSchema,
  type MijnDelen,
  type MijnDossier,
  type MijnLog,
  mijnDelenSchema,
  mijnDossierSchema,
  mijnLogSchema,
} from '@passend/contracts';
import { puntZin, rechtenZin } from '../teksten/zinnen-rechten.js';

/** Logs, and what is shared with whom, in the language of the portal. */
export const mijnDelenInTaal = mijnDelenSchema.transform(
  (delen): MijnDelen => ({
    ...delen,
    tekst: {
      ...delen.tekst,
      delen: delen.tekst.delen.map(({ kop, alineas }) => ({
        kop: rechtenZin(kop),
        alineas: alineas.map(rechtenZin),
      })),
    },
    gegevens: delen.gegevens.map((een) => ({
      ...een,
      naam: rechtenZin(een.naam),
      wie: een.wie.map(rechtenZin),
    })),
    toestemmingen: delen.toestemmingen.map((een) => ({
      ...een,
      vraag: rechtenZin(een.vraag),
      uitleg: rechtenZin(een.uitleg),
    })),
  }),
);

export const mijnDossierInTaal = mijnDossierSchema.transform(
  (dossier): MijnDossier => ({
    ...dossier,
    documenten: dossier.documenten.map((document) => ({
      ...document,
      punten: document.punten.map(puntZin),
    })),
  }),
);

export const mijnLogInTaal = mijnLogSchema.transform(
  (log): MijnLog => ({
    ...log,
    regels: log.regels.map((regel) => ({
      ...regel,
      rol: rechtenZin(regel.rol),
      wat: rechtenZin(regel.wat),
      waarom: rechtenZin(regel.waarom),
    })),
    personen: log.personen.map((een) => ({ ...een, rol: rechtenZin(een.rol) })),
  }),
);

export const beveiligingslogInTaal = beveiligingslogSchema.transform(
  (log): Beveiligingslog => ({
    ...log,
    regels: log.regels.map((regel) => ({
      ...regel,
      wie: rechtenZin(regel.wie),
      rol: rechtenZin(regel.rol),
      wat: rechtenZin(regel.wat),
    })),
  }),
);
