import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { alleenVoor, alsZoek, binnen } from './wortel.js';

/** One vacancy, and what it looked like before, is for everybody who may read vacancies. */
const vacatureLezen = createRoute({
  getParentRoute: () => binnen,
  id: 'vacature',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'coach', 'werknemer', 'beheerder'),
});

const vacature = createRoute({
  getParentRoute: () => vacatureLezen,
  path: '/vacatures/$vacatureId',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../../features/vacatures/vacature-pagina.js'),
    'VacaturePagina',
  ),
});

const momentopnamePagina = () => import('../../features/momentopname/momentopname-pagina.js');

const momentopname = createRoute({
  getParentRoute: () => vacatureLezen,
  path: '/vacatures/$vacatureId/momentopnamen/$momentId',
  component: lazyRouteComponent(momentopnamePagina, 'MomentopnamePagina'),
});

const zoalsOp = createRoute({
  getParentRoute: () => vacatureLezen,
  path: '/vacatures/$vacatureId/zoals-op/$datum',
  component: lazyRouteComponent(momentopnamePagina, 'ZoalsOpPagina'),
});

/** The table of occupations is for everybody who may read vacancies. */
const beroepentabel = createRoute({
  getParentRoute: () => binnen,
  id: 'beroepen',
  beforeLoad: ({ context }) => alleenVoor(context.gebruiker.rol, 'coach', 'werknemer', 'beheerder'),
});

const beroepen = createRoute({
  getParentRoute: () => beroepentabel,
  path: '/beroepen',
  validateSearch: alsZoek,
  component: lazyRouteComponent(
    () => import('../../features/beroepen/beroepen-pagina.js'),
    'BeroepenPagina',
  ),
});

const beroep = createRoute({
  getParentRoute: () => beroepentabel,
  path: '/beroepen/$code',
  component: lazyRouteComponent(
    () => import('../../features/beroepen/beroep-pagina.js'),
    'BeroepPagina',
  ),
});

/** The market, for who may read vacancies: coach, werknemer and beheerder. */
export const vacatureRoutes = [
  vacatureLezen.addChildren([vacature, momentopname, zoalsOp]),
  beroepentabel.addChildren([beroepen, beroep]),
];
