import type { Herkomst } from '@passend/contracts';
import { bronpagina } from '../../shared/teksten/bronpagina.js';
import { bronproef as teksten } from '../../shared/teksten/bronproef.js';

const UREN = [1, 3, 6, 12, 24, 168] as const;
const VERZAMELSITES: ReadonlySet<string> = new Set([
  'adzuna',
  'eures',
  'jooble-api',
  'jooble',
  'indeed',
]);
const EIGEN_SITE: ReadonlySet<string> = new Set(['jsonld', 'sitemap']);

/** Who is behind a source, as far as its kind tells; a person may know better. */
export function verwachteHerkomst(type: string): Herkomst {
  if (EIGEN_SITE.has(type)) return 'werkgever';
  if (type === 'youngcapital') return 'bemiddelaar';
  return VERZAMELSITES.has(type) ? 'verzamelsite' : 'ats';
}

/** When a source may be visited. */
export type Wanneer = 'altijd' | 'nacht';

export const WANNEER_OPTIES: readonly { waarde: Wanneer; label: string }[] = [
  { waarde: 'altijd', label: bronpagina.wanneerOpties.altijd },
  { waarde: 'nacht', label: bronpagina.wanneerOpties.nacht },
];

export const herkomstOpties = (herkomsten: readonly Herkomst[]) =>
  herkomsten.map((waarde) => ({ waarde, label: teksten.herkomsten[waarde] }));

/** The schedules to choose from, with the one that is set now among them. */
export function elkeOpties(nu: number) {
  return [...new Set([...UREN, nu])]
    .sort((a, b) => a - b)
    .map((uren) => ({ waarde: String(uren), label: teksten.elkeUren(uren) }));
}
