import type { Beroep, BeroepInSector, Sector } from './beroep.js';
import { LOGISTIEK } from './logistiek.js';

const SECTOREN: readonly (readonly [Sector, readonly Beroep[]])[] = [['logistiek', LOGISTIEK]];

export const BEROEPEN: readonly BeroepInSector[] = SECTOREN.flatMap(([sector, beroepen]) =>
  beroepen.map((beroep) => ({ ...beroep, sector })),
);
