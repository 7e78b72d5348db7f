import type { WerkgeverMijlpaal } from '@passend/contracts';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { werkgever as teksten } from '../../shared/teksten/werkgever.js';

/** What the employer has to do now or soon; what is past is told calmly. */
export function Taken({ taken }: { readonly taken: readonly WerkgeverMijlpaal[] }) {
  if (taken.length === 0) return <p className="gedempt">{teksten.geenTaken}</p>;
  return (
    <ul className="taken">
      {taken.map((taak) => (
        <li key={taak.naam} className="taken__taak">
          <p>
            <strong>{taak.naam}</strong> · {wanneer(taak)}
          </p>
          {taak.doe === null ? null : <p>{taak.doe}</p>}
          {taak.stand === 'voorbij_datum' ? (
            <p className="gedempt">{teksten.voorbijDatum}</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function wanneer({ uiterlijk, liefst, stand }: WerkgeverMijlpaal): string {
  const dag = datumTekst(uiterlijk ?? liefst ?? '');
  if (stand === 'voorbij_datum') return teksten.wasOp(dag);
  return uiterlijk === null ? teksten.rond(dag) : teksten.uiterlijkOp(dag);
}
