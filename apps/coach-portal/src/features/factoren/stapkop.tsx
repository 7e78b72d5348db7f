import { type ReactNode, useEffect, useRef } from 'react';

interface StapkopProps {
  readonly titel: string;
  /** The first screen of a page keeps the focus where the browser puts it. */
  readonly eerste?: boolean;
  readonly niveau?: 1 | 2;
  readonly children?: ReactNode;
}

/** The heading of one screen of several; it takes the focus, so that the change is read aloud. */
export function Stapkop({ titel, eerste = false, niveau = 1, children }: StapkopProps) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!eerste) kop.current?.focus();
  }, [eerste]);
  const Kop = niveau === 1 ? 'h1' : 'h2';
  return (
    <header className="stapkop">
      <Kop ref={kop} tabIndex={-1}>
        {titel}
      </Kop>
      {children}
    </header>
  );
}
