import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { documenten as teksten } from '../../shared/teksten/aanleveren.js';
import { Melding } from '../../shared/ui/melding.js';
import { aanleveringQuery } from './documenten-api.js';

/** Says that something came in that nobody has done anything with; nothing when all is done. */
export function TeVerwerken({ werknemerId }: { readonly werknemerId: string }) {
  const aantal = useQuery(aanleveringQuery(werknemerId)).data?.teVerwerken ?? 0;
  if (aantal === 0) return null;
  return (
    <Melding toon="let-op">
      <Link to="/werknemers/$werknemerId/documenten" params={{ werknemerId }}>
        {teksten.teVerwerken(aantal)}
      </Link>
    </Melding>
  );
}
