import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { vacatureSchema } from '@passend/domain';
import fc from 'fast-check';
import { BRON_TYPES, type BronType, type Rol } from '../bron/bronlezer.js';
import { beginVan, herkenBron, leesBron } from '../bron/lees-bron.js';

const PEILDATUM = '2026-11-22';
/** Per fixture; `npm run test:long` asks for more. */
const MUTATIES = process.env.PASSEND_LONG === '1' ? 2_000 : 60;

/**
 * Addresses of sources whose next page or detail follows from the address. Fixtures called
 * `lijst…` and `detail…` are read as a further page and as one vacancy.
 */
const ADRESSEN: Partial<Readonly<Record<BronType, string>>> = {
  adzuna: 'https://api.adzuna.com/v1/api/jobs/nl/search/1',
  eures: 'https://europa.eu/eures/api/jv-searchengine/public/jv-search/search',
  join: 'https://join.com/companies/voorbeeld?page=1',
  'jooble-api': 'https://jooble.org/api/x',
  smartrecruiters: 'https://api.smartrecruiters.com/v1/companies/Voorbeeld/postings?limit=2',
  successfactors: 'https://werkenbij.voorbeeld.example/services/recruiting/v1/jobs',
  ashby: 'https://api.ashbyhq.com/posting-api/job-board/voorbeeld',
  lever: 'https://api.lever.co/v0/postings/voorbeeld?mode=json',
  personio: 'https://voorbeeld.jobs.personio.de/xml?language=nl',
  teamtailor: 'https://voorbeeld.teamtailor.com/jobs.rss',
  workable: 'https://apply.workable.com/api/v1/widget/accounts/voorbeeld?details=true',
  workday: 'https://voorbeeld.wd3.myworkdayjobs.com/wday/cxs/voorbeeld/Site/jobs',
};

interface Fixture {
  readonly type: BronType;
  readonly naam: string;
  readonly inhoud: string;
  readonly url: string | null;
  readonly rol: Rol;
}

const fixtures: readonly Fixture[] = BRON_TYPES.flatMap((type) => {
  const map = new URL(`./${type}/fixtures/`, import.meta.url);
  return readdirSync(map).map((naam) => ({
    type,
    naam,
    inhoud: readFileSync(new URL(naam, map), 'utf8'),
    url: ADRESSEN[type] ?? null,
    rol: (['lijst', 'detail'] as const).find((rol) => naam.startsWith(rol)) ?? 'ingang',
  }));
});

describe.each(fixtures)('$type: $naam', ({ type, inhoud, url, rol }) => {
  const verzoek = url === null ? null : (beginVan(type, url)?.verzoek ?? null);
  const invoer = { inhoud, url, rol, verzoek, peildatum: PEILDATUM };

  it('is recognised as its own kind', () => {
    expect(herkenBron({ inhoud })).toBe(type);
  });

  it('yields something, and only vacancies that fit the schema and hold no tags', () => {
    const uit = leesBron(type, invoer);
    const gevonden = [uit.vacatures, uit.verwijzingen, uit.gesloten, uit.fouten].flat();
    expect(gevonden).not.toEqual([]);
    expectGeldig(uit.vacatures);
  });

  it('gives the same result twice', () => {
    expect(leesBron(type, invoer)).toEqual(leesBron(type, invoer));
  });

  it('never throws on mutated input, and still yields valid vacancies only', () => {
    fc.assert(
      fc.property(mutatie(inhoud), (stuk) => {
        const uit = leesBron(type, { ...invoer, inhoud: stuk });
        expectGeldig(uit.vacatures);
        expectEigenServer(uit.verwijzingen, url);
      }),
      { numRuns: MUTATIES },
    );
  });

  it('survives every other reader', () => {
    for (const ander of BRON_TYPES) expect(() => leesBron(ander, { inhoud })).not.toThrow();
  });
});

it('every kind of source has a fixture', () => {
  expect(new Set(fixtures.map((fixture) => fixture.type))).toEqual(new Set(BRON_TYPES));
});

/** Further pages and details that an answer names may not lead away from the source. */
function expectEigenServer(
  verwijzingen: readonly { readonly url: string; readonly soort: string }[],
  url: string | null,
): void {
  const verder = verwijzingen.filter(({ soort }) => soort === 'lijst' || soort === 'detail');
  const servers = verder.map((verwijzing) => new URL(verwijzing.url).origin);
  expect(servers.filter((server) => url === null || server !== new URL(url).origin)).toEqual([]);
}

function expectGeldig(vacatures: readonly unknown[]): void {
  for (const vacature of vacatures) {
    const gelezen = vacatureSchema.parse(vacature);
    expect(`${gelezen.titel}\n${gelezen.tekst}\n${gelezen.werkgever ?? ''}`).not.toMatch(
      /<\/?[a-z!][^<>]*>/iu,
    );
  }
}

/** Cuts, doubles, swaps and poisons pieces of a text. */
function mutatie(inhoud: string): fc.Arbitrary<string> {
  const plek = fc.nat({ max: inhoud.length });
  const gif = fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '</',
    '<!--',
    ']]>',
    '&lt;',
    '&amp;lt;script&amp;gt;',
    '\\',
    '\u0000',
    '\uD800',
    'null',
    '1e999',
    '-1',
    '"__proto__":{"x":1},',
    '"@type":"JobPosting",',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<div>'.repeat(600),
    '['.repeat(3000),
    '2026-13-45',
    '9'.repeat(400),
    '\n'.repeat(50),
    '<b/onmouseover=x',
  );
  const stap = fc.record({
    van: plek,
    lengte: fc.nat({ max: 40 }),
    gif,
    soort: fc.constantFrom('weg', 'dubbel', 'gif', 'kap'),
  });
  return fc.array(stap, { minLength: 1, maxLength: 6 }).map((stappen) =>
    stappen.reduce((tekst, { van, lengte, gif: inzet, soort }) => {
      if (soort === 'kap') return tekst.slice(0, van);
      const deel =
        soort === 'gif'
          ? inzet
          : soort === 'dubbel'
            ? tekst.slice(van, van + lengte).repeat(2)
            : '';
      return tekst.slice(0, van) + deel + tekst.slice(van + lengte);
    }, inhoud),
  );
}
