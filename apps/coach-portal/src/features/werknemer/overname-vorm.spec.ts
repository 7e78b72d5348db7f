import { describe, expect, it } from '@jest/globals';
import { leesBelastbaarheid } from '@passend/domain';
import { LEGE_OPBOUW } from './opbouw-vorm.js';
import {
  LEGE_OVERNAME,
  type Overnamevorm,
  overnamefouten,
  overnameInvoer,
} from './overname-vorm.js';

const VORM: Overnamevorm = {
  document: 'FML',
  editie: 'nieuw',
  datum: '2026-02-10',
  auteurFunctie: 'bedrijfsarts',
  brondocument: 'FML bedrijfsarts februari',
  punten: [{ item: 'tillen', niveau: '1', tekst: 'ongeveer 10 kg', toelichting: ' ' }],
  toelichting: ' ',
  opbouw: LEGE_OPBOUW,
};

describe('overnamefouten', () => {
  it('finds nothing wrong with a complete form', () => {
    expect(overnamefouten(VORM)).toEqual([]);
  });

  it('names every field of an empty form', () => {
    expect(overnamefouten(LEGE_OVERNAME).map(({ veldId }) => veldId)).toEqual([
      'datum',
      'editie',
      'auteurFunctie',
      'brondocument',
      'item-0',
      'tekst-0',
    ]);
  });

  it('refuses the same item twice, at the second one', () => {
    const punt = { item: 'tillen', niveau: '', tekst: 'licht', toelichting: '' };
    expect(overnamefouten({ ...VORM, punten: [punt, punt] })).toEqual([
      { veldId: 'item-1', melding: 'Het onderdeel van punt 2 staat er al.' },
    ]);
  });

  it('refuses a day that does not exist', () => {
    expect(overnamefouten({ ...VORM, datum: '2026-02-30' })).toHaveLength(1);
  });
});

describe('overnameInvoer', () => {
  it('makes a document that the domain reads without errors', () => {
    const gelezen = leesBelastbaarheid(overnameInvoer(VORM).inhoud);
    expect(gelezen).toMatchObject({
      ok: true,
      waarde: {
        document: 'FML',
        datum: '2026-02-10',
        toelichting: null,
        beperkingen: [{ item: 'tillen', niveau: 1, tekst: 'ongeveer 10 kg' }],
      },
    });
  });

  it('keeps a level that was not named apart from level zero', () => {
    const punten = [{ item: 'tillen', niveau: '', tekst: 'x', toelichting: '' }];
    expect(overnameInvoer({ ...VORM, punten }).inhoud.beperkingen).toEqual([
      { item: 'tillen', niveau: null, tekst: 'x' },
    ]);
  });

  it('gives the toelichting of an item to that item, as the doctor wrote it', () => {
    const toelichting = 'incidenteel 12 kg is toelaatbaar';
    const punten = [{ item: 'tillen', niveau: '1', tekst: 'ongeveer 10 kg', toelichting }];
    expect(leesBelastbaarheid(overnameInvoer({ ...VORM, punten }).inhoud)).toMatchObject({
      ok: true,
      waarde: { beperkingen: [{ item: 'tillen', toelichting }] },
    });
  });
});
