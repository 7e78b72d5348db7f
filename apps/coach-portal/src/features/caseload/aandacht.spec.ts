import { describe, expect, it } from '@jest/globals';
import type { CaseloadRij } from '@passend/contracts';
import { aandachtspunten, verdeelCaseload } from './aandacht.js';

const NU = new Date('2026-03-12T09:00:00Z');
const RUSTIG: CaseloadRij = {
  id: '6f1c1b6e-6a0e-4a5e-9a43-5d3e8f0f0001',
  naam: 'A. Rustig',
  leesbaar: true,
  traject: { week: 40, totWeken: 104 },
  klok: { loop: 'loopt', gevaar: [], volgende: null },
  doelberoepen: [],
  woonplaats: null,
  telling: { overwogen: 400, inBeeld: 50, past: 5, mogelijk: 45, afgevallen: 350, nieuw: 0 },
  beoordeeld: { geschikt: 1, bespreken: 0, niet_geschikt: 2 },
  belastbaarheid: {
    document: 'FML',
    datum: '2026-01-05',
    maandenOud: 2,
    verouderd: false,
    toekomst: false,
    teBeoordelen: 0,
  },
  laatstBekeken: '2026-03-10T09:00:00Z',
  inspanning: [],
};

function teksten(anders: Partial<CaseloadRij>): readonly string[] {
  return aandachtspunten({ ...RUSTIG, ...anders }, NU).map((punt) => punt.tekst);
}

describe('aandachtspunten', () => {
  it('asks nothing when everything is going', () => {
    expect(teksten({})).toEqual([]);
  });

  it('says only that a file cannot be opened, before everything else', () => {
    const punten = aandachtspunten({ ...RUSTIG, leesbaar: false, telling: null }, NU);
    expect(punten.map(({ tekst }) => tekst)).toEqual([
      'Dit dossier kan niet worden geopend. Vraag de beheerder om hulp.',
    ]);
    expect(punten[0]?.gewicht).toBeGreaterThan(100);
  });

  it('puts a missing profile before everything else', () => {
    const punten = aandachtspunten(
      { ...RUSTIG, telling: null, traject: { week: 103, totWeken: 104 } },
      NU,
    );
    expect(punten[0]?.actie).toBe('profiel');
  });

  it('names the step whose day is past, and says how many more there are', () => {
    const stap = {
      code: 'melding_42',
      stap: '42e-weeksmelding',
      verantwoordelijke: 'werkgever',
      dag: '2026-03-02',
      status: 'te_laat',
    } as const;
    const gevaar = [stap, { ...stap, code: 'evaluatie' } as const];
    const klok = { loop: 'loopt', gevaar, volgende: null } as const;
    const [punt] = aandachtspunten({ ...RUSTIG, klok: { ...klok, gevaar: [...gevaar] } }, NU);
    expect(punt).toMatchObject({
      actie: 'tijdlijn',
      tekst: '42e-weeksmelding was uiterlijk 2 mrt, en nog 1 stap',
    });
  });

  it('asks for a new belastbaarheid when the document is old', () => {
    expect(
      teksten({
        belastbaarheid: {
          document: 'FML',
          datum: '2025-06-01',
          maandenOud: 9,
          verouderd: true,
          toekomst: false,
          teBeoordelen: 0,
        },
      }),
    ).toEqual(['Belastbaarheid is 9 maanden oud']);
  });

  it('leads to the words of the document that nobody judged yet, before an old document', () => {
    const belastbaarheid = RUSTIG.belastbaarheid && {
      ...RUSTIG.belastbaarheid,
      verouderd: true,
      teBeoordelen: 2,
    };
    const [eerste, tweede] = aandachtspunten({ ...RUSTIG, belastbaarheid }, NU);
    expect(eerste).toMatchObject({
      tekst: '2 stukken tekst van de arts te beoordelen',
      actie: 'passages',
    });
    expect(tweede?.actie).toBe('belastbaarheid');
  });

  it('counts down the last quarter and says so when the term is over', () => {
    expect(teksten({ traject: { week: 91, totWeken: 104 } })).toEqual([
      'Einde wachttijd over 13 weken',
    ]);
    expect(teksten({ traject: { week: 90, totWeken: 104 } })).toEqual([]);
    expect(teksten({ traject: { week: 106, totWeken: 104 } })).toEqual(['De wachttijd is voorbij']);
  });

  it('does not call everything new when the ranking was never opened', () => {
    const telling = {
      overwogen: 400,
      inBeeld: 50,
      past: 5,
      mogelijk: 45,
      afgevallen: 350,
      nieuw: 50,
    };
    expect(teksten({ laatstBekeken: null, telling })).toEqual(['Ranglijst nog nooit geopend']);
  });

  it('says how long nobody looked', () => {
    expect(teksten({ laatstBekeken: '2026-02-20T09:00:00Z' })).toEqual([
      '20 dagen niet naar vacatures gekeken',
    ]);
  });
});

describe('verdeelCaseload', () => {
  it('puts who waits first, the heaviest on top, and loses nobody', () => {
    const rijen: CaseloadRij[] = [
      RUSTIG,
      {
        ...RUSTIG,
        naam: 'B. Bespreken',
        beoordeeld: { geschikt: 0, bespreken: 2, niet_geschikt: 0 },
      },
      { ...RUSTIG, naam: 'C. Leeg', telling: null },
      { ...RUSTIG, naam: 'D. Verder', traject: { week: 60, totWeken: 104 } },
    ];
    const groepen = verdeelCaseload(rijen, NU);
    expect(groepen.nu.map((rij) => rij.naam)).toEqual(['C. Leeg', 'B. Bespreken']);
    expect(groepen.rustig.map((rij) => rij.naam)).toEqual(['D. Verder', 'A. Rustig']);
  });
});
