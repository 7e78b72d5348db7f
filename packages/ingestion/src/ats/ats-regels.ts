import { beginWorkday } from '../lezers/workday/begin.js';
import type { AtsType } from './ats.js';

/** Gives the address of the board, or null when this address is of no board of that system. */
type Regel = (url: URL) => string | null;

const NAAM = /^[a-z0-9][\w-]{0,99}$/iu;
/** Names in a shared domain that belong to the system itself. */
const VAN_SYSTEEM =
  /^(?:www|api|app|apply|help|support|docs|blog|jobs|careers?|status|cdn|assets|static|go|info|auth|login|developers?|partners?|community|academy)$/iu;

const delenVan = ({ pathname }: URL): readonly string[] =>
  pathname.split('/').filter((deel) => deel !== '');

const naam = (deel: string | undefined): string | null =>
  deel !== undefined && NAAM.test(deel) ? deel : null;

/** `{slug}.domein`; nothing in front of the slug, and no name of the system. */
const subdomein = ({ hostname }: URL, domein: string): string | null => {
  if (!hostname.endsWith(`.${domein}`)) return null;
  const slug = hostname.slice(0, -domein.length - 1);
  return NAAM.test(slug) && !VAN_SYSTEEM.test(slug) ? slug : null;
};

const ashby: Regel = (url) => {
  const delen = delenVan(url);
  const ruw =
    url.hostname === 'jobs.ashbyhq.com'
      ? delen[0]
      : url.hostname === 'api.ashbyhq.com' && delen[1] === 'job-board'
        ? delen[2]
        : undefined;
  // The only system with spaces and dots in its names.
  if (ruw === undefined || !/^[a-z0-9](?:[\w.-]|%20){0,99}$/iu.test(ruw)) return null;
  return `https://api.ashbyhq.com/posting-api/job-board/${ruw}?includeCompensation=true`;
};

const greenhouse: Regel = (url) => {
  const delen = delenVan(url);
  const isApi = /^boards-api(?:\.eu)?\.greenhouse\.io$/u.test(url.hostname);
  const isBord = /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/u.test(url.hostname);
  const ingebed =
    isBord && delen[0] === 'embed' ? (url.searchParams.get('for') ?? undefined) : null;
  const bord =
    isApi && delen[1] === 'boards' ? delen[2] : isBord ? (ingebed ?? delen[0]) : undefined;
  const slug = ingebed === undefined ? null : naam(bord);
  // Boards in the EU are read at the same address.
  return slug === null
    ? null
    : `https://boards-api.greenhouse.io/v1/boards/${slug}/jobs?content=true`;
};

const homerun: Regel = (url) => {
  const slug = subdomein(url, 'homerun.co');
  return slug === null ? null : `https://${slug}.homerun.co/`;
};

const join: Regel = (url) => {
  const [map, bord] = delenVan(url);
  const slug =
    /^(?:www\.)?join\.com$/u.test(url.hostname) && map === 'companies' ? naam(bord) : null;
  return slug === null ? null : `https://join.com/companies/${slug}?page=1`;
};

const lever: Regel = (url) => {
  const [, soort, eu] = /^(jobs|api)\.(eu\.)?lever\.co$/u.exec(url.hostname) ?? [];
  const delen = delenVan(url);
  const slug = soort === 'api' ? naam(delen[2]) : soort === 'jobs' ? naam(delen[0]) : null;
  return slug === null ? null : `https://api.${eu ?? ''}lever.co/v0/postings/${slug}?mode=json`;
};

const personio: Regel = (url) => {
  const [, slug, land] =
    /^([a-z0-9][a-z0-9-]{0,99})\.jobs\.personio\.(de|com)$/u.exec(url.hostname) ?? [];
  return slug === undefined ? null : `https://${slug}.jobs.personio.${land}/xml?language=nl`;
};

const recruitee: Regel = (url) => {
  const slug = subdomein(url, 'recruitee.com');
  return slug === null ? null : `https://${slug}.recruitee.com/api/offers/`;
};

const smartrecruiters: Regel = (url) => {
  const delen = delenVan(url);
  const isApi = url.hostname === 'api.smartrecruiters.com' && delen[1] === 'companies';
  const isBord = /^(?:jobs|careers)\.smartrecruiters\.com$/u.test(url.hostname);
  const slug = isApi ? naam(delen[2]) : isBord ? naam(delen[0]) : null;
  return slug === null
    ? null
    : `https://api.smartrecruiters.com/v1/companies/${slug}/postings?limit=100&offset=0`;
};

/** These sites stand on the employer's own domain: only a path of the system itself tells them. */
const successfactors: Regel = ({ origin, pathname, hostname }) => {
  const api = `${origin}/services/recruiting/v1/jobs`;
  if (/^[a-z0-9-]{1,100}\.jobs\.hr\.cloud\.sap$/u.test(hostname)) return api;
  if (pathname === '/services/recruiting/v1/jobs') return api;
  const deel = /^((?:\/[\w-]{1,60})?\/tile-search-results)\/?$/u.exec(pathname)?.[1];
  return deel === undefined ? null : `${origin}${deel}/?startrow=0`;
};

const teamtailor: Regel = (url) => {
  const [, slug, gebied] =
    /^([a-z0-9][a-z0-9-]{0,99})(\.[a-z]{2})?\.teamtailor\.com$/u.exec(url.hostname) ?? [];
  if (slug === undefined || VAN_SYSTEEM.test(slug)) return null;
  return `https://${slug}${gebied ?? ''}.teamtailor.com/jobs.rss`;
};

const workable: Regel = (url) => {
  const delen = delenVan(url);
  const bord =
    url.hostname !== 'apply.workable.com'
      ? subdomein(url, 'workable.com')
      : delen[0] === 'api'
        ? naam(/^\/api\/v[13]\/(?:widget\/)?accounts\/([\w-]{1,100})/u.exec(url.pathname)?.[1])
        : naam(delen[0]);
  return bord === null
    ? null
    : `https://apply.workable.com/api/v1/widget/accounts/${bord}?details=true`;
};

/** Filters of the careers site stay with the address. */
const workday: Regel = (url) => {
  const eigen = /\.(?:myworkdayjobs(?:-impl)?|myworkdaysite)\.com$/u.test(url.hostname);
  const begin = eigen ? beginWorkday(url.href) : null;
  return begin === null ? null : `${begin.url}${url.search}`;
};

/** How each system is recognised by an address. Hosts are pinned: a look-alike is nobody's board. */
export const ATS_REGELS: Readonly<Record<AtsType, Regel>> = {
  ashby,
  greenhouse,
  homerun,
  join,
  lever,
  personio,
  recruitee,
  smartrecruiters,
  successfactors,
  teamtailor,
  workable,
  workday,
};
