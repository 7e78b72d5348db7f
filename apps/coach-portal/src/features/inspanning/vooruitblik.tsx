import type { Inspanning } from '@passend/contracts';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { inspanning as teksten } from '../../shared/teksten/inspanning.js';
import { inspanningsbronnen } from '../../shared/teksten/inspanningswoorden.js';

/** Where the pace of now leads, as a range; never what that is worth. */
export function VooruitblikVak({ vooruitblik }: Pick<Inspanning, 'vooruitblik'>) {
  return (
    <section className="vak" aria-labelledby="vooruit-kop">
      <div>
        <h2 id="vooruit-kop">{teksten.vooruitKop}</h2>
        <p className="gedempt">{teksten.vooruitUitleg}</p>
      </div>
      <dl className="inspanning__blikken">
        {vooruitblik.map((blik) => (
          <Blik key={blik.week} blik={blik} />
        ))}
      </dl>
      <details className="opvouw opvouw--los">
        <summary>{teksten.bronnenKop}</summary>
        <ul className="inspanning__bronnen">
          {inspanningsbronnen.map(({ zin, bron, adres }) => (
            <li key={zin}>
              {zin}
              <span className="inspanning__bij">
                {teksten.bron}
                {adres === null ? bron : <a href={adres}>{bron}</a>}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Blik({ blik }: { readonly blik: Inspanning['vooruitblik'][number] }) {
  const { week, op, bereikt, sollicitaties, activiteiten, norm } = blik;
  const kop = bereikt ? teksten.was(week, datumTekst(op)) : teksten.tot(week, datumTekst(op));
  return (
    <div className="inspanning__blik">
      <dt>{kop}</dt>
      {sollicitaties === null || activiteiten === null ? (
        <dd>{teksten.nogGeenTempo}</dd>
      ) : (
        <>
          <dd className="inspanning__groot">
            {teksten.danStaat(sollicitaties.van, sollicitaties.tot)}
          </dd>
          <dd>{teksten.danActiviteiten(activiteiten.van, activiteiten.tot)}</dd>
        </>
      )}
      <dd className="gedempt">{teksten.normVraagt(norm.van, norm.tot)}</dd>
    </div>
  );
}
