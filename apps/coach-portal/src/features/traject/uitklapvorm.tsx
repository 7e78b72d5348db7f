import { type ReactNode, useRef, useState } from 'react';
import { traject as teksten } from '../../shared/teksten/traject.js';
import '../../shared/ui/opvouw.css';

interface UitklapvormProps {
  readonly kop: string;
  /** Read aloud after the heading, where several have the same. */
  readonly erbij?: string;
  readonly children: (klaar: () => void) => ReactNode;
}

/**
 * A form that opens when somebody wants it, and closes when it was saved; then it says so. It is made when
 * it opens for the first time: a page may have dozens, and each asks what was typed in it before.
 */
export function Uitklapvorm({ kop, erbij, children }: UitklapvormProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [keer, zetKeer] = useState(0);
  const [geweest, zetGeweest] = useState(false);
  const klaar = () => {
    if (details.current !== null) details.current.open = false;
    details.current?.querySelector('summary')?.focus();
    zetKeer((vorige) => vorige + 1);
  };
  return (
    <div className="traject__vorm">
      <details
        ref={details}
        className="opvouw opvouw--los"
        onToggle={({ currentTarget }) => zetGeweest((al) => al || currentTarget.open)}
      >
        <summary>
          {kop}
          {erbij === undefined ? null : <span className="alleen-voorlezen">: {erbij}</span>}
        </summary>
        {geweest ? <div key={keer}>{children(klaar)}</div> : null}
      </details>
      <p role="status" className="traject__klaar">
        {keer === 0 ? '' : teksten.opgeslagen}
      </p>
    </div>
  );
}
