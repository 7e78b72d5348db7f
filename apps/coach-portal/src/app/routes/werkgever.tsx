import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { alleenVoor, binnen } from './wortel.js';

const werkgever = createRoute({
  getParentRoute: () => binnen,
  id: 'werkgever',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'werkgever'),
});

const overzicht = createRoute({
  getParentRoute: () => werkgever,
  path: '/overzicht',
  component: lazyRouteComponent(
    () => import('../../features/werkgever/overzicht-pagina.js'),
    'OverzichtPagina',
  ),
});

const werkgeverWerknemer = createRoute({
  getParentRoute: () => werkgever,
  path: '/overzicht/$werknemerId',
  component: lazyRouteComponent(
    () => import('../../features/werkgever/werknemer-pagina.js'),
    'WerkgeverWerknemerPagina',
  ),
});

const werkgeverRapport = createRoute({
  getParentRoute: () => werkgever,
  path: '/overzicht/$werknemerId/rapporten/$rapportId',
  component: lazyRouteComponent(
    () => import('../../features/rapporten/werkgever-rapport-pagina.js'),
    'WerkgeverRapportPagina',
  ),
});

export const werkgeverRoutes = werkgever.addChildren([
  overzicht,
  werkgeverWerknemer,
  werkgeverRapport,
]);
