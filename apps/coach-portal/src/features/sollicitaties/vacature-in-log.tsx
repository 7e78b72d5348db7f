import { medischeWoorden, type Sollicitatiestatus } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import {
  sollicitatie,
  statusTekst,
  vacatureInLog as teksten,
} from '../../shared/teksten/sollicitaties.js';
import { Knop } from '../../shared/ui/knop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Veld } from '../../shared/ui/veld.js';
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
        <Uitklap kop={teksten.liever}>
          <Nee bezig={maak.isPending} opNee={(reden) => zet('ingetrokken_door_werknemer', reden)} />
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

interface NeeProps {
  readonly bezig: boolean;
  readonly opNee: (reden: string) => void;
}

/** Not this one: kept with the reason, so that nobody has to ask again. */
function Nee({ bezig, opNee }: NeeProps) {
  const [reden, zetReden] = useState('');
  const [gevraagd, zetGevraagd] = useState(false);
  const medisch = medischeWoorden(reden);
  const leeg = reden.trim() === '';
  const fout =
    medisch.length > 0
      ? sollicitatie.medisch(medisch.join(', '))
      : gevraagd && leeg
        ? teksten.waaromNodig
        : null;
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetGevraagd(true);
    if (!leeg && medisch.length === 0) opNee(reden);
  };
  return (
    <form className="vacature-in-log" onSubmit={verstuur} noValidate>
      <p className="gedempt">{teksten.lieverUitleg}</p>
      <Veld
        label={sollicitatie.reden}
        hulp={sollicitatie.redenHulp}
        value={reden}
        onChange={zetReden}
        maxLength={1_000}
        fout={fout}
      />
      <div>
        <Knop type="submit" bezig={bezig}>
          {teksten.legVast}
        </Knop>
      </div>
    </form>
  );
}
