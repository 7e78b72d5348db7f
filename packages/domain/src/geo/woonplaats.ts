import { afstandKm } from './afstand.js';
import type { Plaats } from './plaats.js';
import { vouwPlaatsnaam } from './vouw-plaatsnaam.js';
import { zoekPlaatsen } from './zoek-plaatsen.js';

/** A place and the rough point given for it are never farther apart. */
const ZELFDE_KM = 8;

/**
 * Towns that share their name with a village or hamlet at least some four times smaller. Names of
 * which neither is much the larger (Bergen, Laren, Valkenburg) are left out: those stay open. From
 * general knowledge.
 */
const STEDEN = `
Aalst 51.40 5.48; Beek 50.94 5.80; Beuningen 51.86 5.77; Bloemendaal 52.40 4.62; Doesburg 52.01 6.14
Elst 51.92 5.85; Haren 53.17 6.61; Hengelo 52.27 6.79; Hoorn 52.64 5.06; Katwijk 52.20 4.41
Noordwijk 52.24 4.45; Oosterhout 51.65 4.86; Oosterwolde 52.99 6.29; Rijswijk 52.04 4.33
Rozenburg 51.91 4.25; Scherpenzeel 52.08 5.49; Steenbergen 51.58 4.32; Stein 50.97 5.77
Velp 51.99 5.97; Vianen 51.99 5.09; Winsum 53.33 6.52; Zuidwolde 52.67 6.43
`;

const PER_NAAM: ReadonlyMap<string, Pick<Plaats, 'lat' | 'lon'>> = new Map(
  STEDEN.trim()
    .split(/;\s|\n/u)
    .map((regel) => {
      const [naam = '', lat, lon] = regel.split(' ');
      return [vouwPlaatsnaam(naam), { lat: Number(lat), lon: Number(lon) }] as const;
    }),
);

/**
 * Places that the name of a home can mean. Somebody who writes "Hoorn" without a province lives in the
 * town and not in the village on Terschelling; a home in the village is written "Hoorn (Friesland)".
 */
export function zoekWoonplaatsen(naam: string): readonly Plaats[] {
  const gevonden = zoekPlaatsen(naam);
  const stad = PER_NAAM.get(vouwPlaatsnaam(naam));
  if (gevonden.length < 2 || stad === undefined) return gevonden;
  const gekozen = gevonden.filter((plaats) => afstandKm(plaats, stad) <= ZELFDE_KM);
  return gekozen.length > 0 ? gekozen : gevonden;
}
