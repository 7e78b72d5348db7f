import type { BronWeergave } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { bronnen as teksten } from '../../shared/teksten/bronnen.js';
import { Bronacties, Brongezondheid } from './bron-delen.js';

/** One source: what it is, how it is doing, and what can be done with it. */
export function Bron({ bron }: { readonly bron: BronWeergave }) {
  return (
    <li className="bron">
      <div className="bron__wie">
        <h2 className="bron__naam">
          <Link to="/bronnen/$bronId" params={{ bronId: bron.id }}>
            {bron.naam}
          </Link>
        </h2>
        <p className="gedempt klein">{teksten.soort[bron.type] ?? bron.type}</p>
        <p className="bron__url klein">{bron.url}</p>
      </div>
      <p className="bron__live">
        <span className="cijfer">{getal(bron.liveVacatures)}</span> {teksten.live.toLowerCase()}
      </p>
      <div className="bron__run">
        {bron.gepauzeerd ? <p className="bron__stand">{teksten.gepauzeerd}</p> : null}
        <Brongezondheid bron={bron} />
        <LaatsteRun run={bron.laatsteRun} />
      </div>
      <Bronacties bron={bron} />
    </li>
  );
}

function LaatsteRun({ run }: { readonly run: BronWeergave['laatsteRun'] }) {
  if (run === null) return <p className="gedempt">{teksten.nooit}</p>;
  return (
    <>
      <p className={run.gelukt ? undefined : 'bron__mislukt'}>
        {run.gelukt ? teksten.gelukt : `▬ ${teksten.mislukt}`}: {momentTekst(run.op)}
      </p>
      <p className="gedempt klein">{teksten.gaf(run)}</p>
    </>
  );
}
