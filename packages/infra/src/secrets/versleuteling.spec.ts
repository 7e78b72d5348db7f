import { describe, expect, it } from '@jest/globals';
import { Bureausleutel } from './bureausleutel.js';
import { maakSleutel, ontsleutel, VersleutelingFout, versleutel } from './versleuteling.js';

const PLEK = { tabel: 'belastbaarheid', rij: '1', kolom: 'inhoud' };
const tekst = Buffer.from('CANARY-BELASTBAARHEID');

describe('versleutel', () => {
  it('gives back what went in, at the same place', () => {
    const sleutel = maakSleutel();
    expect(ontsleutel(sleutel, PLEK, versleutel(sleutel, PLEK, tekst))).toEqual(tekst);
  });

  it('never shows the content and never gives the same bytes twice', () => {
    const sleutel = maakSleutel();
    const een = versleutel(sleutel, PLEK, tekst);
    expect(een.includes(tekst)).toBe(false);
    expect(een.equals(versleutel(sleutel, PLEK, tekst))).toBe(false);
  });

  it.each([
    ['another row', { ...PLEK, rij: '2' }],
    ['another column', { ...PLEK, kolom: 'reden' }],
    ['another table', { ...PLEK, tabel: 'beoordeling' }],
  ])('does not open when it was moved to %s', (_naam, elders) => {
    const sleutel = maakSleutel();
    const bytes = versleutel(sleutel, PLEK, tekst);
    expect(() => ontsleutel(sleutel, elders, bytes)).toThrow(VersleutelingFout);
  });

  it('does not open with another key, nor after one changed bit', () => {
    const sleutel = maakSleutel();
    const bytes = versleutel(sleutel, PLEK, tekst);
    expect(() => ontsleutel(maakSleutel(), PLEK, bytes)).toThrow(VersleutelingFout);
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    expect(() => ontsleutel(sleutel, PLEK, bytes)).toThrow(VersleutelingFout);
  });
});

describe('Bureausleutel', () => {
  it('opens with the master key and the agency it was made for, and with no other', () => {
    const master = maakSleutel();
    const { sleutel, verpakt } = Bureausleutel.maak(master, 'a');
    const bytes = sleutel.sluit(PLEK, { item: 'tillen' });
    expect(Bureausleutel.open(master, 'a', verpakt).opent(PLEK, bytes)).toEqual({ item: 'tillen' });
    expect(() => Bureausleutel.open(master, 'b', verpakt)).toThrow(VersleutelingFout);
    expect(JSON.stringify({ sleutel })).toBe('{"sleutel":"[sleutel]"}');
  });
});
