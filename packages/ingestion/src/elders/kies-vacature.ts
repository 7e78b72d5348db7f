import type { Vacature } from '@passend/domain';

/** Kind of the one source of vacancies that coaches and werknemers found themselves. */
export const ELDERS = 'elders';

/** Which vacancy of an answer is the one at an address; `meer`: it holds several and names none so. */
export type Keuze = Vacature | 'geen' | 'meer';

/** The one vacancy that somebody meant by an address. */
export function kiesVacature(vacatures: readonly Vacature[], adres: string): Keuze {
  const [enige, ...anderen] = vacatures;
  if (enige === undefined) return 'geen';
  if (anderen.length === 0) return enige;
  const precies = vacatures.filter(({ url }) => url !== null && zelfdeAdres(url, adres));
  if (precies.length === 1) return precies[0] ?? 'meer';
  return vacatures.find(({ externId }) => noemt(adres, externId)) ?? 'meer';
}

/** Whether two addresses lead to one page; the ending slash, `www.` and the protocol say nothing. */
export function zelfdeAdres(een: string, ander: string): boolean {
  return kern(een) === kern(ander);
}

/** An id of the source as a part of its own of the path, or as a value in the query. */
export function noemt(adres: string, id: string): boolean {
  const url = URL.parse(adres);
  if (url === null || id.length < 3) return false;
  const delen = [
    ...url.pathname.split(/[/._-]/u),
    ...url.pathname.split('/'),
    ...url.searchParams.values(),
  ];
  return delen.includes(id) || url.pathname.endsWith(`/${id}`);
}

function kern(adres: string): string {
  const url = URL.parse(adres);
  if (url === null) return adres;
  const pad = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname;
  return `${url.host.replace(/^www\./u, '')}${pad}${url.search}`;
}
