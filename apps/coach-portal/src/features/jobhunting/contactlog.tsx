import type { BenaderdeWerkgeverWeergave, Contactlog } from '@passend/contracts';
import { useMutation } from '@tanstack/react-query';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import {
  contactuitkomstnaam,
  contactwijzenaam,
  jobhunting as teksten,
} from '../../shared/teksten/jobhunting.js';
import { Knop } from '../../shared/ui/knop.js';
import { Contactformulier } from './contactformulier.js';
import { useNieuwLog, zetVervolg } from './jobhunting-api.js';

interface LogProps {
  readonly werknemerId: string;
  readonly werkgevers: Contactlog['werkgevers'];
}

/** Employers that somebody was in touch with: what has to be done first on top. */
export function Contactlijst({ werknemerId, werkgevers }: LogProps) {
  return (
    <section className="vak" aria-labelledby="log-kop">
      <h2 id="log-kop">{teksten.logKop}</h2>
      {werkgevers.length === 0 ? (
        <p className="gedempt">{teksten.logLeeg}</p>
      ) : (
        <ul className="jobhunting__log">
          {werkgevers.map((werkgever) => (
            <Werkgever key={werkgever.sleutel} werknemerId={werknemerId} werkgever={werkgever} />
          ))}
        </ul>
      )}
      <details className="opvouw opvouw--los">
        <summary>{teksten.anders}</summary>
        <Contactformulier werknemerId={werknemerId} plek="anders" />
      </details>
    </section>
  );
}

interface WerkgeverProps {
  readonly werknemerId: string;
  readonly werkgever: BenaderdeWerkgeverWeergave;
}

function Werkgever({ werknemerId, werkgever }: WerkgeverProps) {
  const { sleutel, naam, plaats, contacten } = werkgever;
  return (
    <li className="jobhunting__werkgever">
      <h3>
        {naam}
        {plaats === null ? null : <span className="gedempt"> · {plaats}</span>}
      </h3>
      <Vervolgregel werknemerId={werknemerId} werkgever={werkgever} />
      <ul className="jobhunting__contacten">
        {contacten.map(({ id, datum, wijze, functie, uitkomst, notitie, door }) => (
          <li key={id}>
            {datumTekst(datum)}: {contactwijzenaam[wijze].toLowerCase()}
            {functie === null ? '' : ` (${functie})`}. {contactuitkomstnaam[uitkomst]}.
            {notitie === null ? null : <span className="jobhunting__bij">{notitie}</span>}
            <span className="jobhunting__bij">{teksten.door(door)}</span>
          </li>
        ))}
      </ul>
      <details className="opvouw opvouw--los">
        <summary aria-label={`${teksten.leg}: ${naam}`}>{teksten.leg}</summary>
        <Contactformulier
          werknemerId={werknemerId}
          plek={`log-${sleutel}`}
          naam={naam}
          plaats={plaats ?? ''}
        />
      </details>
    </li>
  );
}

function Vervolgregel({ werknemerId, werkgever: { naam, vervolg } }: WerkgeverProps) {
  const vernieuw = useNieuwLog(werknemerId);
  const klaar = useMutation({
    mutationFn: () => zetVervolg(werknemerId, { naam, vervolg: null }),
    onSuccess: vernieuw,
  });
  if (vervolg === null) return <p className="gedempt">{teksten.geenVervolg}</p>;
  return (
    <div className="jobhunting__vervolg">
      <p>{teksten.vervolg(vervolg.wat, datumTekst(vervolg.op))}</p>
      <Knop
        aria-label={`${teksten.vervolgKlaar}: ${vervolg.wat}, ${naam}`}
        bezig={klaar.isPending}
        onPress={() => klaar.mutate()}
      >
        {teksten.vervolgKlaar}
      </Knop>
      <Weigermelding fout={klaar.error} />
    </div>
  );
}
