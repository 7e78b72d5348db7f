import type { Proefvoorbeeld } from '@passend/contracts';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { maat } from '../../shared/opmaak/getal.js';
import { bronproef as teksten } from '../../shared/teksten/bronproef.js';

/** A few vacancies as they would be read; what the source does not say is said so. */
export function Proefvoorbeelden({
  voorbeelden,
}: {
  readonly voorbeelden: readonly Proefvoorbeeld[];
}) {
  return (
    <section>
      <h3>{teksten.voorbeeldenKop}</h3>
      <ul className="proef__voorbeelden" aria-label={teksten.voorbeeldenKop}>
        {voorbeelden.map((voorbeeld) => (
          <li key={`${voorbeeld.titel} ${voorbeeld.url}`} className="proef__voorbeeld">
            <p className="proef__titel">{voorbeeld.titel}</p>
            <p>{voorbeeld.werkgever ?? teksten.geenWerkgever}</p>
            <p className="gedempt klein">
              {[
                voorbeeld.plaats ?? teksten.geenPlaats,
                urenTekst(voorbeeld.uren),
                voorbeeld.geplaatstOp === null
                  ? teksten.geenDatum
                  : teksten.geplaatst(datumTekst(voorbeeld.geplaatstOp)),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function urenTekst({ min, max }: Proefvoorbeeld['uren']): string {
  if (min === null && max === null) return teksten.geenUren;
  if (min === null || max === null || min === max) return teksten.uren(maat(min ?? max ?? 0));
  return teksten.uren(`${maat(min)}-${maat(max)}`);
}
