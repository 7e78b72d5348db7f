import type { Beroep, BeroepInSector, Sector } from './beroep.js';
import { BOUW } from './bouw.js';
import { ENGELS_HORECA, ENGELS_ICT, ENGELS_LOGISTIEK, ENGELS_PRODUCTIE } from './engelstalig.js';
import { FACILITAIR } from './facilitair.js';
import { GROEN } from './groen.js';
import { HORECA } from './horeca.js';
import { ICT } from './ict.js';
import { KANTOOR } from './kantoor.js';
import { LOGISTIEK } from './logistiek.js';
import { ONDERWIJS } from './onderwijs.js';
import { OVERHEID } from './overheid.js';
import { PRODUCTIE } from './productie.js';
import { TECHNIEK } from './techniek.js';
import { VERVOER } from './vervoer.js';
import { WINKEL } from './winkel.js';
import { ZORG } from './zorg.js';

const SECTOREN: readonly (readonly [Sector, readonly Beroep[]])[] = [
  ['logistiek', [...LOGISTIEK, ...ENGELS_LOGISTIEK]],
  ['vervoer', VERVOER],
  ['zorg', ZORG],
  ['kantoor', KANTOOR],
  ['overheid', OVERHEID],
  ['ict', [...ICT, ...ENGELS_ICT]],
  ['techniek', TECHNIEK],
  ['bouw', BOUW],
  ['productie', [...PRODUCTIE, ...ENGELS_PRODUCTIE]],
  ['groen', GROEN],
  ['facilitair', FACILITAIR],
  ['horeca', [...HORECA, ...ENGELS_HORECA]],
  ['winkel', WINKEL],
  ['onderwijs', ONDERWIJS],
];

/** All occupations of the market, each with its sector. */
export const BEROEPEN: readonly BeroepInSector[] = SECTOREN.flatMap(([sector, beroepen]) =>
  beroepen.map((beroep) => ({ ...beroep, sector })),
);
