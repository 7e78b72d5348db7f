import { describe, expect, it } from '@jest/globals';
import type { Vacature } from '@passend/domain';
import fc from 'fast-check';
import { inhoudshash } from './inhoudshash.js';
import { bijnaDubbelSleutel, bitverschil } from './simhash.js';
import { zelfdeVacature } from './zelfde-vacature.js';

const OVER_ONS =
  '\n\nOver ons\n\nKoekfabriek Zoete Inval bakt sinds jaar en dag koeken voor winkels in het hele land. Wij werken met veel plezier en houden van gezelligheid. Bij ons is iedereen welkom en krijg je elke vrijdag een zak koeken mee naar huis. Wij geloven in eerlijke producten en korte lijnen.';
const INPAK =
  'Als medewerker inpak sta je aan de lijn en pak je koeken in dozen. Je controleert of de verpakking heel is en je zet de dozen op een pallet. Je werkt in een ploeg van zes mensen en wisselt elk uur van plek. De machines worden door een ander bediend. Je begint om zeven uur en bent om vier uur klaar.';
const TECHNIEK =
  'Als monteur houd je onze ovens en banden aan de praat. Je zoekt storingen op en lost ze op, samen met een collega van de technische dienst. Je doet het onderhoud volgens schema en legt alles vast in het systeem. Je kunt schema’s lezen en hebt kennis van pneumatiek en elektra. Een keer per maand heb je wachtdienst.';
const plek = (naam: string) => ({ naam, postcode: null, provincie: null, land: 'NL' });

const basis: Vacature = {
  externId: '1',
  url: 'https://a.example/1',
  titel: 'Medewerker inpak (m/v)',
  tekst: INPAK + OVER_ONS,
  taal: 'nl',
  werkgever: 'Koekfabriek Zoete Inval B.V.',
  werkplekken: [plek('Waalwijk')],
  thuiswerk: null,
  uren: { min: 32, max: 40 },
  salaris: null,
  opleiding: null,
  contract: null,
  geplaatstOp: '2026-11-01',
  sluitOp: null,
  fysiekeEisen: null,
};
const met = (velden: Partial<Vacature>): Vacature => ({ ...basis, ...velden });

describe('inhoudshash', () => {
  it('ignores identity, address, posting day and the order of places', () => {
    const a = met({ werkplekken: [plek('Ede'), plek('Breda')] });
    const b = met({
      externId: '2',
      url: null,
      geplaatstOp: '2026-11-20',
      werkplekken: [plek('Breda'), plek('Ede')],
    });
    expect(inhoudshash(a)).toBe(inhoudshash(b));
  });

  it.each<[string, Partial<Vacature>]>([
    ['the text', { tekst: 'Anders' }],
    ['the hours', { uren: { min: 24, max: 40 } }],
    ['the closing day', { sluitOp: '2026-12-31' }],
    ['a place', { werkplekken: [plek('Tilburg')] }],
    ['the pay', { salaris: { min: 2400, max: null, periode: 'maand', valuta: 'EUR' } }],
  ])('changes with %s', (_naam, velden) =>
    expect(inhoudshash(met(velden))).not.toBe(inhoudshash(basis)),
  );
});

