import { type Plaats, provincieVan, type Werkplek, zoekPlaatsen } from '@passend/domain';
import { opEenRegel } from '../html/opruimen.js';
import { leesLand } from './land.js';
import type { RuwePlaats, Thuiswerk } from './ruwe-vacature.js';

/** A remote job that lists every country of the world says no more than its first rows. */
const MAX_WERKPLEKKEN = 50;
const POSTCODE = /\b([1-9]\d{3}) ?([A-Z]{2})\b/iu;
const LEEG =
  /^(?:[-–—.,/?*\s]*|n\.?v\.?t\.?|onbekend|unknown|null|undefined|none|overig|divers)$/iu;
const HEEL_LAND =
  /^(?:heel|door heel|geheel) nederland$|^(?:landelijk|nationwide|nederland breed)$/iu;
const GEEN_PLEK =
  /^(?:fully |volledig |100 ?% )?(?:remote|hybride?|thuis(?:werken|werk)?|work from home|anywhere|telecommute|home ?office|online)$/iu;
/** ISO 3166 leaves ZZ to users; CLDR reads it as "unknown region". */
const LAND_ONBEKEND = 'ZZ';

export interface PlaatsUitslag {
  readonly werkplekken: readonly Werkplek[];
  /** What a place field said that is no place: "Hybrid", "Remote". */
  readonly thuiswerk: Thuiswerk | null;
}

/**
 * Normalises the places of a vacancy. Foreign places stay; a place without a country gets NL when
 * it is a known Dutch place or when the source is Dutch, else the code for an unknown region.
 * @param ruw places as the source writes them
 * @param standaardLand country of the source, null when unknown
 */
export function normaliseerPlaatsen(
  ruw: readonly RuwePlaats[],
  standaardLand: string | null,
): PlaatsUitslag {
  const uniek = new Map<string, Werkplek>();
  let thuiswerk: Thuiswerk | null = null;
  for (const plaats of ruw.flatMap(splits)) {
    thuiswerk ??= thuiswerkUitPlaats(plaats.naam);
    const plek = werkplek(plaats, standaardLand);
    if (plek === null) continue;
    const sleutel = `${plek.naam.toLowerCase()}|${plek.land}`;
    if (!uniek.has(sleutel) && uniek.size < MAX_WERKPLEKKEN) uniek.set(sleutel, plek);
  }
  return { werkplekken: [...uniek.values()], thuiswerk };
}

/** "Utrecht; Zeist", "Utrecht / Zeist" and "Utrecht en Zeist" are two places when both are known. */
function splits(plaats: RuwePlaats): readonly RuwePlaats[] {
  const naam = opEenRegel(plaats.naam ?? '').slice(0, 200);
  const delen = naam
    .split(/\s*[;|]\s*|\s+\/\s+|\s+(?:en|of|and|or)\s+|\s*\/\s*/u)
    .filter((deel) => deel !== '');
  const alleBekend = delen.length > 1 && delen.every((deel) => isBekend(deel));
  if (!alleBekend) return [{ ...plaats, naam }];
  return delen.map((deel) => ({ naam: deel, postcode: null, regio: null, land: plaats.land }));
}

function isBekend(deel: string): boolean {
  return zoekPlaatsen(deel).length > 0 || leesLand(deel) !== null || GEEN_PLEK.test(deel);
}

function thuiswerkUitPlaats(naam: string | null): Thuiswerk | null {
  const tekst = (naam ?? '').trim();
  if (!GEEN_PLEK.test(tekst)) return null;
  return /hybrid/iu.test(tekst) ? 'deels' : 'volledig';
}

function werkplek(ruw: RuwePlaats, standaardLand: string | null): Werkplek | null {
  const { naam, landUitNaam } = zonderLand(gevuld(ruw.naam) ?? '');
  const postcode = leesPostcode(ruw.postcode) ?? leesPostcode(naam);
  const regio = gevuld(ruw.regio);
  const land = leesLand(gevuld(ruw.land)) ?? landUitNaam;
  const kaal = kaleNaam(naam, postcode, regio);
  if (kaal === null) return land === null ? null : heelLand(land);
  if (HEEL_LAND.test(kaal)) return heelLand('NL');
  const plaatsen = land === null || land === 'NL' ? zoekPlaatsen(metRegio(kaal, regio)) : [];
  const provincie = provincieBij(plaatsen, regio, kaal);
  const zeker =
    land ?? (plaatsen.length > 0 || provincie !== null || postcode !== null ? 'NL' : null);
  return { naam: kaal, postcode, provincie, land: zeker ?? standaardLand ?? LAND_ONBEKEND };
}

function heelLand(land: string): Werkplek {
  const naam = new Intl.DisplayNames(['nl'], { type: 'region' }).of(land) ?? land;
  return { naam, postcode: null, provincie: null, land };
}

function gevuld(tekst: string | null): string | null {
  const schoon = opEenRegel(tekst ?? '').slice(0, 200);
  return LEEG.test(schoon) || GEEN_PLEK.test(schoon) ? null : schoon;
}

/** Takes a country from the end of a name: "Berlin, Germany", "Gent (België)". */
function zonderLand(naam: string): { readonly naam: string; readonly landUitNaam: string | null } {
  const heel = leesLand(naam);
  // A two-letter name such as "ES" is more often a country than a place; longer names are compared
  // with the places first, since Luxemburg or Nederland are no Dutch towns.
  if (heel !== null && zoekPlaatsen(naam).length === 0) return { naam: '', landUitNaam: heel };
  const delen = naam.split(/\s*[,()]\s*/u).filter((deel) => deel !== '');
  const laatste = delen.at(-1) ?? null;
  const land = delen.length > 1 && provincieVan(laatste ?? '') === null ? leesLand(laatste) : null;
  return land === null
    ? { naam, landUitNaam: null }
    : { naam: delen.slice(0, -1).join(', '), landUitNaam: land };
}

function leesPostcode(tekst: string | null): string | null {
  const match = POSTCODE.exec(tekst ?? '');
  return match === null ? null : `${match[1] ?? ''}${(match[2] ?? '').toUpperCase()}`;
}

/** A name without the postcode; a region or the postcode itself when nothing else is left. */
function kaleNaam(naam: string, postcode: string | null, regio: string | null): string | null {
  const zonder = postcode === null ? naam : naam.replace(POSTCODE, ' ');
  const kaal = opEenRegel(zonder).replace(/^[,\s]+|[,\s]+$/gu, '');
  if (/^\d{4}$/u.test(kaal)) return regio ?? kaal;
  return gevuld(kaal) ?? regio ?? postcode;
}

function metRegio(naam: string, regio: string | null): string {
  return regio !== null &&
    provincieVan(regio) !== null &&
    provincieVan(naam) !== provincieVan(regio)
    ? `${naam}, ${regio}`
    : naam;
}

/** The one province that all candidates share; else what the source says; a name twice stays open. */
function provincieBij(
  plaatsen: readonly Plaats[],
  regio: string | null,
  naam: string,
): string | null {
  const provincies = new Set(plaatsen.map((plaats) => plaats.provincie));
  const [enige] = provincies;
  if (provincies.size === 1 && enige !== undefined) return enige;
  return provincieVan(regio ?? '') ?? (provincies.size === 0 ? provincieVan(naam) : null);
}
