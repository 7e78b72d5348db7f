import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { ApiFout } from '../../shared/api/api-fout.js';
import { type Adreszoek, leesAdreszoek, schrijfAdreszoek } from '../../shared/lib/adres.js';
import { sessieQuery } from '../../shared/sessie/sessie.js';
import { LosseFoutpagina } from '../foutpagina.js';
import { queryClient } from '../query-client.js';
import { Schil } from '../schil.js';

export const wortel = createRootRoute({ errorComponent: LosseFoutpagina });

/** Everything behind it asks for a session. */
export const binnen = createRoute({
  getParentRoute: () => wortel,
  id: 'binnen',
  component: Schil,
  errorComponent: LosseFoutpagina,
  beforeLoad: async ({ location }) => {
    const gebruiker = await queryClient.ensureQueryData(sessieQuery);
    if (gebruiker === null) throw redirect({ to: '/inloggen', search: { naar: location.href } });
    return { gebruiker };
  },
});

/** Keeps whatever filters the address carries, as one shape. */
export const alsZoek = (zoek: Record<string, unknown>): Adreszoek =>
  leesAdreszoek(schrijfAdreszoek(zoek));

/** Stops who has another role; the API decides the same for every request. */
export function alleenVoor(rol: string, ...toegestaan: readonly string[]): void {
  if (!toegestaan.includes(rol)) throw new ApiFout('geen_toegang', 403);
}
