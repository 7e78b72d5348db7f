import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Belastbaarheid, Beperking } from './belastbaarheid.js';
import { duidDocument } from './duid-document.js';
import { type Duiding, duidingSchema } from './duiding.js';

const beperking = (rest: Partial<Beperking> & Pick<Beperking, 'item'>): Beperking => ({
  niveau: null,
  tekst: '',
  limiet: null,
  teBeoordelen: false,
  ...rest,
});
const TILLEN = beperking({ item: 'tillen', niveau: 1, tekst: '10 kg', limiet: { max_kg: 10 } });
const document = (rest: Partial<Belastbaarheid>): Belastbaarheid => ({
  document: 'FML',
  editie: 'nieuw',
  datum: '2026-10-01',
  beperkingen: [TILLEN],
  toelichting: null,
  opbouw: null,
  ...rest,
});
const items = (geldend: Belastbaarheid) => geldend.beperkingen.map(({ item }) => item);
const tillenVan = (geldend: Belastbaarheid) =>
  geldend.beperkingen.find(({ item }) => item === 'tillen');
const standen = (bron: Belastbaarheid, duidingen: readonly Duiding[] = []) =>
  duidDocument(bron, duidingen).passages.map(({ tekst, stand }) => [tekst, stand]);

describe('what counts of a document', () => {
  it('is the document itself when it says no more than its items', () => {
    expect(duidDocument(document({}))).toEqual({ geldend: document({}), passages: [] });
  });

  it('takes a peak beside the limit for the day, on what is limited', () => {
    const { geldend, passages } = duidDocument(document({ toelichting: 'Incidenteel 12 kg mag.' }));
    expect(geldend.beperkingen).toEqual([{ ...TILLEN, piek: { max_kg: 12 } }]);
    expect(passages).toEqual([
      {
        plek: 'document',
        tekst: 'Incidenteel 12 kg mag.',
        stand: 'gelezen',
        gevolgen: [{ item: 'tillen', piek: { max_kg: 12 } }],
      },
    ]);
  });

  it('makes a limit stricter, never looser: that is for a person', () => {
    const met = (toelichting: string) =>
      document({ beperkingen: [{ ...TILLEN, limiet: null, toelichting }] });
    expect(tillenVan(duidDocument(met('max 8 kg')).geldend)?.limiet).toEqual({ max_kg: 8 });
    const ruimer = duidDocument(met('max 12 kg'));
    expect(tillenVan(ruimer.geldend)?.limiet).toBeNull();
    expect(ruimer.passages[0]?.stand).toBe('te_beoordelen');
  });

  it('adds a limit on an item that was not limited, and says where it comes from', () => {
    const { geldend } = duidDocument(document({ toelichting: 'Geen nachtdienst.' }));
    expect(geldend.beperkingen[1]).toMatchObject({
      item: 'etmaal',
      limiet: { niet: ['nacht'] },
      tekst: 'Geen nachtdienst.',
      uit: 'toelichting',
    });
  });

  it('leaves open what it cannot read, and items and points without a limit', () => {
    const bron = document({
      toelichting: 'Houdingen afwisselen. Avonden zijn mogelijk.',
      beperkingen: [beperking({ item: 'reiken', tekst: 'niet ver', teBeoordelen: true })],
      nietHerkend: [{ item: 'zweven', tekst: 'niet zweven' }],
    });
    expect(standen(bron)).toEqual([
      ['niet ver', 'te_beoordelen'],
      ['Houdingen afwisselen.', 'te_beoordelen'],
      ['Avonden zijn mogelijk.', 'te_beoordelen'],
      ['zweven: niet zweven', 'te_beoordelen'],
    ]);
  });

  it('never loses a sentence, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,9}( [a-z0-9]{2,9}){1,5}$/u)), (zinnen) => {
        const { passages } = duidDocument(document({ toelichting: zinnen.join('. ') }));
        const gezien = passages.map(({ tekst }) => tekst).join(' ');
        for (const zin of zinnen) expect(gezien).toContain(zin);
      }),
    );
  });
});

