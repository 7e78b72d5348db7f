import { useEffect, useRef } from 'react';

/**
 * Listens for single keys; not in fields, menus and dialogs, nor when it is off.
 * @param doe says whether the key was his
 * @param plek the frame listens at the window: a page that knows the key goes first
 */
export function useToetsen(
  aan: boolean,
  doe: (toets: KeyboardEvent) => boolean,
  plek: 'pagina' | 'schil' = 'pagina',
): void {
  const nu = useRef(doe);
  useEffect(() => {
    nu.current = doe;
  });
  useEffect(() => {
    if (!aan) return;
    const luister = (toets: KeyboardEvent) => {
      if (toets.defaultPrevented || toets.repeat || bezet(toets.target)) return;
      if (nu.current(toets)) toets.preventDefault();
    };
    const doel = plek === 'pagina' ? document : window;
    const opToets = (gebeurtenis: Event) => {
      if (gebeurtenis instanceof KeyboardEvent) luister(gebeurtenis);
    };
    doel.addEventListener('keydown', opToets);
    return () => doel.removeEventListener('keydown', opToets);
  }, [aan, plek]);
}

function bezet(doel: EventTarget | null): boolean {
  if (!(doel instanceof Element)) return false;
  return (
    doel.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu]') !== null
  );
}
