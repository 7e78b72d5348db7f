import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afstandKm } from './afstand.js';
import { leesPostcodes, schrijfPostcodes } from './lees-postcodes.js';
import { gebruikPostcodes, plaatsenVersie, plaatsVanId } from './postcodes.js';
import { zoekPlaatsen, zoekPlaatsenIn } from './zoek-plaatsen.js';

const BESTAND = `Postcode;Woonplaats;Latitude;Longitude
3542 AA;Utrecht;52,12;5,04
3542 AB;Utrecht;52,14;5,06
7255;Hengelo;52,05;6,31
`;

describe('leesPostcodes', () => {
  it('reads semicolons, decimal commas and six signs, and takes the middle of four digits', () => {
    expect(leesPostcodes(BESTAND)).toEqual({
      rijen: [
        { postcode: '3542', plaats: 'Utrecht', lat: 52.13, lon: 5.05 },
        { postcode: '7255', plaats: 'Hengelo', lat: 52.05, lon: 6.31 },
      ],
      fouten: [],
    });
  });

  it('reads commas, quotes, other names of columns and columns that it does not need', () => {
    const { rijen } = leesPostcodes(
      '\uFEFFland,zipcode,place,soort,lng,lat\r\nNL,"3511","Utrecht, ""stad""",x,5.12,52.09\r\n',
    );
    expect(rijen).toEqual([{ postcode: '3511', plaats: 'Utrecht, "stad"', lat: 52.09, lon: 5.12 }]);
  });

  it('names each line that is wrong and keeps the others', () => {
    const { rijen, fouten } = leesPostcodes(
      'pc4,plaats,lat,lon\n123,A,52,5\n1234,,52,5\n1234,A,40,5\n1234,A,,5\n1234,A,52,5\n',
    );
    expect(rijen).toHaveLength(1);
    expect(fouten.map(({ pad }) => pad)).toEqual(['regel 2', 'regel 3', 'regel 4', 'regel 5']);
    expect(fouten[0]?.melding).toMatch('1234 AB');
  });

  it('says which columns are missing', () => {
    const { rijen, fouten } = leesPostcodes('postcode,plaats\n1234,A\n');
    expect(rijen).toEqual([]);
    expect(fouten[0]?.melding).toMatch(/lat, lon/u);
  });

  it('reads back what it writes, and never throws', () => {
    const { rijen } = leesPostcodes(BESTAND);
    expect(leesPostcodes(schrijfPostcodes(rijen)).rijen).toEqual(rijen);
    fc.assert(fc.property(fc.string(), (tekst) => leesPostcodes(tekst).rijen.length >= 0));
  });
});

describe('gebruikPostcodes', () => {
  afterEach(() => gebruikPostcodes([]));

  const utrecht = () => zoekPlaatsen('3542 AB Utrecht')[0];

  it('gives a postcode its own position, inside its place', () => {
    const [stad] = zoekPlaatsen('Utrecht');
    expect(utrecht()).toBe(stad);
    gebruikPostcodes(leesPostcodes(BESTAND).rijen);
    expect(utrecht()).toMatchObject({ id: 3542, naam: 'Utrecht', lat: 52.13, binnen: stad?.id });
    expect(plaatsVanId(3542)).toBe(utrecht());
    expect(zoekPlaatsen('3542')[0]?.id).toBe(3542);
    expect(zoekPlaatsen('9999 Utrecht')).toEqual([stad]);
  });

  it('tells two places of one name apart', () => {
    gebruikPostcodes(leesPostcodes(BESTAND).rijen);
    expect(zoekPlaatsen('Hengelo (7255)').map(({ provincie }) => provincie)).toEqual([
      'Gelderland',
    ]);
    expect(zoekPlaatsenIn('7255 AB Hengelo', 'Gelderland')).toHaveLength(1);
  });

  it('does not take a number for a postcode that lies far from the place beside it', () => {
    gebruikPostcodes(leesPostcodes(BESTAND).rijen);
    const [plaats] = zoekPlaatsen('Groningen, gebouw 3542');
    expect(plaats?.naam).toBe('Groningen');
  });

  it('changes the version, and back', () => {
    const zonder = plaatsenVersie();
    gebruikPostcodes(leesPostcodes(BESTAND).rijen);
    expect(plaatsenVersie()).not.toBe(zonder);
    gebruikPostcodes([]);
    expect(plaatsenVersie()).toBe(zonder);
  });

  it('names an area after the nearest place when the file has an unknown name', () => {
    gebruikPostcodes([{ postcode: '3542', plaats: 'Xyzzy', lat: 52.09, lon: 5.12 }]);
    const gebied = plaatsVanId(3542);
    const [stad] = zoekPlaatsen('Utrecht');
    expect(gebied?.naam).toBe('Utrecht');
    expect(gebied && stad && afstandKm(gebied, stad)).toBeLessThan(3);
  });
});
