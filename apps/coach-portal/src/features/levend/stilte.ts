import { altijd } from '../../shared/api/api.js';

/** What is asked so long after the last touch, the window asks by itself. */
const STIL_NA_MS = 60_000;
const KOP = 'passend-vanzelf';
const AANRAKINGEN = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Marks what a window asks while nobody touches it, so that a signal from elsewhere, or asking now and
 * then, never keeps a session alive on a desk that somebody left.
 * @returns ends it
 */
export function merkStilte(): () => void {
  let wekker: number | undefined;
  const raak = () => {
    delete altijd[KOP];
    window.clearTimeout(wekker);
    wekker = window.setTimeout(() => {
      altijd[KOP] = '1';
    }, STIL_NA_MS);
  };
  raak();
  for (const soort of AANRAKINGEN) window.addEventListener(soort, raak, { passive: true });
  return () => {
    window.clearTimeout(wekker);
    delete altijd[KOP];
    for (const soort of AANRAKINGEN) window.removeEventListener(soort, raak);
  };
}
