import { readdirSync, readFileSync } from 'node:fs';
import { BRON_TYPES, type BronType, type Rol } from '../bron/bronlezer.js';

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

/** A hand-written answer of a source, as its reader gets it. */
export interface Fixture {
  readonly type: BronType;
  readonly naam: string;
  readonly inhoud: string;
  readonly url: string | null;
  readonly rol: Rol;
}

/** All fixtures that stand beside the readers. */
export const FIXTURES: readonly Fixture[] = BRON_TYPES.flatMap((type) => {
  const map = new URL(`../lezers/${type}/fixtures/`, import.meta.url);
  return readdirSync(map).map((naam) => ({
    type,
    naam,
    inhoud: readFileSync(new URL(naam, map), 'utf8'),
    url: ADRESSEN[type] ?? null,
    rol: (['lijst', 'detail'] as const).find((rol) => naam.startsWith(rol)) ?? 'ingang',
  }));
});
