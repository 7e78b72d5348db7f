import type { ReactNode } from 'react';
import { Teken, type Tekennaam } from './teken.js';
import './leeg.css';

interface LeegProps {
  readonly kop: string;
  readonly teken?: Tekennaam;
  /** What will come here and what to do for it. */
  readonly children: ReactNode;
  readonly acties?: ReactNode;
}

/** An empty place that says what it is for and what the first step is. */
export function Leeg({ kop, teken = 'lijst', children, acties }: LeegProps) {
  return (
    <div className="leeg">
      <span className="leeg__teken">
        <Teken naam={teken} />
      </span>
      <p className="leeg__kop">{kop}</p>
      <div className="leeg__tekst">{children}</div>
      {acties === undefined ? null : <div className="leeg__acties">{acties}</div>}
    </div>
  );
}
