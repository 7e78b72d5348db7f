import type { ReactNode } from 'react';
import { navigatie } from '../teksten/algemeen.js';
import { Paginakop } from './paginakop.js';
import { Verwijzing } from './verwijzing.js';

interface OnderpaginaProps {
  readonly titel: string;
  /** The page that this one hangs under. */
  readonly onder: { readonly naar: string; readonly naam: string };
  readonly uitleg: string;
  readonly children: ReactNode;
}

/** A narrow page with one task, under a list to go back to. */
export function Onderpagina({ titel, onder, uitleg, children }: OnderpaginaProps) {
  return (
    <div className="pagina pagina--smal">
      <Paginakop
        titel={titel}
        boven={
          <nav className="kruimel" aria-label={navigatie.plek}>
            <Verwijzing naar={onder.naar}>{onder.naam}</Verwijzing>
          </nav>
        }
      >
        <p className="gedempt">{uitleg}</p>
      </Paginakop>
      {children}
    </div>
  );
}
