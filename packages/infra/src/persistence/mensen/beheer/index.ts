import {
  TeamEntiteit,
  TeamlidEntiteit,
  TrajecteindeEntiteit,
  TrajectfaseEntiteit,
  VervangingEntiteit,
  WerkgevercontactEntiteit,
} from './entiteiten.js';
import { BeheerlogEntiteit, OverdrachtEntiteit } from './log-entiteiten.js';

export * from './begeleiding.opslag.js';
export * from './beheerlog.opslag.js';
export * from './clienten.read-model.js';
export * from './einde-van.js';
export * from './entiteiten.js';
export * from './gebruikers.opslag.js';
export * from './log-entiteiten.js';
export * from './relatie.opslag.js';
export * from './team.opslag.js';
export * from './traject.opslag.js';
export * from './vervanging.opslag.js';
export * from './werkgevers.opslag.js';

/** Entities of who works here and for whom. */
export const BEHEER_ENTITEITEN = [
  TeamEntiteit,
  TeamlidEntiteit,
  WerkgevercontactEntiteit,
  VervangingEntiteit,
  TrajectfaseEntiteit,
  TrajecteindeEntiteit,
  OverdrachtEntiteit,
  BeheerlogEntiteit,
];
