import { useSyncExternalStore } from 'react';

type Antwoord = (bevestigd: boolean) => void;

let wachtenden: readonly Antwoord[] = [];
const luisteraars = new Set<() => void>();

/**
 * Asks who is signed in to show once more that it is him, in a dialog over the page.
 * @returns false when he let it be
 */
export function vraagBevestiging(): Promise<boolean> {
  return new Promise((antwoord) => zet([...wachtenden, antwoord]));
}

/** Everything that waited goes on, or does not. */
export function beantwoordBevestiging(bevestigd: boolean): void {
  const klaar = wachtenden;
  zet([]);
  for (const antwoord of klaar) antwoord(bevestigd);
}

/** True while something waits for a confirmation. */
export function useBevestigingGevraagd(): boolean {
  return useSyncExternalStore(volg, () => wachtenden.length > 0);
}

function zet(nieuw: readonly Antwoord[]): void {
  wachtenden = nieuw;
  for (const luisteraar of luisteraars) luisteraar();
}

function volg(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
}
