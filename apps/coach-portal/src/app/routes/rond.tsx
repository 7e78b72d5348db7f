import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { alleenVoor, binnen } from './wortel.js';

/** Who guides whom is for the coach and the beheerder: the people around a client, not his file. */
const rond = createRoute({
  getParentRoute: () => binnen,
  id: 'rond',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'coach', 'beheerder'),
});

const clienten = createRoute({
  getParentRoute: () => rond,
  path: '/clienten',
  component: lazyRouteComponent(
    () => import('../../features/begeleiding/clienten-pagina.js'),
    'ClientenPagina',
  ),
});

const nieuweClient = createRoute({
  getParentRoute: () => rond,
  path: '/clienten/nieuw',
  component: lazyRouteComponent(
    () => import('../../features/begeleiding/nieuwe-client-pagina.js'),
    'NieuweClientPagina',
  ),
});

const begeleiding = createRoute({
  getParentRoute: () => rond,
  path: '/werknemers/$werknemerId/begeleiding',
  component: lazyRouteComponent(
    () => import('../../features/begeleiding/begeleiding-pagina.js'),
    'BegeleidingPagina',
  ),
});

const overdragen = createRoute({
  getParentRoute: () => rond,
  path: '/overdragen',
  validateSearch: ({
    van,
    client,
  }: Record<string, unknown>): { van?: string; client?: string } => ({
    ...(typeof van === 'string' ? { van } : {}),
    ...(typeof client === 'string' ? { client } : {}),
  }),
  component: lazyRouteComponent(
    () => import('../../features/begeleiding/overdragen-pagina.js'),
    'OverdragenPagina',
  ),
});

const vervanging = createRoute({
  getParentRoute: () => rond,
  path: '/vervanging',
  component: lazyRouteComponent(
    () => import('../../features/begeleiding/vervanging-pagina.js'),
    'VervangingPagina',
  ),
});

const werkgevers = createRoute({
  getParentRoute: () => rond,
  path: '/werkgevers',
  component: lazyRouteComponent(
    () => import('../../features/mensen/werkgevers-pagina.js'),
    'WerkgeversPagina',
  ),
});

export const rondRoutes = rond.addChildren([
  clienten,
  nieuweClient,
  begeleiding,
  overdragen,
  vervanging,
  werkgevers,
]);
