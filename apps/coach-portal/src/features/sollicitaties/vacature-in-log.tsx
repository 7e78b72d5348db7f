import type { Sollicitatiestatus } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import { statusTekst, vacatureInLog as teksten } from '../../shared/teksten/sollicitatie-kort.js';
import { Knop } from '../../shared/ui/knop.js';
import { lui } from '../../shared/ui/lui.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { detailAdres } from './adres.js';
import { type Eigenaar, sollicitatiesQuery, useNieuweSollicitatie } from './sollicitaties-api.js';
import './sollicitaties.css';

const LieverNiet = lui(async () => (await import('./liever-niet.js')).LieverNiet);

interface VacatureInLogProps {
  readonly eigenaar: Eigenaar;
  readonly vacatureId: string;
}

/** One press puts a vacancy in the log; afterwards it says where it stands. */
export function VacatureInLog({ eigenaar, vacatureId }: VacatureInLogProps) {
  const lijst = useQuery(sollicitatiesQuery(eigenaar)).data;
  const maak = useNieuweSollicitatie(eigenaar);
  const [liever, zetLiever] = useState(false);
  if (lijst === undefined) return null;
  const bekend =
    maak.data?.sollicitatie ?? lijst.sollicitaties.find((een) => een.vacatureId === vacatureId);
  const zet = (naar: Sollicitatiestatus, reden: string | null = null) =>
    maak.mutate({
      wijze: 'vacature_reactie',
      vacatureId,
      functie: null,
      organisatie: null,
      plaats: null,
      url: null,
      naar,
      datum: dagVanMoment(new Date()),
      reden,
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
      {bekend === undefined && eigenaar === null ? (
        <Uitklap kop={teksten.liever} open={liever} opVerander={zetLiever}>
          {liever ? (
            <LieverNiet
              bezig={maak.isPending}
              opNee={(reden) => zet('ingetrokken_door_werknemer', reden)}
            />
          ) : null}
        </Uitklap>
      ) : null}
      <p role="status">
        {maak.isError ? teksten.mislukt : null}
        {bekend === undefined ? null : (
          <>
            {eigenaar === null && bekend.status === 'ingetrokken_door_werknemer'
              ? teksten.nietVerder
              : teksten.staatEr(bekend.nummer, statusTekst[bekend.status].toLowerCase())}{' '}
            <Verwijzing naar={detailAdres(eigenaar, bekend.id)}>{teksten.open}</Verwijzing>
          </>
        )}
      </p>
    </div>
  );
}