describe('what a coach decides about a document', () => {
  const open = document({
    toelichting: 'Houdingen afwisselen.',
    beperkingen: [TILLEN, beperking({ item: 'reiken', tekst: 'niet ver', teBeoordelen: true })],
    nietHerkend: [{ item: 'zweven', tekst: 'niet zweven' }],
  });
  const geenGevolg = (plek: 'document' | 'reiken' | 'niet_herkend', tekst: string): Duiding => ({
    soort: 'geen_gevolg',
    plek,
    tekst,
    reden: 'Nagevraagd.',
  });

  it('settles a passage without a consequence', () => {
    const duidingen = [
      geenGevolg('document', 'Houdingen afwisselen.'),
      geenGevolg('reiken', 'niet ver'),
      geenGevolg('niet_herkend', 'zweven: niet zweven'),
    ];
    const { geldend, passages } = duidDocument(open, duidingen);
    expect(passages.every(({ stand }) => stand === 'bevestigd')).toBe(true);
    expect(items(geldend)).toEqual(['tillen']);
    expect(geldend.nietHerkend).toEqual([]);
  });

  it('turns a passage into a limit, on its own item or on another', () => {
    const grens = (rest: object) =>
      duidingSchema.parse({ soort: 'grens', reden: 'Nagevraagd.', ...rest });
    const reiken = grens({
      plek: 'reiken',
      tekst: 'niet ver',
      item: 'reiken',
      limiet: { max_cm: 50 },
    });
    const wissel = grens({
      plek: 'document',
      tekst: 'Houdingen afwisselen.',
      item: 'afwisseling',
      niveau: 1,
    });
    const { geldend } = duidDocument(open, [reiken, wissel]);
    expect(geldend.beperkingen).toMatchObject([
      { item: 'tillen' },
      { item: 'reiken', tekst: 'niet ver', limiet: { max_cm: 50 }, teBeoordelen: false },
      { item: 'afwisseling', niveau: 1, tekst: 'Houdingen afwisselen.', uit: 'toelichting' },
    ]);
  });

  it('goes before what a rule read', () => {
    const bron = document({ toelichting: 'Incidenteel 12 kg mag.' });
    const weg = geenGevolg('document', 'Incidenteel 12 kg mag.');
    expect(tillenVan(duidDocument(bron, [weg]).geldend)?.piek).toBeUndefined();
    expect(standen(bron, [weg])).toEqual([['Incidenteel 12 kg mag.', 'bevestigd']]);
  });

  it('says of a limit whether it is hard; the last decision counts', () => {
    const zacht = { soort: 'hardheid', item: 'tillen', hardheid: 'zacht', reden: 'x' } as const;
    expect(tillenVan(duidDocument(open, [zacht]).geldend)?.hardheid).toBe('zacht');
    const hard = { ...zacht, hardheid: 'hard' } as const;
    expect(tillenVan(duidDocument(open, [zacht, hard]).geldend)?.hardheid).toBe('hard');
  });

  it('has no effect on words that no longer stand there', () => {
    expect(duidDocument(open, [geenGevolg('document', 'Iets anders.')])).toEqual(
      duidDocument(open),
    );
  });
});

describe('a build-up of hours', () => {
  const opbouw = {
    start_uren_week: 8,
    stap_uren: 2,
    stap_weken: 2,
    doel_uren_week: 16,
    peildatum: '2026-10-01',
  };
  const uren = (rest: Partial<Beperking>) => beperking({ item: 'uren_week', ...rest });

  it('limits the hours a week to its goal', () => {
    const { geldend } = duidDocument(document({ opbouw }));
    expect(geldend.beperkingen[1]).toMatchObject({
      item: 'uren_week',
      limiet: { max: 16 },
      uit: 'opbouw',
    });
  });

  it.each([
    [uren({ limiet: { max: 12 } }), 12],
    [uren({ limiet: { max: 20 } }), 16],
    [uren({ niveau: 2 }), 16],
  ])('keeps the strictest of the item and the goal', (eigen, max) => {
    const { geldend } = duidDocument(document({ beperkingen: [eigen], opbouw }));
    expect(geldend.beperkingen).toHaveLength(1);
    expect(geldend.beperkingen[0]?.limiet?.max).toBe(max);
  });
});
