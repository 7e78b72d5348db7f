import { type ReactNode, useEffect, useRef } from 'react';
import { usePaginatitel } from '../lib/gebruik-paginatitel.js';
import './paginakop.css';

interface PaginakopProps {
  readonly titel: string;
  /**
   * Words for the title bar in place of the heading. Needed where the heading names a client: the
   * browser keeps titles in its history, and others may use the same machine.
   */
  readonly venstertitel?: string;
  /** The language of the heading, when it is what a vacancy says. */
  readonly taal?: 'nl';
  readonly boven?: ReactNode;
  readonly children?: ReactNode;
}

/** Address of the heading before; null while the portal opens. */
let vorigAdres: string | null = null;
let hadFocus = false;

/**
 * A change of page takes the focus to its heading. So does the heading that replaces the one shown
 * while the page loads. The page that the portal opens with does not: there Tab begins at the top.
 */
function moetFocus(adres: string): boolean {
  if (vorigAdres === null) return false;
  return adres !== vorigAdres || (hadFocus && document.activeElement === document.body);
}

/** The one h1 of a page. It takes the focus after a change of page, so that it is read aloud. */
export function Paginakop({ titel, venstertitel = titel, taal, boven, children }: PaginakopProps) {
  const kop = useRef<HTMLHeadingElement>(null);
  usePaginatitel(venstertitel);
  useEffect(() => {
    const adres = window.location.pathname;
    if (moetFocus(adres)) {
      kop.current?.focus({ preventScroll: true });
      hadFocus = true;
    }
    vorigAdres = adres;
  }, []);
  return (
    <header className="paginakop">
      {boven}
      <h1 ref={kop} tabIndex={-1} lang={taal}>
        {titel}
      </h1>
      {children}
    </header>
  );
}
