import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { belastbaarheidSchema } from '../fml/belastbaarheid.js';
import { leesBelastbaarheid } from '../fml/lees-belastbaarheid.js';
import type { Leesresultaat } from '../lezen/leesresultaat.js';
import { leesZoekprofiel } from '../zoekprofiel/lees-zoekprofiel.js';
import { zoekprofielSchema } from '../zoekprofiel/zoekprofiel.js';
import { leesCases } from './lees-cases.js';

const belastbaarheid = {
  document: 'FML',
  editie: 'nieuw',
  datum: '2026-02-10',
  beperkingen: [{ item: 'tillen', niveau: 1, tekst: 'tot 10 kg', limiet: { max_kg: 10 } }],
  toelichting: null,
  opbouw: null,
};
const zoekprofiel = {
  doelberoepen: ['planner'],
  woonplaats: 'Amersfoort',
  max_reis_km: 30,
  uren_min: 24,
  uren_max: 32,
  opleiding: 'mbo-3',
};
const vacature = { id: 'v1', titel: 'Planner', plaats: 'Leusden', taal: 'nl', tekst: '32 uur' };
const casus = { id: 'C1', label: 'proef', belastbaarheid, zoekprofiel, vacatures: [vacature] };

function fouten(resultaat: Leesresultaat<unknown>) {
  return resultaat.ok ? [] : resultaat.fouten.map(({ pad }) => pad);
}

function beperking(invoer: object) {
  const gelezen = leesBelastbaarheid({ ...belastbaarheid, beperkingen: [invoer] });
  if (!gelezen.ok) throw new Error(gelezen.fouten.map(({ pad }) => pad).join());
  return gelezen.waarde;
}

describe('leesBelastbaarheid', () => {
  it('reads a complete document and ignores what it does not know', () => {
    const gelezen = leesBelastbaarheid({ ...belastbaarheid, diagnose: 'x', nieuw: [1] });
    expect(gelezen).toEqual({
      ok: true,
      waarde: {
        ...belastbaarheid,
        beperkingen: [{ ...belastbaarheid.beperkingen[0], teBeoordelen: false }],
      },
    });
  });

  it.each([
    [{ item: 'tillen', niveau: 1, tekst: '', limiet: 'niet zwaar' }, true],
    [{ item: 'tillen', niveau: 1, tekst: '', limiet: { zwaar: 'niet' } }, true],
    [{ item: 'tillen', niveau: 1, tekst: '', limiet: { max_kg: 'tien' } }, true],
    [{ item: 'tillen', niveau: 1, tekst: '', limiet: [5] }, true],
    [{ item: 'tillen', niveau: null, tekst: 'zie toelichting' }, true],
    [{ item: 'tillen', niveau: null, tekst: 'tilt met plezier' }, true],
    [{ item: 'tillen', niveau: null, tekst: 'niet zwaar' }, false],
    [{ item: 'tillen', niveau: 7, tekst: 'anders' }, true],
    [{ item: 'tillen', tekst: '5 kg zittend, 10 kg staand' }, false],
    [{ item: 'tillen', tekst: '5 kg, 3 keer per uur vanaf 40 cm' }, false],
    [{ item: 'tillen', tekst: 'zwaarder dan 3 pakken' }, true],
    [{ item: 'overig_tijd', tekst: 'twee rustdagen aaneengesloten' }, true],
    [{ item: 'etmaal', tekst: 'geen nachtdienst' }, false],
    [{ item: 'conflicten', tekst: 'kan niet tegen conflicten' }, false],
    [{ item: 'tillen', niveau: 1, tekst: '' }, false],
    [{ item: 'tillen', tekst: 'tot 5 kg' }, false],
    [{ item: 'vw_deadlines', tekst: 'geen deadlines' }, false],
    [{ item: 'stof', tekst: 'geen stof' }, false],
  ])('marks %j as to be judged: %s', (invoer, verwacht) => {
    expect(beperking(invoer).beperkingen[0]?.teBeoordelen).toBe(verwacht);
  });

  it('reads a limit from the words when there is no level', () => {
    const [tillen] = beperking({ item: 'tillen', tekst: 'tot 5 kg' }).beperkingen;
    expect(tillen?.limiet).toEqual({ max_kg: 5 });
    const [zitten] = beperking({ item: 'zitten', tekst: 'hooguit 1 uur achtereen' }).beperkingen;
    expect(zitten?.limiet).toEqual({ max_min_achtereen: 60 });
  });

  it('keeps a limit on an item it does not know', () => {
    const gelezen = beperking({ item: 'zweven', niveau: 1, tekst: 'niet zweven' });
    expect(gelezen.beperkingen).toEqual([]);
    expect(gelezen.nietHerkend).toEqual([{ item: 'zweven', tekst: 'niet zweven' }]);
  });

  it.each([
    [{ datum: undefined }, 'datum'],
    [{ datum: '2026-02-30' }, 'datum'],
    [{ datum: 20260210 }, 'datum'],
    [{ document: 'XYZ' }, 'document'],
    [{ document: null }, 'document'],
    [{ beperkingen: null }, 'beperkingen'],
    [{ beperkingen: {} }, 'beperkingen'],
    [{ beperkingen: [null] }, 'beperkingen[0]'],
    [{ beperkingen: [{ tekst: 'x' }] }, 'beperkingen[0].item'],
    [{ beperkingen: [{ item: 'tillen', niveau: '1' }] }, 'beperkingen[0].niveau'],
    [{ beperkingen: [{ item: 'tillen', niveau: -1 }] }, 'beperkingen[0].niveau'],
    [{ beperkingen: [{ item: 'tillen', niveau: 1.5 }] }, 'beperkingen[0].niveau'],
    [{ beperkingen: [{ item: 'tillen', limiet: { max_kg: -1 } }] }, 'beperkingen[0].limiet.max_kg'],
    [
      { beperkingen: [{ item: 'tillen', limiet: { max_kg: Number.NaN } }] },
      'beperkingen[0].limiet.max_kg',
    ],
    [
      { beperkingen: [{ item: 'uren_dag', limiet: { max_uur: 30 } }] },
      'beperkingen[0].limiet.max_uur',
    ],
    [{ toelichting: 5 }, 'toelichting'],
    [{ opbouw: 'later' }, 'opbouw'],
    [{ opbouw: { stap_uren: 2, stap_weken: 2, doel_uren_week: 16 } }, 'opbouw.start_uren_week'],
  ])('names the path of what is missing or impossible in %j', (wijziging, pad) => {
    expect(fouten(leesBelastbaarheid({ ...belastbaarheid, ...wijziging }))).toContain(pad);
  });

  it('puts the given path in front', () => {
    expect(fouten(leesBelastbaarheid({}, 'werknemer.fml'))).toContain('werknemer.fml.datum');
  });
});

