import { useQuery } from '@tanstack/react-query';
import { agenda as teksten } from '../../shared/teksten/agenda.js';
import { Eenmaligadres } from '../../shared/ui/eenmaligadres.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { agendalinkQuery, useMaakAgendalink, useStopAgendalink } from './agenda-api.js';
import './agenda.css';

/** The address under which one's own calendar program reads appointments and days. */
export function Agendavak() {
  const vraag = useQuery(agendalinkQuery);
  const maak = useMaakAgendalink();
  const stop = useStopAgendalink();
  const fout = maak.error ?? stop.error;
  return (
    <div className="agendavak">
      <p>{teksten.uitleg}</p>
      <p className="gedempt">{teksten.inhoud}</p>
      <Gegevens vraag={vraag}>
        {({ sinds }) => (
          <>
            {sinds === null ? null : <p>{teksten.sinds(sinds)}</p>}
            {fout === null ? null : <FoutMelding fout={fout} />}
            {maak.data === undefined || sinds === null ? null : (
              <Eenmaligadres
                key={maak.data.adres}
                adres={maak.data.adres}
                teksten={teksten}
                erbij={<a href={maak.data.adres.replace(/^https?:/u, 'webcal:')}>{teksten.open}</a>}
              />
            )}
            {stop.isSuccess && sinds === null ? <Melding>{teksten.gestopt}</Melding> : null}
            {sinds === null ? null : <p className="gedempt">{teksten.nieuwUitleg}</p>}
            <div className="agendavak__knoppen">
              <Knop
                soort={sinds === null ? 'hoofd' : 'gewoon'}
                bezig={maak.isPending}
                onPress={() => maak.mutate()}
              >
                {sinds === null ? teksten.maak : teksten.nieuw}
              </Knop>
              {sinds === null ? null : (
                <Knop soort="stil" bezig={stop.isPending} onPress={() => stop.mutate()}>
                  {teksten.stop}
                </Knop>
              )}
            </div>
          </>
        )}
      </Gegevens>
    </div>
  );
}
