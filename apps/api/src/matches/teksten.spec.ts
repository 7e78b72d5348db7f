import { describe, expect, it } from '@jest/globals';
import type { VacatureKenmerken } from '@passend/matching';
import { isNogOpen, waaromTekst } from '../mijn/waarom.teksten.js';
import { PROEFPERSOON, proefuitleg, proefuitslag } from '../test/persoon.js';
import { toonProfielpunten } from './profielpunt.weergave.js';
import { toonPunten } from './punt.weergave.js';
import { regelTekst } from './regel.teksten.js';

const KENMERKEN: VacatureKenmerken = {
  eisen: [],
  beroep: null,
  plaatsen: [],
  thuiswerk: null,
  uren: { min: null, max: null },
  opleiding: null,
  vereist: [],
  taal: 'nl',
};
const ZIN = { bewijs: 'dozen tot 25 kg', van: 4, tot: 19, grondslag: 'tekst' } as const;
const uitlegVan = (anders: Parameters<typeof proefuitleg>[0]) =>
  toonPunten([proefuitleg(anders)])[0]?.uitleg;

describe('the sentence beside a limit', () => {
  it('quotes the text and names the limit', () => {
    expect(uitlegVan({ ...ZIN, oordeel: 'past' })).toBe(
      'In de tekst staat: "dozen tot 25 kg". Dat past binnen de grens: ongeveer 10 kg.',
    );
    expect(uitlegVan({ ...ZIN, oordeel: 'overschrijdt', valtAf: true })).toBe(
      'In de tekst staat: "dozen tot 25 kg". Dat gaat over de grens: ongeveer 10 kg.',
    );
  });

  it('calls an excess of a soft limit an excess, and asks to discuss it', () => {
    const zacht = uitlegVan({ ...ZIN, oordeel: 'overschrijdt', valtAf: false });
    expect(zacht).toContain('Dat gaat over de grens: ongeveer 10 kg. Het is een zachte grens');
    expect(zacht).toContain('Bespreek of dit kan');
  });

  it('says of hours that fit at the end of a build-up that the start is a question', () => {
    const later = uitlegVan({ ...ZIN, oordeel: 'past', bijStart: 'overschrijdt' });
    expect(later).toContain('Bij de start zijn het minder uren. Vraag of dat kan.');
    expect(uitlegVan({ ...ZIN, oordeel: 'past', bijStart: 'past' })).not.toContain('start');
  });

  it('asks to weigh what is near the limit', () => {
    expect(uitlegVan({ ...ZIN, oordeel: 'mogelijk' })).toContain('Weeg af of dit kan');
  });

  it('speaks of the hours when they come from a field and not from the text', () => {
    expect(uitlegVan({ oordeel: 'past', grondslag: 'tekst', limietTekst: '20 uur' })).toBe(
      'De vacature noemt uren die passen binnen de grens: 20 uur.',
    );
  });

  it('takes nothing said as nothing known, and asks', () => {
    expect(uitlegVan({})).toBe('De tekst zegt hier niets over. Vraag het na.');
    expect(uitlegVan({ ...ZIN })).toContain('Dat zegt niet genoeg om te kiezen.');
  });

  it.each([
    ['past', 'meestal geen probleem'],
    ['overschrijdt', 'vaak een probleem'],
  ] as const)('gives what the occupation suggests as a direction only: %s', (richting, woorden) => {
    const uitleg = uitlegVan({ grondslag: 'beroep', richting });
    expect(uitleg).toContain(woorden);
    expect(uitleg).toMatch(/^De tekst zegt hier niets over\..*Vraag het na\.$/u);
  });
});

