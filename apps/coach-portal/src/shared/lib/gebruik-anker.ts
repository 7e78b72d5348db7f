import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Scrolls to an element and gives it the focus. */
export function naarAnker(id: string): void {
  const doel = document.getElementById(id);
  doel?.scrollIntoView({ block: 'start' });
  doel?.focus({ preventScroll: true });
}

/**
 * Goes to the element once it is there, when the address asks for it: the browser looks for it before
 * the data has come.
 */
export function useAnker(id: string): void {
  const gevraagd = useLocation({ select: ({ hash }) => hash === id });
  useEffect(() => {
    if (gevraagd) naarAnker(id);
  }, [gevraagd, id]);
}
