import { useCallback, useSyncExternalStore } from 'react';

/** Follows a media query, so that a page can choose between list and list-with-detail. */
export function useMedia(vraag: string): boolean {
  const volg = useCallback(
    (verander: () => void) => {
      const lijst = window.matchMedia(vraag);
      lijst.addEventListener('change', verander);
      return () => lijst.removeEventListener('change', verander);
    },
    [vraag],
  );
  return useSyncExternalStore(volg, () => window.matchMedia(vraag).matches);
}
