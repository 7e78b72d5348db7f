import { useEffect, useRef } from 'react';

/** Listens for single keys on the page; not in fields, menus and dialogs, nor when it is off. */
export function useToetsen(aan: boolean, doe: (toets: KeyboardEvent) => boolean): void {
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
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, [aan]);
}

function bezet(doel: EventTarget | null): boolean {
  if (!(doel instanceof Element)) return false;
  return (
    doel.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu]') !== null
  );
}
