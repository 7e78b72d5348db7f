import type { BeroepsprofielRegel } from '@passend/contracts';
import { beroep as teksten } from '../../shared/teksten/beroepen.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { perKlasse } from './beroep-vorm.js';

/** What the work usually asks, the most troublesome first; what is seldom a problem is folded. */
export function Beroepsprofiel({ profiel }: { readonly profiel: readonly BeroepsprofielRegel[] }) {
  const [eerste] = profiel;
  if (eerste === undefined) return null;
  return (
    <section className="vak" aria-labelledby="beroepsprofiel-kop">
      <h2 id="beroepsprofiel-kop">{teksten.profiel}</h2>
      <p className="gedempt klein">{teksten.profielUitleg}</p>
      {perKlasse(profiel).map(({ klasse, regels }) =>
        klasse === 'laag' ? (
          <Uitklap key={klasse} kop={`${teksten.klasse.laag} (${regels.length})`}>
            <Items regels={regels} />
          </Uitklap>
        ) : (
          <div key={klasse} className="beroepsklasse">
            <h3 className="beroepsklasse__kop">{teksten.klasse[klasse]}</h3>
            <Items regels={regels} />
          </div>
        ),
      )}
      <p className="gedempt klein">{teksten.bron(eerste.bron)}</p>
    </section>
  );
}

function Items({ regels }: { readonly regels: readonly BeroepsprofielRegel[] }) {
  return (
    <ul className="beroepsitems">
      {regels.map(({ item, naam }) => (
        <li key={item}>{naam}</li>
      ))}
    </ul>
  );
}
