import { describe, expect, it } from '@jest/globals';
import { beginVan } from '../bron/lees-bron.js';
import { ATS_TYPES, type AtsType } from './ats.js';
import { herkenAts } from './herken-ats.js';
import { vindAts } from './vind-ats.js';

const SR =
  'https://api.smartrecruiters.com/v1/companies/KlaproosLogistiek/postings?limit=100&offset=0';
const GH = 'https://boards-api.greenhouse.io/v1/boards/klaproos/jobs?content=true';
const WA = 'https://apply.workable.com/api/v1/widget/accounts/klaproos?details=true';
const WD = 'https://klaproos.wd3.myworkdayjobs.com/wday/cxs/klaproos/Werken_bij/jobs';
const LEVER = 'https://api.lever.co/v0/postings/klaproos?mode=json';
const LEVER_EU = 'https://api.eu.lever.co/v0/postings/klaproos?mode=json';

const ADRESSEN: readonly (readonly [AtsType, adres: string, verwacht: string])[] = [
  [
    'recruitee',
    'https://klaproos.recruitee.com/o/chauffeur',
    'https://klaproos.recruitee.com/api/offers/',
  ],
  ['greenhouse', 'https://boards.greenhouse.io/klaproos/jobs/4012', GH],
  ['greenhouse', 'https://job-boards.greenhouse.io/klaproos', GH],
  ['greenhouse', 'https://job-boards.eu.greenhouse.io/klaproos/jobs/1', GH],
  ['greenhouse', 'https://boards.greenhouse.io/embed/job_board/js?for=klaproos', GH],
  ['greenhouse', 'https://boards.eu.greenhouse.io/embed/job_app?for=klaproos&token=1', GH],
  ['greenhouse', 'https://boards-api.greenhouse.io/v1/boards/klaproos/jobs', GH],
  ['lever', 'https://jobs.lever.co/klaproos/0a1b2c3d', LEVER],
  ['lever', 'https://jobs.eu.lever.co/klaproos', LEVER_EU],
  ['lever', 'https://api.eu.lever.co/v0/postings/klaproos?mode=json', LEVER_EU],
  ['workable', 'https://apply.workable.com/klaproos/j/AB12CD/', WA],
  ['workable', 'https://klaproos.workable.com/', WA],
  ['workable', 'https://apply.workable.com/api/v1/widget/accounts/klaproos', WA],
  ['smartrecruiters', 'https://jobs.smartrecruiters.com/KlaproosLogistiek/744000-chauffeur', SR],
  ['smartrecruiters', 'https://careers.smartrecruiters.com/KlaproosLogistiek', SR],
  [
    'smartrecruiters',
    'https://api.smartrecruiters.com/v1/companies/KlaproosLogistiek/postings',
    SR,
  ],
  [
    'teamtailor',
    'https://klaproos.teamtailor.com/jobs/12-kok',
    'https://klaproos.teamtailor.com/jobs.rss',
  ],
  [
    'teamtailor',
    'https://klaproos.na.teamtailor.com/',
    'https://klaproos.na.teamtailor.com/jobs.rss',
  ],
  [
    'personio',
    'https://klaproos.jobs.personio.de/job/1',
    'https://klaproos.jobs.personio.de/xml?language=nl',
  ],
  [
    'personio',
    'https://klaproos.jobs.personio.com',
    'https://klaproos.jobs.personio.com/xml?language=nl',
  ],
  [
    'ashby',
    'https://jobs.ashbyhq.com/Klaproos%20NL/1',
    'https://api.ashbyhq.com/posting-api/job-board/Klaproos%20NL?includeCompensation=true',
  ],
  [
    'ashby',
    'https://api.ashbyhq.com/posting-api/job-board/klaproos.nl',
    'https://api.ashbyhq.com/posting-api/job-board/klaproos.nl?includeCompensation=true',
  ],
  ['homerun', 'https://klaproos.homerun.co/kok/nl', 'https://klaproos.homerun.co/'],
  [
    'join',
    'https://join.com/companies/klaproos/9100-kok',
    'https://join.com/companies/klaproos?page=1',
  ],
  ['workday', 'https://klaproos.wd3.myworkdayjobs.com/nl-NL/Werken_bij', WD],
  ['workday', WD, WD],
  ['workday', `https://klaproos.wd3.myworkdayjobs.com/Werken_bij?q=kok`, `${WD}?q=kok`],
  [
    'successfactors',
    'https://werkenbij.klaproos.example/tile-search-results/?startrow=25',
    'https://werkenbij.klaproos.example/tile-search-results/?startrow=0',
  ],
  [
    'successfactors',
    'https://klaproos.jobs.hr.cloud.sap/search/?q=',
    'https://klaproos.jobs.hr.cloud.sap/services/recruiting/v1/jobs',
  ],
];

