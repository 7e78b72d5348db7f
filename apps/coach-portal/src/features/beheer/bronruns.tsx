import type { BronDetail, BronrunWeergave } from '@passend/contracts';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { bronnen } from '../../shared/teksten/bronnen.js';
import { bronpagina as teksten } from '../../shared/teksten/bronpagina.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { useHeropen } from './bronnen-api.js';

const KOLOMMEN = ['gelezen', 'nieuw', 'gewijzigd', 'gesloten', 'fouten'] as const;

/** The last readings with their counts; what one closed can be opened again. */
export function Bronruns({ bron }: { readonly bron: BronDetail }) {
  const heropen = useHeropen(bron.id);
  return (
    <section className="bronpagina__vak bronpagina__runs" aria-labelledby="runs-kop">
      <h2 id="runs-kop">{teksten.runsKop}</h2>
      <div role="status">
        {heropen.isSuccess ? <p>{teksten.heropend(heropen.data.heropend)}</p> : null}
      </div>
      {heropen.isError ? <FoutMelding fout={heropen.error} /> : null}
      {bron.runs.length === 0 ? (
        <p className="gedempt">{bronnen.nooit}</p>
      ) : (
        <ol className="runs" aria-label={teksten.runsKop}>
          {bron.runs.map((run) => (
            <Run
              key={run.id}
              run={run}
              bezig={heropen.isPending}
              opHeropen={() => heropen.mutate(run.id)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface RunProps {
  readonly run: BronrunWeergave;
  readonly bezig: boolean;
  readonly opHeropen: () => void;
}

function Run({ run, bezig, opHeropen }: RunProps) {
  const reden = run.reden === null ? null : (bronnen.reden.get(run.reden) ?? null);
  return (
    <li className="run">
      <p className="run__kop">
        <span className={run.status === 'mislukt' ? 'bron__mislukt' : 'bron__stand'}>
          {teksten.status[run.status]}
        </span>
        <span>{momentTekst(run.klaarOp ?? run.begonnenOp)}</span>
        {run.volledig ? <span className="gedempt klein">{teksten.volledig}</span> : null}
      </p>
      <dl className="run__tellingen">
        {KOLOMMEN.map((naam) => (
          <div key={naam}>
            <dt className="gedempt klein">{teksten.kolom[naam]}</dt>
            <dd className="cijfer">{getal(run[naam])}</dd>
          </div>
        ))}
      </dl>
      {reden === null ? null : <p className="klein">{reden}</p>}
      {run.terugTeDraaien === 0 ? null : (
        <div>
          <Knop bezig={bezig} onPress={opHeropen}>
            {teksten.heropen(run.terugTeDraaien)}
          </Knop>
        </div>
      )}
    </li>
  );
}
