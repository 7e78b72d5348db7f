import { alleProvincies, type PlaatsRij, type Provincie } from '../plaats.js';
import { DORPEN_DRENTHE } from './drenthe.js';
import { DORPEN_FLEVOLAND } from './flevoland.js';
import { DORPEN_FRIESLAND } from './friesland.js';
import { DORPEN_GELDERLAND } from './gelderland.js';
import { DORPEN_GRONINGEN } from './groningen.js';
import { DORPEN_LIMBURG } from './limburg.js';
import { DORPEN_NOORD_BRABANT } from './noord-brabant.js';
import { DORPEN_NOORD_HOLLAND } from './noord-holland.js';
import { DORPEN_OVERIJSSEL } from './overijssel.js';
import { DORPEN_UTRECHT } from './utrecht.js';
import { WIJKEN_PER_PROVINCIE } from './wijken.js';
import { DORPEN_ZEELAND } from './zeeland.js';
import { DORPEN_ZUID_HOLLAND } from './zuid-holland.js';

/**
 * Villages and hamlets that the GeoNames extract misses, as `name lat lon` with `;` or a line break
 * between them. Written by hand from general knowledge, to about a kilometre; no file was copied.
 * Left out on purpose: Bern, Nederland and Zurich, since those words nearly always mean another place.
 */
const PER_PROVINCIE: Readonly<Record<Provincie, string>> = {
  Drenthe: DORPEN_DRENTHE,
  Flevoland: DORPEN_FLEVOLAND,
  Friesland: DORPEN_FRIESLAND,
  Gelderland: DORPEN_GELDERLAND,
  Groningen: DORPEN_GRONINGEN,
  Limburg: DORPEN_LIMBURG,
  'Noord-Brabant': DORPEN_NOORD_BRABANT,
  'Noord-Holland': DORPEN_NOORD_HOLLAND,
  Overijssel: DORPEN_OVERIJSSEL,
  Utrecht: DORPEN_UTRECHT,
  Zeeland: DORPEN_ZEELAND,
  'Zuid-Holland': DORPEN_ZUID_HOLLAND,
};

/** The hand-written villages as rows of the gazetteer. */
export const DORPEN: readonly PlaatsRij[] = leesRijen(PER_PROVINCIE);

/** The hand-written districts of towns as rows of the gazetteer. */
export const WIJKEN: readonly PlaatsRij[] = leesRijen(WIJKEN_PER_PROVINCIE);

function leesRijen(perProvincie: Readonly<Partial<Record<Provincie, string>>>): PlaatsRij[] {
  return alleProvincies.flatMap((provincie) =>
    (perProvincie[provincie] ?? '')
      .split(/[;\n]/u)
      .filter((regel) => regel.trim() !== '')
      .map((regel) => leesRij(regel.trim(), provincie)),
  );
}

function leesRij(regel: string, provincie: Provincie): PlaatsRij {
  const [, naam, lat, lon] = /^(.+) (\d\d\.\d+) (\d\.\d+)$/u.exec(regel) ?? [];
  if (naam === undefined) throw new Error(`This is no village with a position: ${regel}`);
  return [naam, provincie, Number(lat), Number(lon)];
}
