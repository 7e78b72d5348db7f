import { useQuery } from '@tanstack/react-query';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { noodredenNaam, noodtoegang as teksten } from '../../shared/teksten/noodtoegang.js';
import { eigenNoodQuery } from './nood-api.js';
import './nood.css';

/** For the werknemer: who opened his file in an emergency, when and why; nothing when nobody did. */
export function EigenNood() {
  const keren = useQuery(eigenNoodQuery).data?.keren ?? [];
  if (keren.length === 0) return null;
  return (
    <section aria-labelledby="nood-kop">
      <h2 id="nood-kop">{teksten.zelfKop}</h2>
      <ul className="nood__keren">
        {keren.map(({ door, op, soort, reden }) => (
          <li key={op + door}>
            <p>{teksten.zelf(door, momentTekst(op))}</p>
            <p className="gedempt">
              {noodredenNaam[soort]}. {reden}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