describe('leesZoekprofiel', () => {
  it('reads a profile, with lists left out and a level in other writing', () => {
    const gelezen = leesZoekprofiel({ ...zoekprofiel, opleiding: 'MBO 3', rijbewijs: 'B' });
    expect(gelezen.ok && gelezen.waarde.opleiding).toBe('mbo-3');
    expect(gelezen.ok && gelezen.waarde.rijbewijs).toEqual(['B']);
    expect(gelezen.ok && gelezen.waarde.talen).toEqual([]);
  });

  it.each([
    [{ uren_min: -4 }, 'uren_min'],
    [{ uren_max: 20 }, 'uren_max'],
    [{ uren_max: Number.POSITIVE_INFINITY }, 'uren_max'],
    [{ max_reis_km: 0 }, 'max_reis_km'],
    [{ max_reis_km: '30' }, 'max_reis_km'],
    [{ woonplaats: ' ' }, 'woonplaats'],
    [{ opleiding: 'mbo-9' }, 'opleiding'],
    [{ talen: [1] }, 'talen[0]'],
    [{ doelberoepen: 7 }, 'doelberoepen'],
    [{ doelberoepen: null }, 'doelberoepen'],
    [{ doelberoepen: Array(51).fill('kok') }, 'doelberoepen'],
  ])('names the path of what is missing or impossible in %j', (wijziging, pad) => {
    expect(fouten(leesZoekprofiel({ ...zoekprofiel, ...wijziging }))).toEqual([pad]);
  });
});

