import type { Factoren } from '@passend/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { factorenBeheer as teksten } from '../../shared/teksten/factoren.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { factorenQuery, maakCodes } from './factoren-api.js';
import { Herstelcodes } from './herstelcodes.js';

/** From this many on, somebody is told to make new ones. */
const WEINIG = 3;

/** How many recovery codes are left, and making new ones, which are shown once. */
export function Codesvak({ codes }: { readonly codes: Factoren['herstelcodes'] }) {
  const queryClient = useQueryClient();
  const nieuwe = useMutation({ mutationFn: maakCodes });
  const bewaard = async () => {
    nieuwe.reset();
    await queryClient.invalidateQueries({ queryKey: factorenQuery.queryKey });
  };
  const vers = nieuwe.data?.herstelcodes;
  if (vers) {
    return (
      <section className="vak">
        <Herstelcodes codes={vers} niveau={2} opBewaard={() => void bewaard()} />
      </section>
    );
  }
  return (
    <section className="vak" aria-labelledby="codes-kop">
      <h2 id="codes-kop">{teksten.codes}</h2>
      <p className="gedempt">{teksten.codesUitleg}</p>
      {nieuwe.isError ? <FoutMelding fout={nieuwe.error} /> : null}
      {codes === null ? (
        <p>{teksten.codesGeen}</p>
      ) : (
        <>
          <p>
            {teksten.codesOver(codes.over, codes.totaal)}
            {codes.over <= WEINIG ? ` ${teksten.codesWeinig}` : ''}
          </p>
          <div>
            <Knop bezig={nieuwe.isPending} onPress={() => nieuwe.mutate()}>
              {teksten.codesNieuw}
            </Knop>
          </div>
          <p className="gedempt">{teksten.codesNieuwUitleg}</p>
        </>
      )}
    </section>
  );
}
