import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { BronType } from '../bron/bronlezer.js';
import { herkenBron, leesBron } from '../bron/lees-bron.js';

const bestand = (type: BronType, naam: string) =>
  readFileSync(new URL(`./${type}/fixtures/${naam}`, import.meta.url), 'utf8');
const lees = (type: BronType, inhoud: string) =>
  leesBron(type, { inhoud, peildatum: '2026-11-22' });
const codes = (type: BronType, inhoud: string) =>
  lees(type, inhoud).fouten.map((fout) => fout.code);

describe('Indeed', () => {
  const feed = bestand('indeed', 'feed.xml');

  it('reads a whole feed as a complete list', () => {
    const uit = lees('indeed', feed);
    expect(uit.volledig).toBe(true);
    expect(uit.vacatures[0]).toMatchObject({
      externId: 'HK-2001',
      url: 'https://hetkompas.example/vacature/2001?ref=9',
      geplaatstOp: '2026-11-16',
      uren: { min: 38, max: 38 },
      salaris: { min: 2350, max: 2600, periode: 'maand' },
      contract: 'uitzend',
      opleiding: 'vmbo',
    });
    expect(uit.vacatures[1]).toMatchObject({
      werkgever: null,
      thuiswerk: 'deels',
      werkplekken: [{ naam: 'Gent', land: 'BE' }],
    });
  });

  it('reads the feed of Talent.com, with its own names of fields', () => {
    expect(lees('indeed', bestand('indeed', 'talent.xml'))).toMatchObject({
      volledig: true,
      vacatures: [
        {
          externId: 'T-77',
          thuiswerk: 'nee',
          salaris: { min: 14.9, periode: 'uur' },
          geplaatstOp: '2026-11-18',
          sluitOp: '2026-12-31',
        },
      ],
    });
  });

  it('keeps what was read of a feed that breaks off, but proves nothing with it', () => {
    const uit = lees('indeed', feed.slice(0, feed.indexOf('HK-2002')));
    expect(uit.vacatures).toHaveLength(1);
    expect(uit.volledig).toBe(false);
    expect(uit.fouten.map((fout) => fout.code)).toEqual(['afgebroken']);
  });

  it('proves nothing when one job is unreadable', () => {
    const uit = lees('indeed', feed.replace('Planner transport', ''));
    expect([uit.vacatures.length, uit.volledig]).toEqual([1, false]);
  });

  it('keeps the same reference for another town as another vacancy', () => {
    const uit = lees('indeed', feed.replace('HK-2002', 'HK-2001'));
    expect(new Set(uit.vacatures.map((vacature) => vacature.externId)).size).toBe(2);
  });

  it('refuses a DOCTYPE and its entities', () => {
    const kwaad = `<?xml version="1.0"?><!DOCTYPE source [<!ENTITY a "aaaa"><!ENTITY x SYSTEM "file:///etc/passwd">]>${feed.slice(feed.indexOf('<source>'))}`;
    expect(codes('indeed', kwaad)).toEqual(['doctype']);
    expect(lees('indeed', kwaad).vacatures).toEqual([]);
  });

  it('accepts the word DOCTYPE inside a text', () => {
    expect(
      lees('indeed', feed.replace('Je staat aan de lijn', 'Je schrijft &lt;!DOCTYPE html>')).fouten,
    ).toEqual([]);
  });

  it('stops at hostile depth', () => {
    expect(codes('indeed', `<source>${'<a>'.repeat(100_000)}`)).toEqual(['te_diep']);
  });
});

describe('RSS and Atom', () => {
  it('reads items with the fullest text, several places and a filled vacancy', () => {
    const uit = lees('rss', bestand('rss', 'nieuws.xml'));
    expect(uit.volledig).toBe(false);
    expect(uit.vacatures).toHaveLength(1);
    expect(uit.vacatures[0]).toMatchObject({
      externId: 'gd-501',
      werkgever: 'Hoveniers Groene Duim',
      tekst: 'Wat ga je doen\n\nSnoeien, maaien en planten in de regio.\n\nJe werkt 32 tot 40 uur.',
      thuiswerk: 'nee',
      werkplekken: [{ naam: 'Ede', postcode: '6711AA' }, { naam: 'Barneveld' }],
    });
    expect(uit.gesloten.map((sluiting) => sluiting.code)).toEqual(['titel_vervuld']);
    expect(uit.fouten.map((fout) => fout.waar)).toEqual(['item 3']);
  });

  it('reads Atom with its address in an attribute', () => {
    expect(lees('rss', bestand('rss', 'atom.xml')).vacatures[0]).toMatchObject({
      externId: 'urn:bakkerij:12',
      titel: 'Verkoper & kassahulp',
      url: 'https://bakkerijdemolenwiek.example/werk/12',
      tekst: 'Je staat in de winkel in Hoorn.',
    });
  });
});

