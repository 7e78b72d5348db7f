import { type Knoop, leesGeheel } from '../lezen/knoop.js';
import type { Leesresultaat } from '../lezen/leesresultaat.js';
import { wensenUit } from './lees-wensen.js';
import { OPLEIDINGEN } from './opleiding.js';
import type { Zoekprofiel } from './zoekprofiel.js';

const HOOGSTE_UREN = 60;
const MEESTE_DOELBEROEPEN = 50;
const HOOGSTE_REISAFSTAND_KM = 400;

/**
 * Reads a zoekprofiel in the documented import format. Unknown keys are ignored, lists may be left
 * out, a missing or impossible value is named with its path. Never throws.
 * @param pad path of the value in its file, put before the paths of the errors
 */
export function leesZoekprofiel(json: unknown, pad = ''): Leesresultaat<Zoekprofiel> {
  return leesGeheel(json, pad, zoekprofielUit);
}

/** The same as one part of a larger file. */
export function zoekprofielUit(knoop: Knoop): Zoekprofiel | undefined {
  if (!knoop.isGevuldObject('een zoekprofiel')) return undefined;
  const doelberoepen = leesDoelberoepen(knoop.veld('doelberoepen'));
  const woonplaats = knoop.veld('woonplaats').tekst();
  const max_reis_km = knoop.veld('max_reis_km').getal(0.1, HOOGSTE_REISAFSTAND_KM);
  const uren_min = knoop.veld('uren_min').getal(0, HOOGSTE_UREN);
  const uren_max = leesUrenMax(knoop.veld('uren_max'), uren_min);
  const opleiding = knoop.veld('opleiding').keuze(OPLEIDINGEN);
  const lijsten = leesLijsten(knoop);
  const wensen = wensenUit(knoop);
  if (doelberoepen === undefined || woonplaats === undefined) return undefined;
  if (max_reis_km === undefined || uren_min === undefined || uren_max === undefined)
    return undefined;
  if (opleiding === undefined || lijsten === undefined) return undefined;
  const profiel = { woonplaats, max_reis_km, uren_min, uren_max, opleiding, ...lijsten, ...wensen };
  return { doelberoepen: [...doelberoepen], ...profiel };
}

function leesDoelberoepen(knoop: Knoop): readonly string[] | undefined {
  if (knoop.leeg) return knoop.fout('Hier ontbreekt een lijst met doelberoepen.');
  const beroepen = knoop.teksten();
  if (beroepen === undefined || beroepen.length <= MEESTE_DOELBEROEPEN) return beroepen;
  return knoop.fout(`Noem hier hooguit ${MEESTE_DOELBEROEPEN} doelberoepen.`);
}

function leesUrenMax(knoop: Knoop, urenMin: number | undefined): number | undefined {
  const urenMax = knoop.getal(1, HOOGSTE_UREN);
  if (urenMax !== undefined && urenMin !== undefined && urenMax < urenMin) {
    return knoop.fout('Het hoogste aantal uren is lager dan het laagste aantal.');
  }
  return urenMax;
}

type Lijsten = Pick<Zoekprofiel, 'rijbewijs' | 'talen' | 'diplomas'>;

function leesLijsten(knoop: Knoop): Lijsten | undefined {
  const rijbewijs = knoop.veld('rijbewijs').teksten();
  const talen = knoop.veld('talen').teksten();
  const diplomas = knoop.veld('diplomas').teksten();
  if (rijbewijs === undefined || talen === undefined) return undefined;
  if (diplomas === undefined) return undefined;
  return {
    rijbewijs: [...rijbewijs],
    talen: [...talen],
    diplomas: [...diplomas],
  };
}
