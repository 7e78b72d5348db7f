import type { ReactNode } from 'react';
import { klassen } from '../lib/klassen.js';
import './melding.css';

interface MeldingProps {
  readonly toon?: 'rustig' | 'let-op' | 'fout';
  readonly kop?: string;
  readonly children?: ReactNode;
  readonly acties?: ReactNode;
}

/** A message in the page: what is going on and what to do. */
export function Melding({ toon = 'rustig', kop, children, acties }: MeldingProps) {
  return (
    <div
      className={klassen('melding', `melding--${toon}`)}
      role={toon === 'fout' ? 'alert' : undefined}
    >
      {kop === undefined ? null : <p className="melding__kop">{kop}</p>}
      {children === undefined ? null : <div className="melding__tekst">{children}</div>}
      {acties === undefined ? null : <div className="melding__acties">{acties}</div>}
    </div>
  );
}
