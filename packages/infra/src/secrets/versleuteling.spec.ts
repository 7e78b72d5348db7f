import { describe, expect, it } from '@jest/globals';
import {
  maakSleutel,
  ontsleutel,
  type Sleutel,
  sleutelIdVan,
  VersleutelingFout,
  versleutel,
} from './versleuteling.js';

const PLEK = { tabel: 'belastbaarheid', rij: '1', kolom: 'inhoud' };
const tekst = Buffer.from('CANARY-BELASTBAARHEID');
const ID = '2b6f0c1e-4b1d-4a0e-9d53-0a1b2c3d4e5f';
const ANDER = '2b6f0c1e-4b1d-4a0e-9d53-0a1b2c3d4e60';

describe.each([
  ['with a name', ID],
  ['of before keys had names', null],
])('versleutel, with a key %s', (_naam, id) => {
  const maak = (): Sleutel => ({ id, bytes: maakSleutel() });

  it('gives back what went in, at the same place, and tells which key it wants', () => {
    const sleutel = maak();
    const bytes = versleutel(sleutel, PLEK, tekst);
    expect(ontsleutel(sleutel, PLEK, bytes)).toEqual(tekst);
    expect(sleutelIdVan(bytes)).toBe(id);
  });

  it('never shows the content and never gives the same bytes twice', () => {
    const sleutel = maak();
    const een = versleutel(sleutel, PLEK, tekst);
    expect(een.includes(tekst)).toBe(false);
    expect(een.equals(versleutel(sleutel, PLEK, tekst))).toBe(false);
  });

  it.each([
    ['another row', { ...PLEK, rij: '2' }],
    ['another column', { ...PLEK, kolom: 'reden' }],
    ['another table', { ...PLEK, tabel: 'beoordeling' }],
  ])('does not open when it was moved to %s', (_waarheen, elders) => {
    const sleutel = maak();
    const bytes = versleutel(sleutel, PLEK, tekst);
    expect(() => ontsleutel(sleutel, elders, bytes)).toThrow(VersleutelingFout);
  });

  it('does not open with another key, nor after a change in any byte', () => {
    const sleutel = maak();
    const bytes = versleutel(sleutel, PLEK, tekst);
    expect(() => ontsleutel(maak(), PLEK, bytes)).toThrow(VersleutelingFout);
    for (const plek of bytes.keys()) {
      const anders = Buffer.from(bytes);
      anders[plek] = (anders[plek] ?? 0) ^ 1;
      expect(() => ontsleutel(sleutel, PLEK, anders)).toThrow(VersleutelingFout);
    }
  });

  it('does not open under another name, also when the bytes of the key are the same', () => {
    const sleutel = maak();
    const bytes = versleutel(sleutel, PLEK, tekst);
    expect(() => ontsleutel({ ...sleutel, id: ANDER }, PLEK, bytes)).toThrow(VersleutelingFout);
  });
});