describe('the order of the limits', () => {
  it('begins with what is troublesome, and is the same every time', () => {
    const punten = [
      proefuitleg({ item: 'zitten', oordeel: 'past' }),
      proefuitleg({ item: 'staan', oordeel: 'onbekend' }),
      proefuitleg({ item: 'tillen', oordeel: 'overschrijdt' }),
      proefuitleg({ item: 'lopen', oordeel: 'mogelijk' }),
      proefuitleg({ item: 'dragen', oordeel: 'overschrijdt' }),
    ];
    const volgorde = ['dragen', 'tillen', 'lopen', 'staan', 'zitten'];
    expect(toonPunten(punten).map(({ item }) => item)).toEqual(volgorde);
    expect(toonPunten([...punten].reverse()).map(({ item }) => item)).toEqual(volgorde);
  });

  it('gives a quote only with its place', () => {
    expect(toonPunten([proefuitleg(ZIN)])[0]?.bewijs).toEqual({
      van: 4,
      tot: 19,
      tekst: 'dozen tot 25 kg',
    });
    expect(toonPunten([proefuitleg({ bewijs: 'x' })])[0]?.bewijs).toBeNull();
  });

  it('names the rule, and else the source of the expectation', () => {
    expect(toonPunten([proefuitleg({ regel: 'tillen-07', bron: 'beroep' })])[0]?.bron).toBe(
      'tillen-07',
    );
    expect(toonPunten([proefuitleg({ bron: 'beroep' })])[0]?.bron).toBe('beroep');
  });
});

describe('why vacancies fell off', () => {
  it.each([
    ['reisafstand', 'Verder dan 35 km van Amersfoort'],
    ['uren', 'Niet binnen 16 tot 32 uur per week'],
    ['opleiding', 'Vraagt meer opleiding dan mbo-4'],
    ['fml.tillen', 'Tillen: meer dan de grens'],
    ['fml.vw_tempo', 'Werk zonder hoog tempo: past niet bij de grens'],
  ])('is told in words: %s', (regel, tekst) => {
    expect(regelTekst(regel, PROEFPERSOON)).toBe(tekst);
  });
});

describe('the vacancy against the zoekprofiel', () => {
  it('tells distance, hours and education with the numbers of the client', () => {
    const punten = toonProfielpunten(proefuitslag({ afstandKm: 12.4 }), PROEFPERSOON, KENMERKEN);
    expect(punten.map(({ criterium }) => criterium)).toEqual([
      'Beroep',
      'Reisafstand',
      'Uren',
      'Opleiding',
    ]);
    expect(punten[1]?.uitleg).toBe(
      '12 km hemelsbreed van Amersfoort; de grens is 35 km. Geschat: ± 60 min fietsen of ± 50 min met het ov.',
    );
    expect(punten[2]?.uitleg).toBe('Gezocht: 16 tot 32 uur per week.');
    expect(toonProfielpunten(proefuitslag(), PROEFPERSOON, KENMERKEN)[1]?.uitleg).toBe(
      'De werkplek is niet bekend.',
    );
  });

  it('names only the ways of travelling that are left, and the longest trip', () => {
    const persoon = {
      zoekprofiel: { ...PROEFPERSOON.zoekprofiel, max_reistijd_min: 60 },
      belastbaarheid: {
        ...PROEFPERSOON.belastbaarheid,
        beperkingen: [
          {
            item: 'vervoer' as const,
            niveau: 1,
            tekst: 'niet fietsen, niet zelf autorijden',
            limiet: null,
            teBeoordelen: false,
          },
        ],
      },
    };
    const wensen = [{ id: 'reistijd', oordeel: 'onbekend' } as const];
    const punten = toonProfielpunten(proefuitslag({ afstandKm: 12.4, wensen }), persoon, KENMERKEN);
    expect(punten[1]?.uitleg).toMatch(/Geschat: ± \d+ min met het ov\.$/u);
    expect(punten[4]).toMatchObject({ criterium: 'Reistijd', oordeel: 'onbekend' });
    expect(punten[4]?.uitleg).toContain('hooguit 60 minuten');
    expect(regelTekst('reisafstand', { ...PROEFPERSOON, ...persoon })).toBe(
      'Verder dan 35 km van Amersfoort, of meer dan 60 minuten reizen',
    );
  });

  it('names the diplomas and licences that are asked', () => {
    const gevraagd = { ...KENMERKEN, vereist: ['vca', 'rijbewijs-b'] };
    expect(toonProfielpunten(proefuitslag(), PROEFPERSOON, gevraagd)[3]?.uitleg).toContain(
      'Gevraagd: VCA (veilig werken), rijbewijs B.',
    );
  });

  it('tells of each wish what the vacancy says, and that it is silent', () => {
    const zoekprofiel = {
      ...PROEFPERSOON.zoekprofiel,
      ervaring_jaren: 1,
      loon_oud: { bedrag: 20, periode: 'uur', uren_week: 36 } as const,
      vroegste_begin: '07:30',
    };
    const ids = [
      'ervaring',
      'taaleis',
      'contract',
      'loon',
      'sector',
      'thuiswerk',
      'begintijd',
    ] as const;
    const wensen = ids.map((id) => ({ id, oordeel: 'onbekend' as const }));
    const zinnen = (vacature: typeof KENMERKEN) =>
      toonProfielpunten(proefuitslag({ wensen }), { ...PROEFPERSOON, zoekprofiel }, vacature)
        .slice(4)
        .map(({ uitleg }) => uitleg);
    expect(
      zinnen({
        ...KENMERKEN,
        beroep: '5120.1',
        ervaring: 2,
        talen: [{ taal: 'de', niveau: 'basis' }],
        contract: 'uitzend',
        uurloon: 15.2,
        thuiswerk: 'deels',
        begintijd: 405,
      }),
    ).toEqual([
      'Gevraagd: 2 jaar ervaring. De werknemer heeft 1 jaar.',
      'Gevraagd: Duits (een beetje).',
      'De vacature biedt: uitzendwerk.',
      'Hoogstens € 15,20 per uur. De grens is € 13,00: 65 procent van het oude uurloon.',
      'Sector: horeca.',
      'Thuiswerken kan voor een deel.',
      'Het werk begint om 06:45. De werknemer kan er om 07:30 zijn.',
    ]);
    expect(zinnen(KENMERKEN)[3]).toBe('De vacature noemt geen loon.');
  });
});

