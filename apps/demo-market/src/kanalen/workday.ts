import type { Plaatsing } from '../markt/plaatsing.js';
import { sectiesHtml } from './html.js';
import type { Json } from './jobposting.js';
import { padnaam, paginaPad } from './paden.js';

/** Most that a page gives, as the real service has it. */
const MAX_PER_PAGINA = 20;
const DAG_MS = 86_400_000;
const SITE = 'Werken_bij';

/** Path of the board, asked by POST; small pages, so that a board of this market has several. */
export const workdayPad = (slug: string): string => `/wday/cxs/${slug}/${SITE}/jobs?limit=4`;

interface Vraag {
  readonly limit?: unknown;
  readonly offset?: unknown;
}

const getal = (waarde: unknown, anders: number): number =>
  typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= 0 ? waarde : anders;

const leesVraag = (lichaam: string): Vraag | undefined => {
  try {
    const gelezen: unknown = JSON.parse(lichaam);
    return typeof gelezen === 'object' && gelezen !== null ? gelezen : undefined;
  } catch {
    return undefined;
  }
};

const extern = ({ vacature }: Plaatsing): string =>
  `/job/${padnaam(vacature.plaats.naam)}/${padnaam(vacature.titel)}_R-${vacature.nummer}`;

/** "Posted 5 Days Ago": another text every day. */
const geplaatst = ({ vacature }: Plaatsing, nu: Date): string => {
  const dagen = Math.floor((nu.getTime() - Date.parse(vacature.geplaatst)) / DAG_MS);
  if (dagen <= 0) return 'Posted Today';
  return dagen > 30 ? 'Posted 30+ Days Ago' : `Posted ${dagen} Days Ago`;
};

const kop = (rij: Plaatsing, nu: Date): Json => ({
  title: rij.vacature.titel,
  externalPath: extern(rij),
  locationsText: rij.vacature.plaats.naam,
  postedOn: geplaatst(rij, nu),
  bulletFields: [`R-${rij.vacature.nummer}`, `versie ${rij.versie}`],
});

/** A page of the board, or undefined when the question is none. The total comes with the first only. */
export const workdayLijst = (
  open: readonly Plaatsing[],
  lichaam: string,
  nu: Date,
): string | undefined => {
  const vraag = leesVraag(lichaam);
  if (vraag === undefined) return undefined;
  const offset = getal(vraag.offset, 0);
  const limit = Math.min(getal(vraag.limit, MAX_PER_PAGINA), MAX_PER_PAGINA);
  return JSON.stringify({
    total: offset === 0 ? open.length : 0,
    jobPostings: open.slice(offset, offset + limit).map((rij) => kop(rij, nu)),
    facets: [],
  });
};

/** One vacancy with its text, or undefined when there is none at this path. */
export const workdayVacature = (
  open: readonly Plaatsing[],
  pad: string,
  basis: string,
): string | undefined => {
  const rij = open.find((kandidaat) => extern(kandidaat) === pad);
  if (rij === undefined) return undefined;
  const { vacature } = rij;
  return JSON.stringify({
    jobPostingInfo: {
      id: `demo${vacature.nummer}`,
      title: vacature.titel,
      jobDescription: sectiesHtml(vacature.secties),
      location: vacature.plaats.naam,
      startDate: vacature.geplaatst,
      timeType: vacature.uren.max >= 36 ? 'Full time' : 'Part time',
      jobReqId: `R-${vacature.nummer}`,
      jobPostingId: `${padnaam(vacature.titel)}_R-${vacature.nummer}`,
      country: { descriptor: 'Netherlands' },
      posted: true,
      externalUrl: basis + paginaPad(vacature),
    },
    hiringOrganization: { name: vacature.werkgever.naam },
  });
};
