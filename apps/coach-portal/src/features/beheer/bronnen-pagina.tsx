import { type BronWeergave, bronnenSchema } from '@passend/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { haal } from '../../shared/api/api.js';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { bronnen as teksten } from '../../shared/teksten/bronnen.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { BronToevoegen } from './bron-toevoegen.js';
import './bronnen.css';

const bronnenQuery = queryOptions({
  queryKey: ['bronnen'],
  queryFn: ({ signal }) => haal(bronnenSchema, '/api/bronnen', signal),
});

/** Where the vacancies come from, how the last reading went, and a form for a new source. */
export function BronnenPagina() {
  const vraag = useQuery(bronnenQuery);
  return (
    <div className="pagina">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <div className="bronnen">
        <Gegevens vraag={vraag}>
          {({ bronnen }) =>
            bronnen.length === 0 ? (
              <Melding kop={teksten.leegKop}>
                <p>{teksten.leeg}</p>
              </Melding>
            ) : (
              <ul className="bronnen__lijst" aria-label={teksten.lijst}>
                {bronnen.map((bron) => (
                  <Bron key={bron.id} bron={bron} />
                ))}
              </ul>
            )
          }
        </Gegevens>
        <BronToevoegen />
      </div>
    </div>
  );
}

function Bron({ bron }: { readonly bron: BronWeergave }) {
  const run = bron.laatsteRun;
  return (
    <li className="bron">
      <div className="bron__wie">
        <h2 className="bron__naam">{bron.naam}</h2>
        <p className="gedempt klein">{teksten.soort[bron.type] ?? bron.type}</p>
        <p className="bron__url klein">{bron.url}</p>
      </div>
      <p className="bron__live">
        <span className="cijfer">{getal(bron.liveVacatures)}</span> {teksten.live.toLowerCase()}
      </p>
      <div className="bron__run">
        {bron.gepauzeerd ? <p className="bron__stand">{teksten.gepauzeerd}</p> : null}
        {run === null ? (
          <p className="gedempt">{teksten.nooit}</p>
        ) : (
          <>
            <p className={run.gelukt ? undefined : 'bron__mislukt'}>
              {run.gelukt ? teksten.gelukt : `▬ ${teksten.mislukt}`}: {momentTekst(run.op)}
            </p>
            <p className="gedempt klein">{teksten.gaf(run)}</p>
          </>
        )}
      </div>
    </li>
  );
}
