import { useMutation } from '@tanstack/react-query';
import { factorenBeheer } from '../../shared/teksten/factoren.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { logAndersUit } from './factoren-api.js';

const teksten = factorenBeheer.anders;

/** After a change of how one signs in: the offer to end the sessions on other devices. */
export function AndersUitloggen() {
  const uit = useMutation({ mutationFn: logAndersUit });
  return (
    <div className="stap">
      <p>{teksten.uitleg}</p>
      {uit.isError ? <FoutMelding fout={uit.error} /> : null}
      <p role="status">{uit.isSuccess ? teksten.gedaan : ''}</p>
      {uit.isSuccess ? null : (
        <Knop bezig={uit.isPending} onPress={() => uit.mutate()}>
          {teksten.knop}
        </Knop>
      )}
    </div>
  );
}
