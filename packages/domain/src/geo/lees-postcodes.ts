import type { Leesfout } from '../lezen/leesresultaat.js';
import type { Postcoderij } from './postcodes.js';

/** Names of the columns as such files have them, folded to letters and digits. */
const KOLOMMEN: Readonly<Record<keyof Postcoderij, readonly string[]>> = {
  postcode: ['postcode', 'zipcode', 'zip', 'postalcode', 'pc4', 'pc6', 'postcode4', 'postcode6'],
  plaats: ['plaats', 'woonplaats', 'plaatsnaam', 'place', 'placename', 'city', 'stad'],
  lat: ['lat', 'latitude', 'breedtegraad'],
  lon: ['lon', 'lng', 'long', 'longitude', 'lengtegraad'],
};

/** A box around the European part of the Netherlands, in degrees. */
const NEDERLAND = { lat: [50.7, 53.7], lon: [3.2, 7.3] } as const;

export interface GelezenPostcodes {
  /** One for each four digits, in their order: the middle of the lines that begin with them. */
  readonly rijen: readonly Postcoderij[];
  /** What is wrong, with `regel 12` as its path. Those lines are left out. */
  readonly fouten: readonly Leesfout[];
}

/**
 * Reads a file of Dutch postcodes with their place and position: CSV with commas, semicolons or tabs
 * and one line of column names. Never throws, never repeats a value.
 */
export function leesPostcodes(tekst: string): GelezenPostcodes {
  const [kop = '', ...regels] = tekst.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const teken = scheidingsteken(kop);
  const koppen = velden(kop, teken).map(vouwKop);
  const mist = ontbrekendeKolommen(koppen);
  if (mist.length > 0)
    return { rijen: [], fouten: [{ pad: 'regel 1', melding: kolomMelding(mist) }] };
  const fouten: Leesfout[] = [];
  const gelezen = regels.flatMap((regel, index) => {
    const rij = regel.trim() === '' ? null : leesRij(koppen, velden(regel, teken));
    if (typeof rij === 'string') fouten.push({ pad: `regel ${index + 2}`, melding: rij });
    return rij === null || typeof rij === 'string' ? [] : [rij];
  });
  return { rijen: perCijfers(gelezen), fouten };
}

/** Letters are left out: the straight line that the position is for needs no more than the digits. */
function perCijfers(gelezen: readonly Postcoderij[]): readonly Postcoderij[] {
  const groepen = new Map<
    string,
    { eerste: Postcoderij; lat: number; lon: number; aantal: number }
  >();
  for (const rij of gelezen) {
    const groep = groepen.get(rij.postcode) ?? { eerste: rij, lat: 0, lon: 0, aantal: 0 };
    groep.lat += rij.lat;
    groep.lon += rij.lon;
    groep.aantal++;
    groepen.set(rij.postcode, groep);
  }
  return [...groepen.values()]
    .map(({ eerste, lat, lon, aantal }) => ({
      ...eerste,
      lat: opVijfCijfers(lat / aantal),
      lon: opVijfCijfers(lon / aantal),
    }))
    .sort((a, b) => Number(a.postcode) - Number(b.postcode));
}

/** About a metre. */
function opVijfCijfers(graden: number): number {
  return Math.round(graden * 1e5) / 1e5;
}

function scheidingsteken(kop: string): string {
  const [beste = ','] = [',', ';', '\t'].sort((a, b) => kop.split(b).length - kop.split(a).length);
  return beste;
}

function vouwKop(kop: string): string {
  return kop.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

function ontbrekendeKolommen(koppen: readonly string[]): readonly string[] {
  return Object.entries(KOLOMMEN).flatMap(([kolom, namen]) =>
    koppen.some((kop) => namen.includes(kop)) ? [] : [kolom],
  );
}

function kolomMelding(mist: readonly string[]): string {
  return `De eerste regel hoort de kolommen te noemen. Niet gevonden: ${mist.join(', ')}.`;
}

/** One line as a row, or what is wrong with it. */
function leesRij(koppen: readonly string[], waarden: readonly string[]): Postcoderij | string {
  const veld = (kolom: keyof Postcoderij) =>
    (waarden[koppen.findIndex((kop) => KOLOMMEN[kolom].includes(kop))] ?? '').trim();
  const postcode = veld('postcode').replace(/\s/gu, '').toUpperCase();
  if (!/^[1-9]\d{3}(?:[A-Z]{2})?$/u.test(postcode)) {
    return 'Hier hoort een postcode, zoals 1234 of 1234 AB.';
  }
  const plaats = veld('plaats');
  if (plaats === '') return 'Hier ontbreekt de naam van de plaats.';
  const lat = graden(veld('lat'));
  const lon = graden(veld('lon'));
  if (!ligtIn(lat, NEDERLAND.lat) || !ligtIn(lon, NEDERLAND.lon)) {
    return 'Deze plek ligt niet in Nederland. Noem de graden zoals 52.09 en 5.12.';
  }
  return { postcode: postcode.slice(0, 4), plaats, lat, lon };
}

function graden(tekst: string): number {
  return tekst === '' ? Number.NaN : Number(tekst.replace(',', '.'));
}

function ligtIn(waarde: number, [laagste, hoogste]: readonly [number, number]): boolean {
  return waarde >= laagste && waarde <= hoogste;
}

/** Rows as a file that this module reads again. */
export function schrijfPostcodes(rijen: readonly Postcoderij[]): string {
  const regels = rijen.map(({ postcode, plaats, lat, lon }) =>
    [postcode, `"${plaats.replaceAll('"', '""')}"`, lat, lon].join(','),
  );
  return `${['postcode,plaats,lat,lon', ...regels].join('\n')}\n`;
}

/** The fields of a line; a field in quotes may hold the separator, and a doubled quote is one. */
function velden(regel: string, teken: string): readonly string[] {
  const gevonden: string[] = [];
  let veld = '';
  let binnen = false;
  for (let i = 0; i < regel.length; i++) {
    const letter = regel.charAt(i);
    if (letter === '"' && binnen && regel.charAt(i + 1) === '"') {
      veld += '"';
      i++;
    } else if (letter === '"') binnen = !binnen;
    else if (letter === teken && !binnen) {
      gevonden.push(veld);
      veld = '';
    } else veld += letter;
  }
  return [...gevonden, veld];
}
