import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { sollicitaties as teksten } from '../../shared/teksten/sollicitaties.js';
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
  return <CoachKruimel werknemerId={eigenaar} opLijst={opLijst} />;
}

function CoachKruimel({
  werknemerId,
  opLijst,
}: {
  readonly werknemerId: string;
  readonly opLijst: boolean;
}) {
  const naam = useQuery(werknemerQuery(werknemerId)).data?.naam;
  return (
    <nav className="kruimel" aria-label="Je bent hier">
      <Link to="/caseload">{navigatie.caseload}</Link>
      {naam === undefined ? null : (
        <>
          <span aria-hidden="true"> / </span>
          <Link to="/werknemers/$werknemerId" params={{ werknemerId }}>
            {naam}
          </Link>
        </>
      )}
      {opLijst ? null : (
        <>
          <span aria-hidden="true"> / </span>
          <Link to="/werknemers/$werknemerId/sollicitaties" params={{ werknemerId }}>
            {teksten.terugCoach}
          </Link>
        </>
      )}
    </nav>
  );
}
