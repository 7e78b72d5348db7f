import type { Regelkosten } from '@passend/contracts';
import { watAls as teksten } from '../../shared/teksten/wat-als.js';
import { Knop } from '../../shared/ui/knop.js';
import { Scorebalk } from '../../shared/ui/scorebalk.js';
import type { Proef } from './proef.js';

interface GrenskostenProps {
  readonly kosten: readonly Regelkosten[];
  /** The form without one rule, null when that cannot be tried. */
  readonly zonder: (regel: string) => Proef | null;
  readonly opProbeer: (proef: Proef) => void;
}

/** What each limit and wish costs, the dearest first. */
export function Grenskosten({ kosten, zonder, opProbeer }: GrenskostenProps) {
  const hoogste = Math.max(1, ...kosten.map(({ alleen }) => alleen));
  return (
    <section className="watals__vak" aria-labelledby="kosten-kop">
      <h2 id="kosten-kop">{teksten.kostenKop}</h2>
      <p className="gedempt">{kosten.length === 0 ? teksten.kostenLeeg : teksten.kostenUitleg}</p>
      <ol className="kosten">
        {kosten.map((een) => {
          const proef = zonder(een.regel);
          return (
            <li key={een.regel} className="kosten__regel">
              <p className="kosten__naam">{een.tekst}</p>
              <Scorebalk deel={een.alleen / hoogste} />
              <p className="kosten__getallen">
                <strong>{teksten.alleen(een.alleen)}</strong>
                <span className="gedempt">{teksten.totaal(een.totaal)}</span>
              </p>
              {proef === null || een.alleen === 0 ? null : (
                <Knop klas="kosten__knop" onPress={() => opProbeer(proef)}>
                  {teksten.zonder}
                  <span className="alleen-voorlezen">: {een.tekst}</span>
                </Knop>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
