import { useSyncExternalStore } from 'react';
import { bewaarVoorkeur, leesVoorkeur } from './voorkeur.js';

const luisteraars = new Set<() => void>();

/** Whether single keys do something here: speech control types letters too (WCAG 2.1.4). */
export function useLosseToetsen(): [boolean, (aan: boolean) => void] {
  const aan = useSyncExternalStore(volg, () => leesVoorkeur('sneltoetsen') !== 'uit');
  return [aan, zet];
}

function zet(aan: boolean): void {
  bewaarVoorkeur('sneltoetsen', aan ? null : 'uit');
  for (const luisteraar of luisteraars) luisteraar();
}

function volg(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
}
