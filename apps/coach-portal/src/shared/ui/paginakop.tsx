import { type ReactNode, useEffect, useRef } from 'react';
import { usePaginatitel } from '../lib/gebruik-paginatitel.js';
import './paginakop.css';

interface PaginakopProps {
  readonly titel: string;
  readonly boven?: ReactNode;
  readonly children?: ReactNode;
}

let eerstePagina = true;

/** The one h1 of a page. It takes the focus after a change of page, so that it is read aloud. */
export function Paginakop({ titel, boven, children }: PaginakopProps) {
  const kop = useRef<HTMLHeadingElement>(null);
  usePaginatitel(titel);
  useEffect(() => {
    if (!eerstePagina) kop.current?.focus({ preventScroll: true });
    eerstePagina = false;
  }, []);
  return (
    <header className="paginakop">
      {boven}
      <h1 ref={kop} tabIndex={-1}>
        {titel}
      </h1>
      {children}
    </header>
  );
}