describe('why a vacancy was chosen, for the werknemer', () => {
  const GEZOCHT = { uren_min: 16, uren_max: 32 };

  it('is plain, and silent about what is not known', () => {
    expect(waaromTekst(proefuitslag(), { min: null, max: null }, GEZOCHT)).toEqual([]);
  });

  it('tells what fits and what must be asked, in numbers and without naming a limit', () => {
    const punt = (oordeel: 'past' | 'onbekend') => proefuitleg({ oordeel });
    const zinnen = waaromTekst(
      proefuitslag({
        profiel: { beroep: 'doel', reisafstand: 'past', uren: 'past', opleiding: 'past' },
        afstandKm: 7.6,
        fml: [punt('past'), punt('past'), punt('onbekend')],
      }),
      { min: 24, max: 32 },
      GEZOCHT,
    );
    expect(zinnen).toEqual([
      'Dit is werk dat je zoekt.',
      'Het is ongeveer 8 kilometer van je huis.',
      'De uren passen bij je.',
      'Je opleiding is genoeg voor dit werk.',
      'Op 2 van je 3 punten staat in de tekst dat het past.',
    ]);
    expect(zinnen.join(' ')).not.toMatch(/tillen/iu);
  });

  it('says apart that something is still to be found out', () => {
    const punt = (oordeel: 'past' | 'onbekend') => proefuitleg({ oordeel });
    expect(isNogOpen({ fml: [punt('past')] })).toBe(false);
    expect(isNogOpen({ fml: [punt('past'), punt('onbekend')] })).toBe(true);
  });

  it('does not promise hours of which only a part suits', () => {
    const profiel = {
      beroep: 'anders',
      reisafstand: 'past',
      uren: 'past',
      opleiding: 'past',
    } as const;
    expect(waaromTekst(proefuitslag({ profiel }), { min: 32, max: 40 }, GEZOCHT)).toEqual([
      'Een deel van de uren past bij je. Daar kun je over praten.',
      'Je opleiding is genoeg voor dit werk.',
    ]);
  });
});
