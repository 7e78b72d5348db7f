import type { MatchDetail } from '@passend/contracts';
import { useNavigate } from '@tanstack/react-router';
import { reactie as teksten } from '../../shared/teksten/reactie.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Reactieknoppen } from '../../shared/ui/reactieknoppen.js';
import { useReageer } from './reactie-api.js';

interface ReactievakProps {
  readonly werknemerId: string;
  readonly match: MatchDetail;
}

/** What the coach says of this work, what others said, and what it does to its place. */
export function Reactievak({ werknemerId, match }: ReactievakProps) {
  const reageer = useReageer(werknemerId);
  const navigate = useNavigate();
  // The list may begin with another vacancy then; the one that is open stays open.
  const herreken = async () => {
    await navigate({
      to: '/werknemers/$werknemerId/matches/$vacatureId',
      params: { werknemerId, vacatureId: match.vacatureId },
      search: true,
    });
    reageer.herreken();
  };
  const eigen = match.reacties.find((een) => een.eigen)?.reacties ?? [];
  const anderen = match.reacties.filter((een) => !een.eigen);
  return (
    <div className="reactievak">
      <p className="reactievak__vraag">{teksten.coachVraag}</p>
      <Reactieknoppen
        label={teksten.coachVraag}
        gekozen={eigen}
        opKies={(reacties) => reageer.mutate({ vacatureId: match.vacatureId, reacties })}
      />
      {anderen.map((een) => (
        <p key={een.naam}>{teksten.anderen(een.naam, een.door, een.reacties)}</p>
      ))}
      {match.bijstellingen.length === 0 ? null : (
        <ul className="reactievak__reden" aria-label={teksten.bijgesteld}>
          {match.bijstellingen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
      {reageer.isError ? <FoutMelding fout={reageer.error} /> : null}
      <div aria-live="polite">
        {reageer.isSuccess ? (
          <p className="gedempt klein">
            {teksten.coachUitleg}{' '}
            <Knop soort="stil" onPress={() => void herreken()}>
              {teksten.herreken}
            </Knop>
          </p>
        ) : null}
      </div>
    </div>
  );
}
