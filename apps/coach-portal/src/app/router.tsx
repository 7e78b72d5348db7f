import { createRouter } from '@tanstack/react-router';
import { leesAdreszoek, schrijfAdreszoek } from '../shared/lib/adres.js';
import { Laden } from '../shared/ui/gegevens.js';
import { Foutpagina, NietGevonden } from './foutpagina.js';
import { beheerRoutes } from './routes/beheer.js';
import { buitenRoutes } from './routes/buiten.js';
import { coachRoutes } from './routes/coach.js';
import { iedereenRoutes } from './routes/iedereen.js';
import { rondRoutes } from './routes/rond.js';
import { vacatureRoutes } from './routes/vacatures.js';
import { werkgeverRoutes } from './routes/werkgever.js';
import { werknemerRoutes } from './routes/werknemer.js';
import { binnen, wortel } from './routes/wortel.js';

const routeTree = wortel.addChildren([
  ...buitenRoutes,
  binnen.addChildren([
    ...iedereenRoutes,
    ...vacatureRoutes,
    coachRoutes,
    werknemerRoutes,
    werkgeverRoutes,
    rondRoutes,
    beheerRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  parseSearch: leesAdreszoek,
  stringifySearch: schrijfAdreszoek,
  defaultPreload: false,
  scrollRestoration: true,
  defaultPendingComponent: Laden,
  defaultErrorComponent: Foutpagina,
  defaultNotFoundComponent: NietGevonden,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
