import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wortel } from './wortel.js';

const inloggen = createRoute({
  getParentRoute: () => wortel,
  path: '/inloggen',
  validateSearch: (zoek: Record<string, unknown>): { naar?: string; oidc?: string } => ({
    ...(eigenAdres(zoek.naar) ? { naar: zoek.naar } : {}),
    ...(typeof zoek.oidc === 'string' ? { oidc: zoek.oidc } : {}),
  }),
  component: lazyRouteComponent(
    () => import('../../features/sessie/inlogpagina.js'),
    'Inlogpagina',
  ),
});

const inloggenInstellen = createRoute({
  getParentRoute: () => wortel,
  path: '/inloggen/instellen',
  validateSearch: (zoek: Record<string, unknown>): { naar?: string } =>
    eigenAdres(zoek.naar) ? { naar: zoek.naar } : {},
  component: lazyRouteComponent(
    () => import('../../features/factoren/instellen-pagina.js'),
    'InstellenPagina',
  ),
});

const linkpagina = () => import('../../features/account/linkpagina.js');

/** The pages that a link in a mail opens; nobody is signed in there. */
const uitnodiging = createRoute({
  getParentRoute: () => wortel,
  path: '/uitnodiging',
  component: lazyRouteComponent(linkpagina, 'UitnodigingPagina'),
});

const nieuwWachtwoord = createRoute({
  getParentRoute: () => wortel,
  path: '/nieuw-wachtwoord',
  component: lazyRouteComponent(linkpagina, 'NieuwWachtwoordPagina'),
});

const wachtwoordVergeten = createRoute({
  getParentRoute: () => wortel,
  path: '/wachtwoord-vergeten',
  component: lazyRouteComponent(
    () => import('../../features/account/vergeten-pagina.js'),
    'WachtwoordVergetenPagina',
  ),
});

/** For who holds an upload link; its token stands behind the `#`. */
const aanleveren = createRoute({
  getParentRoute: () => wortel,
  path: '/aanleveren',
  component: lazyRouteComponent(
    () => import('../../features/aanleveren/aanlever-pagina.js'),
    'AanleverPagina',
  ),
});

/** For who holds the link of a mail about vacancies; its token stands behind the `#`. */
const afmelden = createRoute({
  getParentRoute: () => wortel,
  path: '/afmelden',
  component: lazyRouteComponent(
    () => import('../../features/attendering/afmelden-pagina.js'),
    'AfmeldenPagina',
  ),
});

/** What opens without a session. */
export const buitenRoutes = [
  inloggen,
  inloggenInstellen,
  uitnodiging,
  nieuwWachtwoord,
  wachtwoordVergeten,
  aanleveren,
  afmelden,
];

/** Only a path of this portal, so that nobody can be sent elsewhere after signing in. */
function eigenAdres(naar: unknown): naar is string {
  return typeof naar === 'string' && /^\/(?![/\\])/u.test(naar);
}
