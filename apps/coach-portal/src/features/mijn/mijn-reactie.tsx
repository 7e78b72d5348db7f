import type { MijnMatches } from '@passend/contracts';
import { reactie as teksten } from '../../shared/teksten/reactie.js';
import { Reactieknoppen } from '../../shared/ui/reactieknoppen.js';
import { useMijnReactie } from './mijn-api.js';

/** Three words to say what one thinks of the work; nothing has to be explained. */
export function MijnReactie({ match }: { readonly match: MijnMatches['matches'][number] }) {
  const reageer = useMijnReactie(match.vacatureId);
  return (
    <div className="kaart__reactie">
      <p className="kaart__waarom">{teksten.werknemerVraag}</p>
      <Reactieknoppen
        label={`${teksten.werknemerVraag} ${match.titel}`}
        gekozen={reageer.isPending ? reageer.variables : match.reacties}
        opKies={(reacties) => reageer.mutate(reacties)}
      />
      <p className="gedempt" role="status">
        {reageer.isError ? teksten.mislukt : reageer.isSuccess ? teksten.bewaard : ''}
      </p>
    </div>
  );
}
