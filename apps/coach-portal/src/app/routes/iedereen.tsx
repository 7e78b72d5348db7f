import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { hulpdeelVan } from '../../features/hulp/hulpdelen.js';
import { BEGINPAGINA } from '../../shared/sessie/sessie.js';
import { NietGevonden } from '../foutpagina.js';
import { binnen } from './wortel.js';

const begin = createRoute({
  getParentRoute: () => binnen,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: BEGINPAGINA[context.gebruiker.rol], replace: true });
  },
});

const account = createRoute({
  getParentRoute: () => binnen,
  path: '/account',
  component: lazyRouteComponent(
    () => import('../../features/account/account-pagina.js'),
    'AccountPagina',
  ),
});

const beveiliging = createRoute({
  getParentRoute: () => binnen,
  path: '/account/beveiliging',
  component: lazyRouteComponent(
    () => import('../../features/factoren/beveiliging-pagina.js'),
    'BeveiligingPagina',
  ),
});

const beveiligingToevoegen = createRoute({
  getParentRoute: () => binnen,
  path: '/account/beveiliging/$middel',
  component: lazyRouteComponent(
    () => import('../../features/factoren/toevoegen-pagina.js'),
    'ToevoegenPagina',
  ),
});

const hulp = createRoute({
  getParentRoute: () => binnen,
  path: '/hulp',
  beforeLoad: ({ context }) => {
    const deel = hulpdeelVan('', context.gebruiker.rol);
    throw redirect({ to: '/hulp/$deel', params: { deel }, replace: true });
  },
});

const hulpdeel = createRoute({
  getParentRoute: () => binnen,
  path: '/hulp/$deel',
  component: lazyRouteComponent(() => import('../../features/hulp/hulp-pagina.js'), 'HulpPagina'),
});

const elders = createRoute({
  getParentRoute: () => binnen,
  path: '$',
  component: NietGevonden,
});

/** What everybody who signed in may open. */
export const iedereenRoutes = [
  begin,
  account,
  beveiliging,
  beveiligingToevoegen,
  hulp,
  hulpdeel,
  elders,
];
