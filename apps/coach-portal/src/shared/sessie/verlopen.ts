import { useSyncExternalStore } from 'react';

let verlopen = false;
const luisteraars = new Set<() => void>();

/** Says that a request was refused because the session ended, or that somebody signed in again. */
export function meldSessieVerlopen(nu: boolean): void {
  if (verlopen === nu) return;
  verlopen = nu;
  for (const luisteraar of luisteraars) luisteraar();
}

/** True while the session has ended under an open page; that page stays as it is. */
export function useSessieVerlopen(): boolean {
  return useSyncExternalStore(volg, () => verlopen);
}

function volg(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
}
