import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { leesBegin, leesBewaard } from '../../features/sollicitaties/zoek.js';
import { alleenVoor, binnen } from './wortel.js';

const werknemerZelf = createRoute({
  getParentRoute: () => binnen,
  id: 'werknemer',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'werknemer'),
});

const mijn = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn',
  component: lazyRouteComponent(() => import('../../features/mijn/mijn-pagina.js'), 'MijnPagina'),
});

const mijnKaart = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/kaart',
  component: lazyRouteComponent(
    () => import('../../features/kaart/mijn-kaart-pagina.js'),
    'MijnKaartPagina',
  ),
});

const mijnTijdlijn = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/tijdlijn',
  component: lazyRouteComponent(
    () => import('../../features/tijdlijn/mijn-tijdlijn-pagina.js'),
    'MijnTijdlijnPagina',
  ),
});

const mijnTraject = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/traject',
  component: lazyRouteComponent(
    () => import('../../features/traject/mijn-traject-pagina.js'),
    'MijnTrajectPagina',
  ),
});

const mijnDocumenten = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/documenten',
  component: lazyRouteComponent(
    () => import('../../features/documenten/mijn-documenten-pagina.js'),
    'MijnDocumentenPagina',
  ),
});

const mijnGevonden = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/gevonden',
  component: lazyRouteComponent(
    () => import('../../features/gevonden/gevonden-pagina.js'),
    'MijnGevondenPagina',
  ),
});

const watZietWerkgever = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/wat-ziet-mijn-werkgever',
  component: lazyRouteComponent(
    () => import('../../features/mijn/wat-ziet-werkgever-pagina.js'),
    'WatZietWerkgeverPagina',
  ),
});

const mijnDossier = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/dossier',
  component: lazyRouteComponent(
    () => import('../../features/rechten/mijn-dossier-pagina.js'),
    'MijnDossierPagina',
  ),
});

const wieKeek = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/wie-keek',
  component: lazyRouteComponent(
    () => import('../../features/rechten/wie-keek-pagina.js'),
    'WieKeekPagina',
  ),
});

const delen = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/delen',
  component: lazyRouteComponent(
    () => import('../../features/rechten/delen-pagina.js'),
    'DelenPagina',
  ),
});

const mijnVerzoeken = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/verzoeken',
  component: lazyRouteComponent(
    () => import('../../features/rechten/verzoeken-pagina.js'),
    'MijnVerzoekenPagina',
  ),
});

const mijnInspanning = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/inspanning',
  component: lazyRouteComponent(
    () => import('../../features/inspanning/mijn-inspanning-pagina.js'),
    'MijnInspanningPagina',
  ),
});

const mijnRapporten = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/rapporten',
  component: lazyRouteComponent(
    () => import('../../features/rapporten/mijn-rapporten-pagina.js'),
    'MijnRapportenPagina',
  ),
});

const mijnRapport = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/rapporten/$rapportId',
  component: lazyRouteComponent(
    () => import('../../features/rapporten/mijn-rapport-pagina.js'),
    'MijnRapportPagina',
  ),
});

const mijnSollicitaties = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/sollicitaties',
  component: lazyRouteComponent(
    () => import('../../features/sollicitaties/mijn-sollicitaties-pagina.js'),
    'MijnSollicitatiesPagina',
  ),
});

const mijnNieuweSollicitatie = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/sollicitaties/nieuw',
  validateSearch: leesBegin,
  component: lazyRouteComponent(
    () => import('../../features/sollicitaties/nieuw-pagina.js'),
    'MijnNieuweSollicitatiePagina',
  ),
});

const mijnSollicitatie = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/sollicitaties/$sollicitatieId',
  validateSearch: leesBewaard,
  component: lazyRouteComponent(
    () => import('../../features/sollicitaties/sollicitatie-pagina.js'),
    'MijnSollicitatiePagina',
  ),
});

const mijnNieuweVacatures = createRoute({
  getParentRoute: () => werknemerZelf,
  path: '/mijn/nieuwe-vacatures',
  component: lazyRouteComponent(
    () => import('../../features/attendering/attendering-pagina.js'),
    'MijnAttenderingPagina',
  ),
});

export const werknemerRoutes = werknemerZelf.addChildren([
  mijn,
  mijnKaart,
  mijnTijdlijn,
  mijnTraject,
  mijnInspanning,
  mijnGevonden,
  mijnNieuweVacatures,
  mijnDocumenten,
  mijnRapporten,
  mijnRapport,
  watZietWerkgever,
  mijnDossier,
  wieKeek,
  delen,
  mijnVerzoeken,
  mijnSollicitaties,
  mijnNieuweSollicitatie,
  mijnSollicitatie,
]);
