import type { Uitnodiging, Uitnodigingstand } from '@passend/contracts';
import type { ToegangsvraagRij } from '@passend/infra';

/** An invitation as who invites sees it; whether the address had an account is not in it. */
export function alsUitnodiging(rij: ToegangsvraagRij, nu: Date): Uitnodiging {
  const { id, naam, email, rol, op, verlooptOp } = rij;
  return {
    id,
    naam,
    email,
    rol,
    op: op.toISOString(),
    verlooptOp: verlooptOp.toISOString(),
    stand: standVan(rij, nu),
  };
}

function standVan(rij: ToegangsvraagRij, nu: Date): Uitnodigingstand {
  if (rij.gebruiktOp !== null) return 'gebruikt';
  if (rij.ingetrokkenOp !== null) return 'ingetrokken';
  return rij.verlooptOp > nu ? 'open' : 'verlopen';
}
