import {
  type ItemSlug,
  isItemSlug,
  maatEenheid,
  OPLEIDINGEN,
  VERVOERMIDDELEN,
} from '@passend/domain';
import { type Beperkingwijziging, maatsleutelVan, type Wijziging } from '@passend/matching';
import { EXIT, Melding } from '../../io/io.js';

const GETAL = /^(-?\d+(?:[.,]\d+)?)\s*(\p{L}*)$/u;
const BEREIK = /^(\d+(?:[.,]\d+)?)-(\d+(?:[.,]\d+)?)$/u;
/** Short forms of units that people type. */
const AFKORTINGEN: Readonly<Record<string, string>> = {
  n: 'newton',
  db: 'decibel',
  x: 'keer',
  c: '°C',
};

/**
 * Reads changes as they are typed: `tillen=15kg`, `traplopen=niveau2`, `staan=weg`, `reis=40`,
 * `uren=16-32`, `opleiding=mbo-4`, `beroepen=planner,kok`, `reistijd=45`, `reismiddel=fiets,ov`, `loon=weg`.
 * @throws Melding that says what is wrong with which change
 */
export function leesWijzigingen(teksten: readonly string[]): Wijziging {
  const delen = teksten.map(leesEen);
  return {
    beperkingen: delen.flatMap(({ beperkingen }) => beperkingen),
    zoekprofiel: Object.assign({}, ...delen.map(({ zoekprofiel }) => zoekprofiel)),
  };
}

function leesEen(tekst: string): Wijziging {
  const plek = tekst.indexOf('=');
  const naam = tekst.slice(0, plek).trim();
  const waarde = tekst.slice(plek + 1).trim();
  if (plek <= 0 || waarde === '') throw fout(tekst, 'schrijf het als punt=waarde.');
  if (isItemSlug(naam)) return { beperkingen: [leesGrens(tekst, naam, waarde)], zoekprofiel: {} };
  return { beperkingen: [], zoekprofiel: leesWens(tekst, naam, waarde) };
}

function leesGrens(tekst: string, item: ItemSlug, waarde: string): Beperkingwijziging {
  if (waarde === 'weg') return { soort: 'weg', item };
  const niveau = /^niveau ?(\d)$/u.exec(waarde)?.[1];
  if (niveau !== undefined) return { soort: 'niveau', item, niveau: Number(niveau) };
  const [, getal = '', eenheid = ''] = GETAL.exec(waarde) ?? [];
  if (getal === '') throw fout(tekst, 'kies een getal, niveau1 (of hoger) of weg.');
  if (!hoortBij(item, eenheid)) throw fout(tekst, 'deze eenheid hoort niet bij dit punt.');
  return { soort: 'waarde', item, waarde: alsGetal(getal) };
}

/** A unit may be left out; one that is given must be that of the item. */
function hoortBij(item: ItemSlug, eenheid: string): boolean {
  const sleutel = maatsleutelVan(item, 'nieuw');
  if (eenheid === '' || sleutel === null) return true;
  const klein = eenheid.toLowerCase();
  return maatEenheid(sleutel).startsWith(AFKORTINGEN[klein] ?? klein);
}

/** Wishes that can be left out, under the names that people type. */
const WEG_TE_LATEN: ReadonlyMap<string, Wijziging['zoekprofiel']> = new Map([
  ['werkgevers', { werkgevers_niet: null }],
  ['bureaus', { geen_bemiddelaars: null }],
  ['sector', { sectoren: null, sectoren_niet: null }],
  ['loon', { loon_oud: null }],
  ['contract', { contracten: null }],
  ['talen', { talen: [], taalniveaus: null }],
  ['thuiswerk', { thuiswerk: null }],
  ['ervaring', { ervaring_jaren: null }],
  ['begintijd', { vroegste_begin: null }],
  ['start', { start_op: null }],
  ['reistijd', { max_reistijd_min: null }],
  ['reismiddel', { vervoermiddelen: null }],
]);

function leesWens(tekst: string, naam: string, waarde: string): Wijziging['zoekprofiel'] {
  const weg = waarde === 'weg' ? WEG_TE_LATEN.get(naam) : undefined;
  return weg ?? leesAndereWens(tekst, naam, waarde);
}

function leesAndereWens(tekst: string, naam: string, waarde: string): Wijziging['zoekprofiel'] {
  switch (naam) {
    case 'reistijd':
      return {
        max_reistijd_min: binnen(tekst, getalVan(tekst, waarde.replace(/\s?min$/u, '')), 5, 300),
      };
    case 'reismiddel':
      return { vervoermiddelen: leesVervoer(tekst, waarde) };
    case 'reis':
      return { max_reis_km: binnen(tekst, getalVan(tekst, waarde.replace(/\s?km$/u, '')), 1, 400) };
    case 'uren':
      return leesUren(tekst, waarde);
    case 'opleiding':
      return { opleiding: leesOpleiding(tekst, waarde) };
    case 'beroepen':
      return {
        doelberoepen: waarde
          .split(',')
          .map((deel) => deel.trim())
          .filter(Boolean),
      };
    default:
      throw fout(tekst, WEG_TE_LATEN.has(naam) ? ALLEEN_WEG : ONBEKEND_PUNT);
  }
}

const ALLEEN_WEG = 'deze wens kan hier alleen weg.';
const ONBEKEND_PUNT =
  'dit punt bestaat niet. Kies een FML-punt zoals tillen, of reis, uren, opleiding of beroepen.';

function leesVervoer(tekst: string, waarde: string) {
  const delen = waarde.split(',').map((deel) => deel.trim());
  const gekozen = VERVOERMIDDELEN.filter((middel) => delen.includes(middel));
  if (gekozen.length === delen.length) return gekozen;
  throw fout(tekst, `kies uit: ${VERVOERMIDDELEN.join(', ')}.`);
}

function leesUren(tekst: string, waarde: string): Wijziging['zoekprofiel'] {
  const [, van = '', tot = ''] = BEREIK.exec(waarde) ?? [];
  if (van === '') throw fout(tekst, 'schrijf de uren als 16-32.');
  return {
    uren_min: binnen(tekst, alsGetal(van), 0, 60),
    uren_max: binnen(tekst, alsGetal(tot), 1, 60),
  };
}

function leesOpleiding(tekst: string, waarde: string) {
  const gevonden = OPLEIDINGEN.find((opleiding) => opleiding === waarde.toLowerCase());
  if (gevonden === undefined) throw fout(tekst, `kies uit: ${OPLEIDINGEN.join(', ')}.`);
  return gevonden;
}

function getalVan(tekst: string, waarde: string): number {
  const [, getal = ''] = GETAL.exec(waarde) ?? [];
  if (getal === '') throw fout(tekst, 'hier hoort een getal.');
  return alsGetal(getal);
}

function binnen(tekst: string, getal: number, laagste: number, hoogste: number): number {
  if (getal >= laagste && getal <= hoogste) return getal;
  throw fout(tekst, `kies een getal van ${laagste} tot ${hoogste}.`);
}

function alsGetal(tekst: string): number {
  return Number(tekst.replace(',', '.'));
}

/** The change itself stands in the sentence: it was typed here, not read from a file. */
function fout(tekst: string, wat: string): Melding {
  return new Melding(`passend wat-als: --wijzig ${tekst}: ${wat}`, EXIT.gebruik);
}
