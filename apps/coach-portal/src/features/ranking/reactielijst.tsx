import type { MatchLijst } from '@passend/contracts';
import { reactie as teksten } from '../../shared/teksten/reactie.js';
import { Knop } from '../../shared/ui/knop.js';
import { useReageer } from './reactie-api.js';

interface ReactielijstProps {
  readonly werknemerId: string;
  readonly reacties: MatchLijst['reacties'];
}

/** Every reaction that moves the ranking; one's own can be taken back here. */
export function Reactielijst({ werknemerId, reacties }: ReactielijstProps) {
  const reageer = useReageer(werknemerId);
  if (reacties.length === 0) return null;
  const neemTerug = (vacatureId: string) =>
    reageer.mutate({ vacatureId, reacties: [] }, { onSuccess: reageer.herreken });
  return (
    <section aria-labelledby="reacties-kop">
      <h3 id="reacties-kop">{teksten.kop}</h3>
      <p className="gedempt">{teksten.uitleg}</p>
      <ul className="reactielijst">
        {reacties.map((een) => (
          <li key={`${een.vacatureId} ${een.naam}`} className="reactielijst__regel">
            <span>{teksten.regel(een.titel, een.naam, een.reacties)}</span>
            {een.eigen ? (
              <Knop soort="stil" onPress={() => neemTerug(een.vacatureId)}>
                {teksten.terug}
                <span className="alleen-voorlezen">: {een.titel}</span>
              </Knop>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
