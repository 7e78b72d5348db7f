import { taakredenSchema } from '@passend/contracts';
import type { Blokstand } from '@passend/domain';
import { useQueryClient } from '@tanstack/react-query';
import { beheeroverzicht as teksten } from '../../../shared/teksten/beheeroverzicht.js';
import { misluktetaken, taakreden } from '../../../shared/teksten/mislukte-taken.js';
import { FoutMelding } from '../../../shared/ui/gegevens.js';
import { Knop } from '../../../shared/ui/knop.js';
import { useTaakbesluit } from '../mislukte-taken-api.js';
import { taakbesluiten } from '../taakbesluiten.js';
import { beheeroverzichtQuery } from './overzicht-api.js';

/** What failed by reason, to be tried again from here. */
export function Takenbesluit({ taken: { perReden } }: { readonly taken: Blokstand<'taken'> }) {
  const queryClient = useQueryClient();
  const besluit = useTaakbesluit();
  const redenen = perReden.map(({ reden, aantal }) => {
    return { reden: taakredenSchema.catch('onbekend').parse(reden), aantal };
  });
  return (
    <>
      <div role="status">
        {besluit.isSuccess ? <p>{misluktetaken.gedaan.opnieuw(besluit.data.aantal)}</p> : null}
      </div>
      {besluit.isError ? <FoutMelding fout={besluit.error} /> : null}
      <ul className="blok__redenen">
        {redenen.map(({ reden, aantal }) => (
          <li key={reden}>
            <span>{teksten.opReden(taakreden[reden].kort, aantal)}</span>
            {taakbesluiten(reden).includes('opnieuw') ? (
              <Knop
                bezig={besluit.isPending}
                aria-label={teksten.opnieuwOver(taakreden[reden].kort)}
                onPress={() =>
                  besluit.mutate(
                    { besluit: 'opnieuw', reden },
                    { onSettled: () => queryClient.invalidateQueries(beheeroverzichtQuery) },
                  )
                }
              >
                {misluktetaken.besluit.opnieuw}
              </Knop>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
