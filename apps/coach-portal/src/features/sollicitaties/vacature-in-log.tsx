import type { Sollicitatiestatus } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import { statusTekst, vacatureInLog as teksten } from '../../shared/teksten/sollicitaties.js';
import { Knop } from '../../shared/ui/knop.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { detailAdres } from './adres.js';
import { type Eigenaar, sollicitatiesQuery, useNieuweSollicitatie } from './sollicitaties-api.js';
import './sollicitaties.css';

interface VacatureInLogProps {
  readonly eigenaar: Eigenaar;
  readonly vacatureId: string;
}

/** One press puts a vacancy in the log; afterwards it says where it stands. */
export function VacatureInLog({ eigenaar, vacatureId }: VacatureInLogProps) {
  const lijst = useQuery(sollicitatiesQuery(eigenaar)).data;
  const maak = useNieuweSollicitatie(eigenaar);
  if (lijst === undefined) return null;
  const bekend =
    maak.data?.sollicitatie ?? lijst.sollicitaties.find((een) => een.vacatureId === vacatureId);
  const zet = (naar: Sollicitatiestatus) =>
    maak.mutate({
      wijze: 'vacature_reactie',
      vacatureId,
      functie: null,
      organisatie: null,
      plaats: null,
      url: null,
      naar,
      datum: dagVanMoment(new Date()),
      reden: null,
      volgende: null,
    });
  return (
    <div className="vacature-in-log">
      {bekend === undefined ? (
        <div className="sollicitatie__knoppen">
          {eigenaar === null ? (
            <>
              <Knop bezig={maak.isPending} onPress={() => zet('voorgenomen')}>
                {teksten.ikGaReageren}
              </Knop>
              <Knop bezig={maak.isPending} onPress={() => zet('verzonden')}>
                {teksten.ikReageerde}
              </Knop>
            </>
          ) : (
            <Knop bezig={maak.isPending} onPress={() => zet('gesignaleerd')}>
              {teksten.coachKnop}
            </Knop>
          )}
        </div>
      ) : null}
      <p role="status">
        {maak.isError ? teksten.mislukt : null}
        {bekend === undefined ? null : (
          <>
            {teksten.staatEr(bekend.nummer, statusTekst[bekend.status].toLowerCase())}{' '}
            <Verwijzing naar={detailAdres(eigenaar, bekend.id)}>{teksten.open}</Verwijzing>
          </>
        )}
      </p>
    </div>
  );
}
