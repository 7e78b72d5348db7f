import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { klassen } from '../lib/klassen.js';
import './teken.css';
import './uitklap.css';

interface UitklapProps {
  readonly kop: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly opVerander?: (open: boolean) => void;
  readonly knopId?: string;
}

/** A heading that opens what stands under it. Searching in the page opens it as well. */
export function Uitklap({ kop, children, open, opVerander, knopId }: UitklapProps) {
  const [zelfOpen, zetZelfOpen] = useState(false);
  const paneel = useRef<HTMLDivElement>(null);
  const eigenId = useId();
  const id = knopId ?? eigenId;
  const nu = open ?? zelfOpen;
  const zet = (volgende: boolean) => {
    zetZelfOpen(volgende);
    opVerander?.(volgende);
  };
  const opGevonden = useRef(() => {});
  useEffect(() => {
    opGevonden.current = () => zet(true);
    if (nu) paneel.current?.removeAttribute('hidden');
    else paneel.current?.setAttribute('hidden', 'until-found');
  });
  useEffect(() => {
    const element = paneel.current;
    const toon = () => opGevonden.current();
    element?.addEventListener('beforematch', toon);
    return () => element?.removeEventListener('beforematch', toon);
  }, []);
  return (
    <div className={klassen('uitklap', nu && 'uitklap--open')}>
      <button
        type="button"
        id={id}
        className="uitklap__knop"
        aria-expanded={nu}
        aria-controls={`${id}-paneel`}
        onClick={() => zet(!nu)}
      >
        <span className="uitklap__kop">{kop}</span>
        {/* Drawn here, so that a page with no other icon does not fetch the whole set. */}
        <svg className="icoon uitklap__pijl" viewBox="0 0 24 24" aria-hidden="true">
          <path d="m6 9 6 6 6-6" />
        </svg>
      </button>
      <div ref={paneel} id={`${id}-paneel`} className="uitklap__paneel">
        <div className="uitklap__inhoud">{children}</div>
      </div>
    </div>
  );
}
