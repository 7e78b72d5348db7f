import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afstandKm } from './afstand.js';
import { allePlaatsen } from './gazetteer.js';
import { alleProvincies } from './plaats.js';
import { PLAATS_ALIAS } from './plaats-alias.js';
import { plaatsVanId } from './postcodes.js';
import { zoekWoonplaatsen } from './woonplaats.js';
import {
  dichtstbijzijndePlaats,
  isGewoonWoord,
  zoekPlaatsen,
  zoekPlaatsenIn,
} from './zoek-plaatsen.js';

function een(naam: string) {
  const [plaats, ...rest] = zoekPlaatsen(naam);
  if (plaats === undefined || rest.length > 0) {
    throw new Error(`${naam}: ${1 + rest.length} places or none`);
  }
  return plaats;
}

const namen = (naam: string) => zoekPlaatsen(naam).map((plaats) => plaats.naam);

describe('zoekPlaatsen', () => {
  it.each([
    ['Den Haag', 'Den Haag'],
    ['The Hague', 'Den Haag'],
    ["'s-Gravenhage", 'Den Haag'],
    ['s gravenhage', 'Den Haag'],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['’S-HERTOGENBOSCH', "'s-Hertogenbosch"],
    ['s Hertogenbosch', "'s-Hertogenbosch"],
    ["A'dam", 'Amsterdam'],
    ['Schiphol', 'Schiphol'],
    ['Luchthaven Schiphol', 'Schiphol'],
    ['Hoevelaken', 'Hoevelaken'],
    ['Zwanenburg', 'Zwanenburg'],
    ['t Harde', "'t Harde"],
    ['Ljouwert', 'Leeuwarden'],
    ['Alphen a/d Rijn', 'Alphen aan den Rijn'],
    ['Krimpen aan de IJssel', 'Krimpen aan den IJssel'],
    ['St. Willebrord', 'Sint Willebrord'],
    ['Regio Rotterdam', 'Rotterdam'],
    ['Utrecht (hybride)', 'Utrecht'],
    ['Rotterdam (remote mogelijk)', 'Rotterdam'],
    ['Amsterdam, North Holland, Netherlands', 'Amsterdam'],
    ['binnen een straal van 20 km van Ede', 'Ede'],
    ['Texel', 'Den Burg'],
    ['gemeente Waadhoeke', 'Franeker'],
    ['omgeving Zwolle', 'Zwolle'],
    ['Zwolle e.o.', 'Zwolle'],
    ['Rotterdam-Zuid', 'Rotterdam-Zuid'],
    ['Ypenburg, Den Haag', 'Ypenburg'],
    ['3542 AB Utrecht', 'Utrecht'],
    ['Leidsche Rijn', 'Leidsche Rijn'],
    ['Nijverdal', 'Nijverdal'],
    ['Zandbergen, Apeldoorn', 'Apeldoorn'],
    ['Utrecht Zuilen', 'Zuilen'],
    ['Amsterdam Zuidas', 'Zuidas'],
    ['Hoogkerk', 'Hoogkerk'],
    ['Schiphol-Rijk', 'Schiphol-Rijk'],
    ['Europoort Rotterdam', 'Europoort'],
    ['regio Eindhoven', 'Eindhoven'],
    ['Mitselwier', 'Metslawier'],
    ['Spannum (Fr)', 'Spannum'],
    ['Vianen ZH', 'Vianen'],
  ])('reads %s as %s', (geschreven, naam) => {
    expect(een(geschreven).naam).toBe(naam);
  });

  it.each([
    ['Hengelo (Ov)', 'Overijssel'],
    ['Hengelo (Gld)', 'Gelderland'],
    ['Hengelo, Overijssel', 'Overijssel'],
    ['Rijswijk ZH', 'Zuid-Holland'],
    ['Bergen (L)', 'Limburg'],
    ['Rijswijk (GLD)', 'Gelderland'],
    ['Beuningen Ov', 'Overijssel'],
    ['Elst, Utrecht', 'Utrecht'],
    ['Bergen (NH)', 'Noord-Holland'],
    ['Overbetuwe', 'Gelderland'],
  ])('takes the province of %s from the text', (geschreven, provincie) => {
    expect(een(geschreven).provincie).toBe(provincie);
  });

  it('gives every place of a name that occurs twice, and every place of a list', () => {
    expect(zoekPlaatsen('Hengelo')).toHaveLength(2);
    expect(namen('Utrecht / Zeist')).toEqual(['Utrecht', 'Zeist']);
    expect(namen('Arnhem of Nijmegen')).toEqual(['Arnhem', 'Nijmegen']);
  });

  it('takes the one near the rest of a list', () => {
    expect(zoekPlaatsen('Den Haag/Rijswijk').map(({ provincie }) => provincie)).toEqual([
      'Zuid-Holland',
      'Zuid-Holland',
    ]);
  });

  it('finds a hamlet by its whole name only', () => {
    expect(namen('Oranje')).toEqual(['Oranje']);
    expect(namen('Gebouw Oranje')).toEqual([]);
    expect(isGewoonWoord('Oranje')).toBe(true);
    expect(isGewoonWoord('Best')).toBe(false);
  });

  it.each([
    'Heel Nederland',
    'Noordoost-Nederland',
    'volledig remote',
    'De Arnhem',
    'Sint Zwolle',
    'Wester-Zwolle',
    'Hengelo (Zeeland)',
    'Assen (Limburg)',
    'Twente',
    'Gelderland',
    '',
    '   ',
    '-',
    'Xyzzy',
    'thuis',
  ])('finds no place in %j', (tekst) => {
    expect(zoekPlaatsen(tekst)).toEqual([]);
  });

  it('does not search in a text of pages long', () => {
    expect(zoekPlaatsen('Utrecht '.repeat(5000))).toEqual([]);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (tekst) => zoekPlaatsen(tekst).length >= 0),
    );
  });

  it('leads from every alias to one place', () => {
    const anders = Object.keys(PLAATS_ALIAS).filter((alias) => zoekPlaatsen(alias).length !== 1);
    expect(anders).toEqual([]);
  });
});

