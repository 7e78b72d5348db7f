import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { alleenVoor, binnen } from './wortel.js';

const beheer = createRoute({
  getParentRoute: () => binnen,
  id: 'beheer',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'beheerder'),
});

const overzicht = createRoute({
  getParentRoute: () => beheer,
  path: '/beheer',
  component: lazyRouteComponent(
    () => import('../../features/beheer/overzicht/overzicht-pagina.js'),
    'OverzichtPagina',
  ),
});

const aanmeldbronnen = createRoute({
  getParentRoute: () => beheer,
  path: '/eigen-account',
  component: lazyRouteComponent(
    () => import('../../features/aanmeldbronnen/aanmeldbronnen-pagina.js'),
    'AanmeldbronnenPagina',
  ),
});

const gebruikers = createRoute({
  getParentRoute: () => beheer,
  path: '/gebruikers',
  component: lazyRouteComponent(
    () => import('../../features/mensen/gebruikers-pagina.js'),
    'GebruikersPagina',
  ),
});

const gebruiker = createRoute({
  getParentRoute: () => beheer,
  path: '/gebruikers/$gebruikerId',
  component: lazyRouteComponent(
    () => import('../../features/mensen/gebruiker-pagina.js'),
    'GebruikerPagina',
  ),
});

const teams = createRoute({
  getParentRoute: () => beheer,
  path: '/teams',
  component: lazyRouteComponent(
    () => import('../../features/mensen/teams-pagina.js'),
    'TeamsPagina',
  ),
});

const bronnen = createRoute({
  getParentRoute: () => beheer,
  path: '/bronnen',
  component: lazyRouteComponent(
    () => import('../../features/beheer/bronnen-pagina.js'),
    'BronnenPagina',
  ),
});

const bron = createRoute({
  getParentRoute: () => beheer,
  path: '/bronnen/$bronId',
  component: lazyRouteComponent(() => import('../../features/beheer/bron-pagina.js'), 'BronPagina'),
});

const weghalen = createRoute({
  getParentRoute: () => beheer,
  path: '/weghalen',
  component: lazyRouteComponent(
    () => import('../../features/beheer/weghalen-pagina.js'),
    'WeghalenPagina',
  ),
});

const misluktetaken = createRoute({
  getParentRoute: () => beheer,
  path: '/mislukte-taken',
  component: lazyRouteComponent(
    () => import('../../features/beheer/mislukte-taken-pagina.js'),
    'MislukteTakenPagina',
  ),
});

const bewarenPagina = createRoute({
  getParentRoute: () => beheer,
  path: '/bewaren',
  component: lazyRouteComponent(
    () => import('../../features/beheer/bewaren/bewaren-pagina.js'),
    'BewarenPagina',
  ),
});

const sleutels = createRoute({
  getParentRoute: () => beheer,
  path: '/sleutels',
  component: lazyRouteComponent(
    () => import('../../features/beheer/bewaren/sleutels-pagina.js'),
    'SleutelsPagina',
  ),
});

const beveiligingslog = createRoute({
  getParentRoute: () => beheer,
  path: '/beveiligingslog',
  component: lazyRouteComponent(
    () => import('../../features/rechten/beveiligingslog-pagina.js'),
    'BeveiligingslogPagina',
  ),
});

const onderdelen = createRoute({
  getParentRoute: () => beheer,
  path: '/onderdelen',
  component: lazyRouteComponent(
    () => import('../../features/onderdelen/onderdelen-pagina.js'),
    'OnderdelenPagina',
  ),
});

export const beheerRoutes = beheer.addChildren([
  overzicht,
  aanmeldbronnen,
  gebruikers,
  gebruiker,
  teams,
  bronnen,
  bron,
  weghalen,
  misluktetaken,
  bewarenPagina,
  sleutels,
  beveiligingslog,
  onderdelen,
]);
