import { describe, expect, it } from '@jest/globals';
import type { Vacature } from '@passend/domain';
import { leesBron } from '../bron/lees-bron.js';

/** Variations that were met on real pages and feeds, each read as a whole page with one posting. */
const lees = (html: string) =>
  leesBron('jsonld', {
    inhoud: html,
    url: 'https://a.example/vacature/1',
    peildatum: '2026-11-22',
  });
const script = (json: unknown, soort = 'application/ld+json') =>
  `<script type="${soort}">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const posting = (velden: object) => ({
  '@type': 'JobPosting',
  title: 'Kok',
  description: 'Je kookt voor gasten van ons hotel.',
  ...velden,
});
const een = (velden: object): Vacature | undefined =>
  lees(`<html>${script(posting(velden))}</html>`).vacatures[0];
const titels = (html: string) => lees(html).vacatures.map(({ titel }) => titel);

describe('where postings sit', () => {
  it.each([
    ['at the root', posting({})],
    ['in a list', [posting({})]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, posting({})] }],
    ['in a list of items', { '@type': 'ItemList', itemListElement: [posting({})] }],
    [
      'in an item of a list',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: posting({}) }] },
    ],
    ['as the main entity of a page', { '@type': 'WebPage', mainEntity: posting({}) }],
    ['with several types', posting({ '@type': ['Thing', 'JobPosting'] })],
    ['with the address of the type', posting({ '@type': 'http://schema.org/JobPosting' })],
  ])('%s', (_naam, json) => expect(titels(`<html>${script(json)}</html>`)).toEqual(['Kok']));

  it('in a script whose type is written with entities', () => {
    expect(titels(`<html>${script(posting({}), 'application&#47;ld&#43;json')}</html>`)).toEqual([
      'Kok',
    ]);
  });

  it('not in a comment, nor in a block that a script fills later', () => {
    const uit = lees(`<html><!-- ${script(posting({}))} -->${script('')}</html>`);
    expect(uit).toMatchObject({ vacatures: [], fouten: [] });
  });
});

describe('descriptions', () => {
  it.each([
    ['plain', 'Je kookt.\nJe serveert.', 'Je kookt.\nJe serveert.'],
    ['escaped twice', '&amp;lt;p&amp;gt;Je kookt.&amp;lt;/p&amp;gt;', 'Je kookt.'],
    [
      'with editor comments',
      '<!-- wp:paragraph --><p>Je kookt.</p><!-- /wp:paragraph -->',
      'Je kookt.',
    ],
    ['Markdown', '**Taken**\n\n* Koken\n* Afwassen', 'Taken\n\n- Koken\n- Afwassen'],
    ['with glued headings', 'IntroWerk jij graag buiten?', 'Intro\nWerk jij graag buiten?'],
    ['absent', null, ''],
  ])('%s', (_naam, description, tekst) => expect(een({ description })?.tekst).toBe(tekst));
});

describe('dates', () => {
  it.each([
    ['without zero padding', '2026-9-3', '2026-9-30', '2026-09-03', '2026-09-30'],
    ['with a zone word', '2026-08-05 09:41:37 UTC', null, '2026-08-05', null],
    ['1970 meaning none', '1970-01-01', '1970-01-01', null, null],
    ['years ahead meaning none', '2026-11-01', '2099-12-31', '2026-11-01', null],
    [
      'exactly thirty days, the default of a plugin',
      '2026-11-01',
      '2026-12-01',
      '2026-11-01',
      null,
    ],
    ['d-m-Y', '01-11-2026', '24-12-2026', '2026-11-01', '2026-12-24'],
    ['milliseconds', 1_793_836_800_000, null, '2026-11-05', null],
  ])('%s', (_naam, datePosted, validThrough, geplaatstOp, sluitOp) => {
    expect(een({ datePosted, validThrough })).toMatchObject({ geplaatstOp, sluitOp });
  });
});

describe('pay', () => {
  const loon = (waarde: object) => een({ baseSalary: { currency: 'EUR', value: waarde } })?.salaris;

  it.each([
    [
      'a range in one string',
      { value: '2.600 - 3.100', unitText: 'MONTH' },
      { min: 2600, max: 3100 },
    ],
    [
      'a unit in another language',
      { minValue: 2600, maxValue: 3100, unitText: 'Monat' },
      { min: 2600, max: 3100 },
    ],
    [
      'thousands meant',
      { minValue: '45.00', maxValue: '60.00', unitText: 'YEAR' },
      { min: 45_000, max: 60_000 },
    ],
    ['no unit', { minValue: 15, maxValue: 17, unitText: null }, { periode: 'uur' }],
  ])('%s', (_naam, waarde, verwacht) => expect(loon(waarde)).toMatchObject(verwacht));

  it.each([
    ['a placeholder', { minValue: 1, maxValue: 1_000_000, unitText: 'YEAR' }],
    ['a year under the unit of a month', { minValue: 31_200, maxValue: 37_200, unitText: 'MONTH' }],
    ['a month under the unit of a year', { minValue: 2600, maxValue: 2900, unitText: 'YEAR' }],
  ])('gives nothing for %s, unless the text tells it', (_naam, waarde) => {
    expect(loon(waarde)).toBeNull();
    const description = 'Je verdient € 2.600 tot € 2.900 bruto per maand.';
    expect(een({ description, baseSalary: { value: waarde } })?.salaris).toMatchObject({
      min: 2600,
      max: 2900,
      periode: 'maand',
    });
  });

  it('takes no scale of a cao for an amount', () => {
    expect(een({ baseSalary: 'schaal 8 cao gemeenten' })?.salaris).toBeNull();
  });
});

describe('places', () => {
  const plekken = (velden: object) =>
    een({ jobLocation: { '@type': 'Place', address: velden } })?.werkplekken;

  it.each([
    [{ addressLocality: 'Regio Rotterdam', addressRegion: '-' }, 'Zuid-Holland'],
    [{ addressLocality: 'Ypenburg, Den Haag' }, 'Zuid-Holland'],
    [{ addressLocality: 'The Hague', addressCountry: 'Netherlands' }, 'Zuid-Holland'],
    [
      {
        addressLocality: 'Assen',
        addressRegion: 'Assen',
        addressCountry: 'Assen',
        postalCode: 'Assen',
      },
      'Drenthe',
    ],
  ])('%j', (velden, provincie) =>
    expect(plekken(velden)).toMatchObject([{ provincie, land: 'NL' }]),
  );

  it('reads a postcode as locality, and the whole country', () => {
    expect(plekken({ addressLocality: '3512 JG' })).toMatchObject([{ postcode: '3512JG' }]);
    expect(plekken({ addressLocality: 'Heel Nederland' })).toMatchObject([{ naam: 'Nederland' }]);
  });

  it('keeps the first fifty of hundreds of countries for one job at home', () => {
    const applicantLocationRequirements = Array.from({ length: 240 }, (_, nr) => ({
      '@type': 'Country',
      name: `Land ${nr}`,
    }));
    const vacature = een({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements });
    expect(vacature).toMatchObject({ thuiswerk: 'volledig', werkplekken: { length: 50 } });
  });
});

describe('hours', () => {
  it.each([
    ['32-36 uur', 32, 36],
    ['36uur', 36, 36],
    ['38u/week', 38, 38],
    ['24 - 32 uur', 24, 32],
    ['32 uren per week', 32, 32],
    ['36-urige werkweek', 36, 36],
    ['0,8 - 1,0 fte', 28.8, 40],
    ['minimaal 16 uur', 16, null],
  ])('%s', (workHours, min, max) => expect(een({ workHours })?.uren).toEqual({ min, max }));

  it('as a text beside a number', () => {
    const offer = { id: 1, title: 'Kok', min_hours: 24, max_hours: 36, max_hours_per_week: '32' };
    expect(
      leesBron('recruitee', { inhoud: JSON.stringify({ offers: [offer] }) }).vacatures[0]?.uren,
    ).toEqual({ min: 24, max: 32 });
  });
});

describe('employers', () => {
  it.each([
    ['empty', '', null],
    ['a placeholder', 'Confidential', null],
    ['a partner in front', 'Partner: Hotel De Anker', 'Hotel De Anker'],
    ['an intermediary in front', 'Werkbureau X namens Hotel De Anker', 'Hotel De Anker'],
  ])('%s', (_naam, name, werkgever) =>
    expect(een({ hiringOrganization: { name } })?.werkgever).toBe(werkgever),
  );
});

describe('postings that are none, or too many', () => {
  it.each([
    ['a careers home page', 'Werken bij Hotel De Anker', 'geen_vacature'],
    ['a careers home page in English', 'Careers at Hotel De Anker', 'geen_vacature'],
    ['a list of vacancies', 'Alle vacatures bij Hotel De Anker', 'geen_vacature'],
    ['a template', '{{job.title}}', 'sjabloon'],
    ['a template of another kind', '[vacaturetitel]', 'sjabloon'],
    ['the example of an editor', 'Functietitel', 'sjabloon'],
    ['no title', '', 'titel_ontbreekt'],
  ])('%s', (_naam, title, code) => {
    const uit = lees(`<html>${script(posting({ title }))}</html>`);
    expect(uit).toMatchObject({ vacatures: [], fouten: [{ code }] });
  });

  it('one advert for thirty towns in one posting is one vacancy with thirty places', () => {
    const jobLocation = Array.from({ length: 30 }, (_, nr) => ({
      address: { addressLocality: `Dorp ${nr}` },
    }));
    expect(een({ jobLocation })?.werkplekken).toHaveLength(30);
  });

  it('one advert for thirty towns in thirty postings stays thirty, each with its own identity', () => {
    const postings = Array.from({ length: 30 }, (_, nr) =>
      posting({
        identifier: 'zelfde',
        description: 'Je kookt voor gasten van ons hotel. '.repeat(10),
        jobLocation: { address: { addressLocality: `Dorp ${nr}` } },
      }),
    );
    const { vacatures } = lees(`<html>${script(postings)}</html>`);
    expect(new Set(vacatures.map(({ externId }) => externId)).size).toBe(30);
  });

  it('an internship that is open for a year is an internship, with its day', () => {
    expect(
      een({ employmentType: 'INTERN', datePosted: '2026-09-01', validThrough: '2027-09-01' }),
    ).toMatchObject({ contract: 'stage', sluitOp: '2027-09-01' });
  });
});
