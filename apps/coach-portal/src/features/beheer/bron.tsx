import type { BronWeergave } from '@passend/contracts';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { bronnen as teksten } from '../../shared/teksten/bronnen.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { bronacties } from './bronacties.js';
import { useBronactie } from './bronnen-api.js';

/** One source: what it is, how it is doing, and what can be done with it. */
export function Bron({ bron }: { readonly bron: BronWeergave }) {
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
        <Gezondheid bron={bron} />
        <LaatsteRun run={bron.laatsteRun} />
      </div>
      <Acties bron={bron} />
    </li>
  );
}

function Gezondheid({ bron: { gezondheid, gezondheidReden } }: { readonly bron: BronWeergave }) {
  const { naam, doe } = teksten.gezondheid[gezondheid];
  const reden = gezondheidReden === null ? null : (teksten.reden.get(gezondheidReden) ?? null);
  return (
    <div className={`bron__gezondheid bron__gezondheid--${gezondheid}`}>
      <p className="bron__stand">{naam}</p>
      {reden === null ? null : <p className="klein">{reden}</p>}
      {doe === null ? null : <p className="klein">{doe}</p>}
    </div>
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

function Acties({ bron }: { readonly bron: BronWeergave }) {
  const actie = useBronactie(bron.id);
  return (
    <div className="bron__acties">
      {bronacties(bron).map((naam) => (
        <Knop
          key={naam}
          aria-label={`${teksten.actie[naam]}: ${bron.naam}`}
          bezig={actie.isPending}
          onPress={() => actie.mutate(naam)}
        >
          {teksten.actie[naam]}
        </Knop>
      ))}
      <p role="status" className="klein">
        {actie.isSuccess ? teksten.gedaan[actie.variables] : null}
      </p>
      {actie.isError ? <FoutMelding fout={actie.error} /> : null}
    </div>
  );
}