describe('recognising the system of an employer by an address', () => {
  it.each(ADRESSEN)('%s: %s', (type, adres, verwacht) => {
    expect(herkenAts(adres)).toEqual({ type, url: verwacht });
  });

  it('knows every system of the table', () => {
    expect(new Set(ADRESSEN.map(([type]) => type))).toEqual(new Set(ATS_TYPES));
  });

  it('gives an address that is recognised as the same board again', () => {
    for (const [type, , url] of ADRESSEN) expect(herkenAts(url)).toEqual({ type, url });
  });

  it.each(['smartrecruiters', 'workday', 'join', 'successfactors'] as const)(
    'gives an address that the reader of %s can begin with',
    (soort) => {
      const adressen = ADRESSEN.filter(([type]) => type === soort);
      for (const [, , url] of adressen) expect(beginVan(soort, url)?.adres).toBe(url);
    },
  );

  it.each([
    'https://www.recruitee.com/',
    'https://api.recruitee.com/c/1',
    'https://recruitee.com.elders.example/o/x',
    'https://a.b.recruitee.com/',
    'https://nep-recruitee.com/',
    'https://jobs.lever.co/',
    'https://jobs.lever.co/%2f%2fx',
    'https://boards.greenhouse.io/embed/job_board/js',
    'https://jobs.smartrecruiters.com/a b',
    'https://www.teamtailor.com/nl/',
    'https://help.workable.com/hc',
    'https://klaproos.jobs.personio.nl/',
    'https://klaproos.recruitee.com:8443/',
    'https://iemand:geheim@klaproos.recruitee.com/',
    'javascript:alert(1)',
    'klaproos.recruitee.com',
    '',
  ])('takes no other address for a board: %s', (adres) => {
    expect(herkenAts(adres)).toBeNull();
  });
});

describe('finding the system behind a careers page', () => {
  const ADRES = 'https://www.klaproos.example/werken-bij';
  const vind = (inhoud: string) =>
    vindAts(`<!doctype html><html><body>${inhoud}</body></html>`, ADRES);

  it.each([
    ['a link', '<a href="https://jobs.lever.co/klaproos">Vacatures</a>', LEVER],
    ['a frame', '<iframe src="//boards.greenhouse.io/embed/job_board?for=klaproos"></iframe>', GH],
    [
      'a script',
      '<script src="https://boards.eu.greenhouse.io/embed/job_board/js?for=klaproos"></script>',
      GH,
    ],
    [
      'data',
      '<script>window.x={"url":"https:\\/\\/apply.workable.com\\/klaproos\\/"}</script>',
      WA,
    ],
    [
      'what Teamtailor puts in every page',
      '<link rel="stylesheet" href="https://assets-aws.teamtailor-cdn.com/a.css">',
      'https://www.klaproos.example/jobs.rss',
    ],
    [
      'what SuccessFactors puts in every page',
      '<script>j2w.SearchResults.init({apiEndpoint: "tile-search-results"})</script>',
      'https://www.klaproos.example/tile-search-results/?startrow=0',
    ],
  ])('by %s', (_, inhoud, url) => {
    expect(vind(inhoud)).toMatchObject([{ url }]);
  });

  it('names each board once, the first of the page first', () => {
    const uit = vind(
      '<a href="https://jobs.lever.co/klaproos/1">a</a><a href="https://jobs.lever.co/klaproos/2">b</a><a href="https://klaproos.recruitee.com">c</a>',
    );
    expect(uit.map(({ type }) => type)).toEqual(['lever', 'recruitee']);
  });

  it('finds nothing in words, and in a page without a board', () => {
    expect(
      vind('<p>Kijk op https://jobs.lever.co/klaproos</p><a href="/contact">Contact</a>'),
    ).toEqual([]);
  });

  it('stays quick on a page that is made to slow it down', () => {
    const traag = `<script>${'https://a.a/'.repeat(80_000)}</script>${'<a href="https://x.y/'.repeat(20_000)}`;
    expect(vindAts(traag, ADRES)).toEqual([]);
  });
});