describe('the wishes of a zoekprofiel', () => {
  const WENSEN = {
    start_op: '2026-05-01',
    ervaring_jaren: 4,
    taalniveaus: { nl: 'goed', en: 'basis' },
    contracten: ['vast', 'tijdelijk'],
    loon_oud: { bedrag: 3000, periode: 'maand', uren_week: 36 },
    sectoren: ['zorg'],
    sectoren_niet: ['horeca'],
    werkgevers_niet: ['Randstad'],
    geen_bemiddelaars: true,
    thuiswerk: 'graag',
    vroegste_begin: '07:30',
  };

  it('are read, each may be left out, and nothing takes their place', () => {
    const gelezen = leesZoekprofiel({ ...zoekprofiel, ...WENSEN });
    expect(gelezen.ok && gelezen.waarde).toMatchObject(WENSEN);
    const zonder = leesZoekprofiel(zoekprofiel);
    expect(zonder.ok && Object.keys(zonder.waarde)).not.toEqual(
      expect.arrayContaining(['sectoren']),
    );
  });

  it('may be written more loosely', () => {
    const los = { contracten: 'Vast', vroegste_begin: '7.30', sectoren: null, thuiswerk: 'GRAAG' };
    const gelezen = leesZoekprofiel({ ...zoekprofiel, ...los });
    expect(gelezen.ok && gelezen.waarde).toMatchObject({
      contracten: ['vast'],
      vroegste_begin: '07:30',
      thuiswerk: 'graag',
    });
  });

  it.each([
    [{ start_op: 'mei' }, 'start_op'],
    [{ ervaring_jaren: -1 }, 'ervaring_jaren'],
    [{ taalniveaus: { nl: 'prima' } }, 'taalniveaus.nl'],
    [{ taalniveaus: { nederlands: 'goed' } }, 'taalniveaus.nederlands'],
    [{ taalniveaus: ['nl'] }, 'taalniveaus'],
    [{ contracten: ['vast', 'eeuwig'] }, 'contracten[1]'],
    [{ loon_oud: { bedrag: 0, periode: 'maand', uren_week: 36 } }, 'loon_oud.bedrag'],
    [{ loon_oud: 3000 }, 'loon_oud'],
    [{ sectoren: ['ruimtevaart'] }, 'sectoren[0]'],
    [{ werkgevers_niet: Array(51).fill('x') }, 'werkgevers_niet'],
    [{ geen_bemiddelaars: 'ja' }, 'geen_bemiddelaars'],
    [{ thuiswerk: 'soms' }, 'thuiswerk'],
    [{ vroegste_begin: '25:00' }, 'vroegste_begin'],
  ])('name the path of what is impossible in %j', (wijziging, pad) => {
    expect(fouten(leesZoekprofiel({ ...zoekprofiel, ...wijziging }))).toEqual([pad]);
  });
});

describe('leesCases', () => {
  it('reads a file of cases', () => {
    const gelezen = leesCases({ _over: 'proef', cases: [casus] });
    expect(gelezen.ok && gelezen.waarde[0]?.vacatures).toEqual([vacature]);
  });

  it('names the full path through the file', () => {
    const kapot = { ...casus, belastbaarheid: { ...belastbaarheid, datum: null } };
    expect(fouten(leesCases({ cases: [casus, kapot] }))).toEqual(['cases[1].belastbaarheid.datum']);
    expect(fouten(leesCases({ cases: [{ ...casus, vacatures: [{}] }] }))).toEqual([
      'cases[0].vacatures[0].id',
      'cases[0].vacatures[0].titel',
    ]);
  });

  it('tells in Dutch what to do, and never repeats a value', () => {
    const gelezen = leesCases({ cases: [{ ...casus, zoekprofiel: { woonplaats: 42424242 } }] });
    const tekst = JSON.stringify(gelezen);
    expect(tekst).toContain('Hier hoort een tekst te staan.');
    expect(tekst).not.toMatch(/42424242|expected|received|invalid/iu);
  });

  it.each([
    null,
    undefined,
    [],
    'tekst',
    7,
    true,
    { cases: null },
    JSON.parse('{"__proto__":{"cases":[]}}'),
  ])('refuses %j without throwing', (invoer) => {
    expect(leesCases(invoer).ok).toBe(false);
  });

  it('never throws, and what it accepts satisfies the schemas', () => {
    const iets = fc.anything();
    const vorm = fc.record(
      {
        document: fc.oneof(fc.constant('FML'), iets),
        datum: fc.oneof(fc.constant('2026-01-05'), iets),
        editie: fc.oneof(fc.string(), iets),
        beperkingen: fc.oneof(
          fc.array(
            fc.record(
              {
                item: fc.oneof(fc.constantFrom('tillen', '__proto__', 'constructor'), iets),
                niveau: fc.oneof(fc.integer(), iets),
                tekst: fc.oneof(fc.string(), iets),
                limiet: fc.oneof(fc.record({ max_kg: fc.double(), niet: iets, code: iets }), iets),
              },
              { requiredKeys: [] },
            ),
          ),
          iets,
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(vorm, iets, (fml, los) => {
        const gelezen = leesBelastbaarheid(fml);
        if (gelezen.ok) expect(belastbaarheidSchema.safeParse(gelezen.waarde).success).toBe(true);
        const profiel = leesZoekprofiel(los);
        if (profiel.ok) expect(zoekprofielSchema.safeParse(profiel.waarde).success).toBe(true);
        leesCases({ cases: [los, { ...casus, belastbaarheid: fml }] });
      }),
    );
  });
});