describe('Recruitee', () => {
  const offers = bestand('recruitee', 'offers.json');

  it('reads both text parts, hours as numbers and as text, and a closed offer', () => {
    const uit = lees('recruitee', offers);
    expect(uit.volledig).toBe(true);
    expect(uit.vacatures[0]).toMatchObject({
      externId: '880101',
      tekst: 'Je verwerkt facturen en mutaties.\n\n- Mbo niveau 4\n- Je spreekt goed Nederlands',
      uren: { min: 24, max: 32 },
      contract: 'vast',
      thuiswerk: 'deels',
      geplaatstOp: '2026-08-05',
      salaris: { min: 2600, max: 3150, periode: 'maand' },
    });
    expect(uit.vacatures[1]?.werkplekken.map((plek) => plek.naam)).toEqual(['Utrecht', 'Zeist']);
    expect(uit.gesloten).toEqual([
      expect.objectContaining({ externId: '880103', bewijs: 'closed' }),
    ]);
  });

  it('takes an empty board for a complete answer', () => {
    expect(lees('recruitee', '{"offers":[]}')).toMatchObject({
      vacatures: [],
      fouten: [],
      volledig: true,
    });
  });

  it.each([
    ['{"offers":{}}', 'vorm_onbekend'],
    ['{"error":"not found"}', 'vorm_onbekend'],
    ['<html>', 'json_onleesbaar'],
    ['{"offers":[5]}', 'vorm_onbekend'],
  ])('reports %s and proves nothing', (inhoud, code) => {
    expect(codes('recruitee', inhoud)).toEqual([code]);
    expect(lees('recruitee', inhoud).volledig).toBe(false);
  });

  it('is not fooled by prototype keys', () => {
    const uit = lees('recruitee', '{"offers":[{"__proto__":{"title":"Kok"},"id":1}]}');
    expect(uit.fouten.map((fout) => fout.code)).toEqual(['titel_ontbreekt']);
  });
});

describe('Greenhouse', () => {
  const jobs = bestand('greenhouse', 'jobs.json');

  it('unpacks escaped content and takes the towns of "Hybrid" from the offices', () => {
    const uit = lees('greenhouse', jobs);
    expect(uit.volledig).toBe(true);
    expect(uit.vacatures[0]).toMatchObject({
      tekst:
        'Je bouwt rapporten voor onze planners & monteurs.\n\nJe hebt een afgeronde hbo-opleiding.',
      thuiswerk: 'deels',
      contract: 'vast',
      uren: { min: 32, max: 40 },
      opleiding: 'hbo',
      werkplekken: [{ provincie: 'Noord-Brabant', land: 'NL' }],
    });
    expect(uit.vacatures[1]).toMatchObject({
      taal: 'en',
      werkplekken: [{ naam: 'Berlin', land: 'DE' }],
    });
  });

  it('proves nothing when the total says that a part is missing', () => {
    const uit = lees(
      'greenhouse',
      jobs.replace('"total": 2', '"total":3').replace('"total":2', '"total":3'),
    );
    expect([uit.volledig, uit.fouten.map((fout) => fout.code)]).toEqual([false, ['onvolledig']]);
  });
});

describe('sitemaps', () => {
  it('follows an index', () => {
    expect(lees('sitemap', bestand('sitemap', 'index.xml')).verwijzingen).toEqual([
      {
        url: 'https://kadeloods.example/sitemap-vacatures.xml',
        soort: 'sitemap',
        gewijzigdOp: '2026-11-20',
      },
      { url: 'https://kadeloods.example/sitemap-blog.xml', soort: 'sitemap', gewijzigdOp: null },
    ]);
  });

  it('keeps vacancy pages once, without overviews, other pages and bad addresses', () => {
    const uit = lees('sitemap', bestand('sitemap', 'urlset.xml'));
    expect(uit.verwijzingen).toEqual([
      {
        url: 'https://kadeloods.example/vacature/activiteitenbegeleider-71',
        soort: 'vacature',
        gewijzigdOp: '2026-11-19',
      },
    ]);
    expect(uit.fouten.map((fout) => fout.code)).toEqual(['adres_ongeldig']);
  });

  it('reads at most fifty thousand addresses', () => {
    const url = (i: number) => `<url><loc>https://a.example/vacature/${i}</loc></url>`;
    const uit = lees(
      'sitemap',
      `<urlset>${Array.from({ length: 50_010 }, (_, i) => url(i)).join('')}</urlset>`,
    );
    expect([uit.verwijzingen.length, uit.fouten.map((fout) => fout.code)]).toEqual([
      50_000,
      ['te_veel'],
    ]);
  });
});

describe('leesBron', () => {
  it.each([
    ['', 'leeg'],
    ['  \n', 'leeg'],
    ['zomaar tekst', 'vorm_onbekend'],
    ['{"x":1}', 'vorm_onbekend'],
  ])('reports %j as %s', (inhoud, code) => {
    expect(leesBron('auto', { inhoud }).fouten.map((fout) => fout.code)).toEqual([code]);
  });

  it('recognises an empty board by its address', () => {
    expect(herkenBron({ inhoud: '{}', url: 'https://x.recruitee.com/api/offers/' })).toBe(
      'recruitee',
    );
  });

  it('reads the character set that a feed announces', () => {
    const tekst = bestand('rss', 'atom.xml')
      .replace('Hoorn', 'café')
      .replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="iso-8859-1"?>');
    const uit = leesBron('auto', { inhoud: Buffer.from(tekst, 'latin1') });
    expect(uit.vacatures[0]?.tekst).toContain('café');
  });

  it('reads windows-1252 that nobody announced, and a byte order mark', () => {
    const tekst = bestand('rss', 'atom.xml').replace('Hoorn', 'café');
    expect(
      leesBron('auto', { inhoud: Buffer.from(tekst, 'latin1') }).vacatures[0]?.tekst,
    ).toContain('café');
    expect(
      leesBron('auto', { inhoud: Buffer.from(`\uFEFF${tekst}`, 'utf16le') }).vacatures[0]?.tekst,
    ).toContain('café');
  });
});
