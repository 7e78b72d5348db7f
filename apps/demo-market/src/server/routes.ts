import { bronnenLijst, INDEED_PAD } from '../kanalen/bronnen.js';
import { greenhouseLijst } from '../kanalen/greenhouse.js';
import { paginaHtml } from '../kanalen/html.js';
import { indeedFeed } from '../kanalen/indeed.js';
import { misvormdePagina, misvormingVan } from '../kanalen/misvormd.js';
import { beginpagina, werkgeverpagina } from '../kanalen/overzicht.js';
import { recruiteeLijst } from '../kanalen/recruitee.js';
import { rssFeed } from '../kanalen/rss.js';
import { robotsTxt, sitemapIndex, sitemapPaginas, sitemapVacatures } from '../kanalen/sitemap.js';
import { smartrecruitersLijst, smartrecruitersVacature } from '../kanalen/smartrecruiters.js';
import { vacaturepagina, weggehaald } from '../kanalen/vacaturepagina.js';
import { workdayLijst, workdayVacature } from '../kanalen/workday.js';
import { isOpen, type Plaatsing } from '../markt/plaatsing.js';
import type { Markttoestand } from '../markt/toestand.js';
import type { Kanaal, Werkgever } from '../werkgevers.js';
import { WERKGEVERS } from '../werkgevers-lijst.js';
import { type Antwoord, html, json, nietGevonden, xml } from './antwoord.js';

interface Vraag {
  readonly markt: Markttoestand;
  /** Scheme, host and port as the asker wrote them. */
  readonly basis: string;
  readonly delen: readonly string[];
  readonly zoek: URLSearchParams;
  /** What was sent with a POST. */
  readonly lichaam: string;
  readonly nu: Date;
}

type Route = (vraag: Vraag) => Antwoord | undefined;

const WEG = nietGevonden(weggehaald());

const alle = (markt: Markttoestand, werkgever: Werkgever): readonly Plaatsing[] =>
  [...markt.plaatsingen()].filter(({ vacature }) => vacature.werkgever.slug === werkgever.slug);

const open = (markt: Markttoestand, werkgever: Werkgever): readonly Plaatsing[] =>
  alle(markt, werkgever).filter(isOpen);

const metWerkgever =
  (
    kanaal: Kanaal | null,
    plek: number,
    maak: (vraag: Vraag, werkgever: Werkgever) => Antwoord | undefined,
  ): Route =>
  (vraag) => {
    const werkgever = WERKGEVERS.find(({ slug }) => slug === vraag.delen[plek]);
    if (werkgever === undefined || (kanaal !== null && werkgever.kanaal !== kanaal))
      return undefined;
    return maak(vraag, werkgever);
  };

const inFeed = (rij: Plaatsing): boolean =>
  isOpen(rij) && (rij.doorgeplaatst || rij.vacature.werkgever.kanaal === 'indeed');

const vacature: Route = ({ markt, basis, delen }) => {
  const rij = markt.vind(Number.parseInt(delen.at(-1) ?? '', 10));
  if (rij === undefined || !delen.includes(rij.vacature.werkgever.slug) || rij.status === 'weg-404')
    return undefined;
  if (rij.status === 'weg-410') return nietGevonden(weggehaald(), 410);
  return html(vacaturepagina(rij, basis), rij.gewijzigd);
};

const concept = metWerkgever('site', 1, (_, werkgever) => {
  const soort = misvormingVan(werkgever);
  return soort === undefined ? undefined : html(misvormdePagina(soort));
});

const internePagina = html(
  paginaHtml({
    taal: 'nl',
    titel: 'Alleen voor medewerkers',
    inhoud: '<main><h1>Interne vacature: kwartiermaker</h1></main>',
  }),
);

const begin: Route = ({ markt }) =>
  html(beginpagina([...markt.plaatsingen()].filter(isOpen).length, markt.dag()));

const overzicht = metWerkgever(null, 1, ({ markt, basis }, w) =>
  html(werkgeverpagina(w, alle(markt, w), basis)),
);

const misschien = (inhoud: string | undefined): Antwoord | undefined =>
  inhoud === undefined ? undefined : json(inhoud);

