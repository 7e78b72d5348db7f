import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { beroepenlijst, beroep as teksten } from '../../shared/teksten/beroepen.js';

/** The name of the client in view; an empty text until it is there. */
export function useClientnaam(werknemerId: string | null): string {
  const vraag = useQuery({
    ...werknemerQuery(werknemerId ?? ''),
    enabled: werknemerId !== null,
  });
  return vraag.data?.naam ?? '';
}

interface KruimelProps {
  readonly werknemerId: string | null;
  /** True on the page of one occupation, from where the list is one step back. */
  readonly naarLijst: boolean;
}

export function BeroepenKruimel({ werknemerId, naarLijst }: KruimelProps) {
  const naam = useClientnaam(werknemerId);
  if (werknemerId === null) {
    return naarLijst ? (
      <nav className="kruimel" aria-label={navigatie.plek}>
        <Link to="/beroepen">{beroepenlijst.titel}</Link>
      </nav>
    ) : null;
  }
  return (
    <nav className="kruimel" aria-label={navigatie.plek}>
      <Link to="/werknemers/$werknemerId" params={{ werknemerId }}>
        {teksten.dossier(naam)}
      </Link>
      {naarLijst ? (
        <>
          <span aria-hidden="true"> / </span>
          <Link to="/werknemers/$werknemerId/beroepen" params={{ werknemerId }}>
            {beroepenlijst.titel}
          </Link>
        </>
      ) : null}
    </nav>
  );
}