describe('zoekPlaatsenIn', () => {
  it('keeps to the province that the source names', () => {
    expect(zoekPlaatsenIn('Hengelo', 'Gelderland').map(({ provincie }) => provincie)).toEqual([
      'Gelderland',
    ]);
    expect(zoekPlaatsenIn('Hengelo', null)).toHaveLength(2);
  });

  it('takes a place just over the border, and none far from it', () => {
    expect(zoekPlaatsenIn('Leerdam', 'Zuid-Holland').map(({ naam }) => naam)).toEqual(['Leerdam']);
    expect(zoekPlaatsenIn('Assen', 'Limburg')).toEqual([]);
  });
});

describe('dichtstbijzijndePlaats', () => {
  it('takes the Hengelo nearest to the woonplaats', () => {
    expect(dichtstbijzijndePlaats('Hengelo', een('Enschede'))?.provincie).toBe('Overijssel');
    expect(dichtstbijzijndePlaats('Hengelo', een('Zutphen'))?.provincie).toBe('Gelderland');
  });

  it('is null for a name that is no place', () => {
    expect(dichtstbijzijndePlaats('Xyzzy', een('Enschede'))).toBeNull();
  });
});

describe('the table', () => {
  it('gives ids that lead back to the place, for all provinces', () => {
    const plaatsen = allePlaatsen();
    expect(new Set(plaatsen.map(({ id }) => id)).size).toBe(plaatsen.length);
    expect(plaatsen.every((plaats) => plaatsVanId(plaats.id) === plaats)).toBe(true);
    expect(new Set(plaatsen.map((plaats) => plaats.provincie))).toEqual(new Set(alleProvincies));
    expect(plaatsVanId(-1)).toBeNull();
    expect(plaatsVanId(1234)).toBeNull();
  });

  it('keeps the id of a place when others are added', () => {
    expect(een('Zwolle').id).toBe(1266578236);
  });

  it('holds only places in the Netherlands', () => {
    const buiten = allePlaatsen().filter(
      (plaats) => plaats.lat < 50.7 || plaats.lat > 53.6 || plaats.lon < 3.3 || plaats.lon > 7.3,
    );
    expect(buiten).toEqual([]);
  });
});

describe('afstandKm', () => {
  it('agrees with known distances within two kilometres', () => {
    expect(Math.abs(afstandKm(een('Amsterdam'), een('Rotterdam')) - 57)).toBeLessThan(3);
    expect(Math.abs(afstandKm(een('Groningen'), een('Maastricht')) - 267)).toBeLessThan(4);
    expect(afstandKm(een('Utrecht'), een('Utrecht'))).toBe(0);
  });

  it('is the same both ways and keeps the triangle', () => {
    const plaats = fc.constantFrom(...allePlaatsen());
    fc.assert(
      fc.property(plaats, plaats, plaats, (a, b, c) => {
        expect(afstandKm(a, b)).toBeCloseTo(afstandKm(b, a), 9);
        expect(afstandKm(a, c)).toBeLessThanOrEqual(afstandKm(a, b) + afstandKm(b, c) + 1e-9);
      }),
    );
  });
});

describe('zoekWoonplaatsen', () => {
  it.each([
    ['Hoorn', ['Noord-Holland']],
    ['Doesburg', ['Gelderland']],
    ['Hengelo (Gld)', ['Gelderland']],
    ['Bergen', ['Limburg', 'Noord-Holland']],
  ])('takes %s for %p', (naam, provincies) => {
    expect(zoekWoonplaatsen(naam).map(({ provincie }) => provincie)).toEqual(provincies);
  });
});