describe('bijnaDubbelSleutel', () => {
  const sleutel = (vacature: Vacature) => bijnaDubbelSleutel(vacature) ?? '';

  it('is near for a small edit and far for another job of the same employer', () => {
    const bewerkt = met({ tekst: basis.tekst.replace('zes mensen', 'zeven mensen') });
    expect(bitverschil(sleutel(basis), sleutel(bewerkt))).toBeLessThanOrEqual(12);
    expect(
      bitverschil(sleutel(basis), sleutel(met({ tekst: TECHNIEK + OVER_ONS }))),
    ).toBeGreaterThan(16);
  });

  it('does not change with the boilerplate, the case or the accents', () => {
    expect(sleutel(met({ tekst: INPAK }))).toBe(sleutel(basis));
    expect(sleutel(met({ tekst: INPAK.toUpperCase() }))).toBe(sleutel(basis));
  });

  it('is null for short texts', () =>
    expect(bijnaDubbelSleutel(met({ tekst: 'Pak koeken in.' }))).toBeNull());

  it('counts bits: none for the same key, all 64 for the opposite', () => {
    expect(bitverschil('0123456789abcdef', '0123456789abcdef')).toBe(0);
    expect(bitverschil('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(bitverschil('8000000000000001', '0000000000000000')).toBe(2);
  });
});

describe('zelfdeVacature', () => {
  it.each<[string, Partial<Vacature>]>([
    ['the same advert on another site', { externId: 'x', url: 'https://b.example/9' }],
    [
      'a repost with another title spelling',
      { titel: 'MEDEWERKER INPAK Waalwijk - 32/40 uur', geplaatstOp: '2026-11-20' },
    ],
    ['a copy without the boilerplate', { tekst: INPAK }],
    ['a copy that is cut off', { tekst: INPAK.slice(0, 220) }],
    [
      'a reworded copy of the same employer',
      {
        tekst: INPAK.replace(
          'Je werkt in een ploeg van zes mensen en wisselt elk uur van plek.',
          'De ploeg telt zes collega’s.',
        ),
      },
    ],
    ['an intermediary that hides the employer', { werkgever: null }],
    ['an intermediary that names itself', { werkgever: 'Uitzendhuis Het Kompas' }],
    [
      'a copy that has its place in the title only',
      { werkplekken: [], titel: 'Medewerker inpak (Waalwijk)' },
    ],
    ['a copy with another spelling of the place', { werkplekken: [plek('Regio Waalwijk')] }],
  ])('joins %s', (_naam, velden) => expect(zelfdeVacature(basis, met(velden)).zelfde).toBe(true));

  it.each<[string, Partial<Vacature>, string]>([
    ['a sibling in another town', { werkplekken: [plek('Tilburg')] }, 'andere_plaats'],
    [
      'a sibling in another country',
      { werkplekken: [{ ...plek('Waalwijk'), land: 'BE' }] },
      'andere_plaats',
    ],
    [
      'another function with the same boilerplate',
      { titel: 'Monteur', tekst: TECHNIEK + OVER_ONS },
      'andere_titel',
    ],
    ['the same title with another text', { tekst: TECHNIEK + OVER_ONS }, 'andere_tekst'],
    [
      'the same title at another employer',
      { werkgever: 'Bakkerij De Molenwiek', tekst: TECHNIEK },
      'andere_werkgever',
    ],
    ['an advert that does not say where', { werkplekken: [] }, 'andere_plaats'],
    ['a small job beside a large one', { uren: { min: 8, max: 12 } }, 'andere_uren'],
    [
      'a translation',
      {
        tekst:
          'As a packer you stand at the line and put biscuits into boxes all day. You check the packaging and stack boxes on a pallet. You work in a team of six people and change places every hour of the day.',
      },
      'andere_tekst',
    ],
  ])('keeps %s apart', (_naam, velden, reden) => {
    expect(zelfdeVacature(basis, met(velden))).toMatchObject({ zelfde: false, reden });
  });

  it('joins the copy of a bureau that gives the job another title and text around it', () => {
    const bureau = met({
      werkgever: 'Uitzendbureau De Pollepel',
      titel: 'Inpakker koek',
      tekst: `Voor onze opdrachtgever zoeken wij een inpakker.\n${INPAK.slice(60)}\nJe krijgt elke week je loon van De Pollepel.`,
    });
    expect(zelfdeVacature(basis, bureau)).toMatchObject({
      zelfde: true,
      reden: 'zelfde_via_bureau',
    });
  });

  it.each<[string, Partial<Vacature>, string]>([
    ['a night shift', { titel: 'Medewerker inpak nachtdienst' }, 'andere_dienst'],
    ['a leading job', { titel: 'Teamleider inpak' }, 'ander_niveau'],
    ['another department', { tekst: `${INPAK} Voor afdeling Krakeling.` }, 'andere_afdeling'],
  ])('keeps %s with the same text apart', (_naam, velden, reden) => {
    const hier = met({ tekst: `${INPAK} Voor afdeling Speculaas.` });
    expect(zelfdeVacature(hier, met({ tekst: hier.tekst, ...velden }))).toMatchObject({
      zelfde: false,
      reden,
    });
  });

  it.each([
    ['points', '1.'],
    ['words', 'voor een klant '],
    ['capitals', 'Afdeling De '],
    ['hours', '06.00 - '],
  ])('answers on 50,000 characters of %s', (_naam, deel) => {
    const lang = met({ tekst: deel.repeat(Math.ceil(50_000 / deel.length)) });
    expect(zelfdeVacature(lang, basis)).toEqual(zelfdeVacature(basis, lang));
  });

  it('joins short adverts only when title, employer and place are known and equal', () => {
    const kort = met({ tekst: '' });
    expect(zelfdeVacature(kort, kort).zelfde).toBe(true);
    expect(zelfdeVacature(kort, { ...kort, werkgever: null }).zelfde).toBe(false);
    expect(zelfdeVacature(kort, { ...kort, werkplekken: [] }).zelfde).toBe(false);
  });

  it('decides the same in both directions', () => {
    const keuze = fc
      .record({
        titel: fc.constantFrom('Medewerker inpak', 'Inpakker', 'Monteur'),
        tekst: fc.constantFrom(INPAK, TECHNIEK, '', INPAK.slice(0, 200)),
        werkgever: fc.constantFrom(null, 'Koekfabriek Zoete Inval', 'De Molenwiek'),
        plaats: fc.constantFrom('Waalwijk', 'Tilburg'),
      })
      .map(({ plaats, ...rest }) => met({ ...rest, werkplekken: [plek(plaats)] }));
    fc.assert(
      fc.property(keuze, keuze, (a, b) =>
        expect(zelfdeVacature(a, b)).toEqual(zelfdeVacature(b, a)),
      ),
    );
  });
});
