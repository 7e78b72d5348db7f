import { describe, expect, it } from '@jest/globals';
import type { Bordregel } from '@passend/contracts';
import { leesAdreszoek, schrijfAdreszoek } from '../../shared/lib/adres.js';
import { adresUitBordfilter, bordfilterUitAdres, gefilterd } from './bord-adres.js';
import { sleepgoed } from './sleep.js';

const REGEL: Bordregel = {
  werknemerId: '00000000-0000-4000-8000-000000000001',
  id: '00000000-0000-4000-8000-000000000002',
  nummer: 1,
  wijze: 'vacature_reactie',
  telt: 'sollicitatie',
  functie: 'Planner',
  organisatie: null,
  plaats: null,
  status: 'verzonden',
  statusSinds: '2026-03-01',
  stapId: '00000000-0000-4000-8000-000000000003',
  verst: 'gesolliciteerd',
  controleerbaar: true,
  volgende: { code: 'antwoord_afwachten', op: null, wat: null, groep: 'wacht', voorstel: null },
};

describe('the filter of the board', () => {
  it.each(['', '?weergave=bord&werknemer=x&groep=nu', '?kolom=niet_verder'])(
    'is the same after a walk through the address: %s',
    (adres) => {
      const filter = bordfilterUitAdres(leesAdreszoek(adres));
      expect(schrijfAdreszoek(adresUitBordfilter(filter))).toBe(adres);
    },
  );

  it('leaves out what makes no sense', () => {
    const zoek = leesAdreszoek('?weergave=taart&groep=straks&kolom=1');
    expect(adresUitBordfilter(bordfilterUitAdres(zoek))).toEqual({});
  });

  it('keeps what all of its parts ask', () => {
    const filter = bordfilterUitAdres({ groep: 'wacht', kolom: 'gesolliciteerd' });
    expect(gefilterd([REGEL, { ...REGEL, status: 'uitgenodigd' }], filter)).toEqual([REGEL]);
    expect(gefilterd([REGEL], { ...filter, werknemer: 'een ander' })).toEqual([]);
  });
});

describe('what is dragged', () => {
  it('names only the columns that the table allows', () => {
    expect(Object.keys(sleepgoed(REGEL)).map((soort) => soort.split('-').at(-1))).toEqual([
      'gesolliciteerd',
      'gesprek',
      'aanbod',
      'niet_verder',
    ]);
  });
});
