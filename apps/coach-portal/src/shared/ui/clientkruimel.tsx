import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { werknemerQuery } from '../api/werknemer.js';
import { navigatie } from '../teksten/algemeen.js';
import { caseload } from '../teksten/caseload.js';

interface ClientKruimelProps {
  readonly werknemerId: string;
  /** Steps between the profile and this page. */
  readonly children?: ReactNode;
}

/** For the coach: where a page of a client stands, and the way back. */
export function ClientKruimel({ werknemerId, children }: ClientKruimelProps) {
  const naam = useQuery(werknemerQuery(werknemerId)).data?.naam;
  return (
    <nav className="kruimel" aria-label={navigatie.plek}>
      <Link to="/caseload">{navigatie.caseload}</Link>
      {naam === undefined ? null : (
        <>
          <span aria-hidden="true"> / </span>
          <Link to="/werknemers/$werknemerId" params={{ werknemerId }}>
            {caseload.dossier(naam)}
          </Link>
        </>
      )}
      {children === undefined ? null : (
        <>
          <span aria-hidden="true"> / </span>
          {children}
        </>
      )}
    </nav>
  );
}
