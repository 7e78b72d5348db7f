import type { EigenSessie } from '@passend/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { sessies as teksten } from '../../shared/teksten/account.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { eindigAndere, eindigSessie, sessiesQuery } from './account-api.js';

/** Where somebody is signed in, and how to sign out there. */
export function Sessielijst() {
  const vraag = useQuery(sessiesQuery);
  const queryClient = useQueryClient();
  const opnieuw = () => queryClient.invalidateQueries({ queryKey: sessiesQuery.queryKey });
  const een = useMutation({ mutationFn: eindigSessie, onSuccess: opnieuw });
  const alle = useMutation({ mutationFn: eindigAndere, onSuccess: opnieuw });
  const mislukt = een.error ?? alle.error;
  return (
    <>
      <Gegevens vraag={vraag}>
        {(lijst) => (
          <>
            <p className="gedempt">{lijst.length > 1 ? teksten.uitleg : teksten.alleen}</p>
            <ul className="sessies">
              {lijst.map((sessie) => (
                <Sessieregel
                  key={sessie.id}
                  sessie={sessie}
                  bezig={een.isPending && een.variables === sessie.id}
                  opUit={() => een.mutate(sessie.id)}
                />
              ))}
            </ul>
            {lijst.length > 2 ? (
              <div>
                <Knop bezig={alle.isPending} onPress={() => alle.mutate()}>
                  {teksten.alle}
                </Knop>
              </div>
            ) : null}
          </>
        )}
      </Gegevens>
      {mislukt === null ? null : <FoutMelding fout={mislukt} />}
      <p role="status" className="gedempt">
        {alle.isSuccess ? teksten.alleBeeindigd(alle.data.aantal) : ''}
        {een.isSuccess && !alle.isSuccess ? teksten.beeindigd : ''}
      </p>
    </>
  );
}

interface SessieregelProps {
  readonly sessie: EigenSessie;
  readonly bezig: boolean;
  readonly opUit: () => void;
}

function Sessieregel({ sessie, bezig, opUit }: SessieregelProps) {
  const apparaat = sessie.apparaat === '' ? teksten.onbekend : sessie.apparaat;
  return (
    <li className="sessies__een">
      <div>
        <p className="sessies__apparaat">
          {apparaat}
          {sessie.deze ? <span className="sessies__deze">{teksten.deze}</span> : null}
        </p>
        <p className="gedempt klein">
          {teksten.begonnen(momentTekst(sessie.begonnenOp))}
          {sessie.deze ? '' : `. ${teksten.gebruikt(momentTekst(sessie.gebruiktOp))}`}
        </p>
      </div>
      {sessie.deze ? null : (
        <Knop bezig={bezig} onPress={opUit}>
          {teksten.uit}
          <span className="alleen-voorlezen"> {teksten.uitWaar(apparaat)}</span>
        </Knop>
      )}
    </li>
  );
}