const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^\/$/, begin],
  [/^\/robots\.txt$/, ({ basis }) => ({ status: 200, soort: 'tekst', inhoud: robotsTxt(basis) })],
  [/^\/bronnen\.json$/, ({ basis }) => json(JSON.stringify(bronnenLijst(basis), null, 2))],
  [
    new RegExp(`^${INDEED_PAD}$`),
    ({ markt, basis }) => xml(indeedFeed([...markt.plaatsingen()].filter(inFeed), basis)),
  ],
  [
    /^\/werkgevers\/[^/]+\/sitemap\.xml$/,
    metWerkgever('site', 1, ({ basis }, w) => xml(sitemapIndex(w, basis))),
  ],
  [
    /^\/werkgevers\/[^/]+\/sitemap-paginas\.xml$/,
    metWerkgever('site', 1, ({ basis }, w) => xml(sitemapPaginas(w, basis))),
  ],
  [
    /^\/werkgevers\/[^/]+\/sitemap-vacatures\.xml$/,
    metWerkgever('site', 1, ({ markt, basis }, w) =>
      xml(sitemapVacatures(w, alle(markt, w), basis)),
    ),
  ],
  [
    /^\/werkgevers\/[^/]+\/vacatures\.rss$/,
    metWerkgever('rss', 1, ({ markt, basis }, w) => xml(rssFeed(w, open(markt, w), basis))),
  ],
  [/^\/werkgevers\/[^/]+\/intern\//, () => internePagina],
  [/^\/werkgevers\/[^/]+(\/|\/vacatures|\/over-ons)?$/, overzicht],
  [/^\/werkgevers\/[^/]+\/vacatures\/concept-[a-z-]+$/, concept],
  [/^\/werkgevers\/[^/]+\/vacatures\/\d+[^/]*$/, vacature],
  [
    /^\/recruitee\/[^/]+\/api\/offers\/?$/,
    metWerkgever('recruitee', 1, ({ markt, basis }, w) =>
      json(recruiteeLijst(open(markt, w), basis)),
    ),
  ],
  [/^\/recruitee\/[^/]+\/o\/\d+[^/]*$/, vacature],
  [
    /^\/greenhouse\/v1\/boards\/[^/]+\/jobs$/,
    metWerkgever('greenhouse', 3, ({ markt, basis, zoek }, w) =>
      json(greenhouseLijst(open(markt, w), basis, zoek.get('content') === 'true')),
    ),
  ],
  [/^\/greenhouse\/[^/]+\/jobs\/\d+[^/]*$/, vacature],
  [
    /^\/smartrecruiters\/v1\/companies\/[^/]+\/postings$/,
    metWerkgever('smartrecruiters', 3, ({ markt, zoek }, w) =>
      json(smartrecruitersLijst(open(markt, w), zoek)),
    ),
  ],
  [
    /^\/smartrecruiters\/v1\/companies\/[^/]+\/postings\/\d+$/,
    metWerkgever('smartrecruiters', 3, ({ markt, basis, delen }, w) =>
      misschien(smartrecruitersVacature(open(markt, w), delen.at(-1) ?? '', basis)),
    ),
  ],
  [
    /^\/wday\/cxs\/[^/]+\/Werken_bij\/job\/[^/]+\/[^/]+$/,
    metWerkgever('workday', 2, ({ markt, basis, delen }, w) =>
      misschien(workdayVacature(open(markt, w), `/${delen.slice(4).join('/')}`, basis)),
    ),
  ],
];

/** What is asked by POST. */
const POSTROUTES: readonly (readonly [RegExp, Route])[] = [
  [
    /^\/wday\/cxs\/[^/]+\/Werken_bij\/jobs$/,
    metWerkgever('workday', 2, ({ markt, lichaam, nu }, w) =>
      misschien(workdayLijst(open(markt, w), lichaam, nu)),
    ),
  ],
];

/** What is asked, and when. */
export interface Verzoek {
  readonly methode: 'GET' | 'POST';
  readonly adres: URL;
  readonly lichaam: string;
  readonly nu: Date;
}

/** The answer to a request; undefined for a POST of an address that takes none. */
export const beantwoord = (markt: Markttoestand, verzoek: Verzoek): Antwoord | undefined => {
  const { methode, adres, lichaam, nu } = verzoek;
  const routes = methode === 'GET' ? ROUTES : POSTROUTES;
  const route = routes.find(([patroon]) => patroon.test(adres.pathname))?.[1];
  if (route === undefined && methode === 'POST') return undefined;
  const delen = adres.pathname.split('/').slice(1);
  const vraag = { markt, basis: adres.origin, delen, zoek: adres.searchParams, lichaam, nu };
  return route?.(vraag) ?? WEG;
};
