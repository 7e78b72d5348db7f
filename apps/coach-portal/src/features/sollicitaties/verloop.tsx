import type { Sollicitatiedetail } from '@passend/contracts';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { statusTekst } from '../../shared/teksten/sollicitatie-kort.js';
import { sollicitatie as teksten } from '../../shared/teksten/sollicitaties.js';

/** What happened, the first at the top, with who wrote it down. */
export function Verloop({ sollicitatie }: Pick<Sollicitatiedetail, 'sollicitatie'>) {
  const [begin, volgende] = sollicitatie.stappen;
  // Entered with its first step at once: one line says both.
  const ineens = begin !== undefined && begin.op === volgende?.op;
  const stappen = ineens ? sollicitatie.stappen.slice(1) : sollicitatie.stappen;
  return (
    <section className="vak" aria-labelledby="verloop-kop">
      <h2 id="verloop-kop">{teksten.verloopKop}</h2>
      <ol className="verloop">
        {stappen.map(({ regelId, status, datum, door, reden }) => (
          <li key={regelId} className="verloop__stap">
            <p>
              <strong>{statusTekst[status]}</strong> · {datumTekst(datum)}
            </p>
            {reden === null ? null : <p>{reden}</p>}
            <p className="gedempt">{teksten.genoteerd(door.naam, door.rol)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
