import { describe, expect, it } from '@jest/globals';
import { Bureausleutel } from './bureausleutel.js';
import { OmgevingKluis } from './sleutelkluis.js';
import { Sleutelring } from './sleutelring.js';
import { maakSleutel, sleutelIdVan, VersleutelingFout, versleutel } from './versleuteling.js';

const PLEK = { tabel: 'bureausleutel', rij: 'a/1', kolom: 'verpakt' };
const [OUD, NIEUW] = [maakSleutel(), maakSleutel()];

describe('OmgevingKluis', () => {
  it('opens what it wrapped, at that place only, and names the master key on it', async () => {
    const kluis = new OmgevingKluis(NIEUW);
    const sleutel = maakSleutel();
    const verpakt = await kluis.verpak(PLEK, sleutel);
    expect(await kluis.pakUit(PLEK, verpakt)).toEqual(sleutel);
    expect(sleutelIdVan(verpakt)).toBe(kluis.huidig);
    await expect(kluis.pakUit({ ...PLEK, rij: 'b/1' }, verpakt)).rejects.toThrow(VersleutelingFout);
  });

  it('opens what the master key before wrapped, as long as it has that one', async () => {
    const verpakt = await new OmgevingKluis(OUD).verpak(PLEK, OUD);
    expect(await new OmgevingKluis(NIEUW, OUD).pakUit(PLEK, verpakt)).toEqual(OUD);
    await expect(new OmgevingKluis(NIEUW).pakUit(PLEK, verpakt)).rejects.toThrow(VersleutelingFout);
  });

  it('opens what was wrapped before keys had names', async () => {
    const verpakt = versleutel({ id: null, bytes: OUD }, PLEK, NIEUW);
    expect(await new OmgevingKluis(NIEUW, OUD).pakUit(PLEK, verpakt)).toEqual(NIEUW);
  });

  it('shows no key', async () => {
    const ring = new Sleutelring({ id: null, bytes: OUD });
    const sleutel = new Bureausleutel(ring, { een: async () => ring, alle: async () => new Map() });
    const kluis = new OmgevingKluis(NIEUW, OUD);
    expect(JSON.stringify({ kluis, ring, sleutel })).toBe(
      '{"kluis":"[kluis]","ring":"[sleutel]","sleutel":"[sleutel]"}',
    );
  });
});
