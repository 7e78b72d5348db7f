import { Wissen1795300001310 } from '../wissen/wissen.migration.js';
import { Rechten1795300000581 } from './rechten.migration.js';
import {
  InformatieGezienEntiteit,
  ToestemmingEntiteit,
  VerzoekAntwoordEntiteit,
  VerzoekEntiteit,
} from './rechten-entiteiten.js';

export * from './dossier-export.js';
export * from './toestemming.opslag.js';
export * from './verzoek.opslag.js';

/** Entities of the rights of a werknemer, for the data source. */
export const RECHTEN_ENTITIES = [
  VerzoekEntiteit,
  VerzoekAntwoordEntiteit,
  ToestemmingEntiteit,
  InformatieGezienEntiteit,
];

/** Migrations of the rights of a werknemer, for the data source. */
export const RECHTEN_MIGRATIONS = [Rechten1795300000581, Wissen1795300001310];
