import { Link } from '@tanstack/react-router';
import { sollicitaties as teksten } from '../../shared/teksten/sollicitaties.js';
import { ClientKruimel } from '../../shared/ui/clientkruimel.js';
import { lijstAdres } from './adres.js';
import type { Eigenaar } from './sollicitaties-api.js';

interface KruimelProps {
  readonly eigenaar: Eigenaar;
  /** On the list itself the way back ends one step earlier. */
  readonly opLijst?: boolean;
}

/** The way back, for who is the owner and for his coach. */
export function Kruimel({ eigenaar, opLijst = false }: KruimelProps) {
  if (eigenaar === null) {
    return opLijst ? null : (
      <p className="kruimel">
        <Link to={lijstAdres(null)}>{teksten.terugZelf}</Link>
      </p>
    );
  }
  return (
    <ClientKruimel werknemerId={eigenaar}>
      {opLijst ? undefined : (
        <Link to="/werknemers/$werknemerId/sollicitaties" params={{ werknemerId: eigenaar }}>
          {teksten.terugCoach}
        </Link>
      )}
    </ClientKruimel>
  );
}
