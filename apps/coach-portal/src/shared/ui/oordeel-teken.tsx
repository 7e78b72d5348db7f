import type { Oordeel } from '@passend/domain';
import { klassen } from '../lib/klassen.js';
import { oordeelNaam } from '../teksten/oordeel.js';
import './oordeel-teken.css';

interface TekenProps {
  readonly oordeel: Oordeel;
  readonly groot?: boolean;
}

/** The shape of a verdict; never without its word beside it or in the text for screen readers. */
export function OordeelTeken({ oordeel, groot }: TekenProps) {
  return (
    <svg
      className={klassen('teken', `teken--${oordeel}`, groot === true && 'teken--groot')}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <Oordeelvorm oordeel={oordeel} />
    </svg>
  );
}

/** A verdict as shape and word. */
export function OordeelLabel({ oordeel }: { readonly oordeel: Oordeel }) {
  return (
    <span className={`oordeel oordeel--${oordeel}`}>
      <OordeelTeken oordeel={oordeel} />
      {oordeelNaam[oordeel]}
    </span>
  );
}

/** The lines of the shape alone, on a field of 16: for a drawing that holds many of them. */
export function Oordeelvorm({ oordeel }: { readonly oordeel: Oordeel }) {
  switch (oordeel) {
    case 'past':
      return (
        <>
          <circle cx="8" cy="8" r="7" className="teken__vlak" />
          <path d="m4.8 8.3 2.2 2.2 4.2-4.7" className="teken__uitsparing" />
        </>
      );
    case 'mogelijk':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" className="teken__rand" />
          <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z" className="teken__vlak" />
        </>
      );
    case 'overschrijdt':
      return <rect x="1" y="5" width="14" height="6" rx="1.5" className="teken__vlak" />;
    case 'onbekend':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" className="teken__rand teken__rand--stip" />
          <path
            d="M6.3 6.5c0-1 .75-1.6 1.75-1.6s1.7.6 1.7 1.5c0 1.3-1.65 1.3-1.65 2.5"
            className="teken__lijn"
          />
          <circle cx="8.1" cy="11" r=".85" className="teken__vlak" />
        </>
      );
  }
}
