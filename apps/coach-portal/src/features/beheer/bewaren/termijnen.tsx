import type { Bewaren } from '@passend/contracts';
import { bewaren as teksten } from '../../../shared/teksten/bewaren.js';

/** How long what is kept, and who says so. */
export function Termijnen({ termijnen }: Pick<Bewaren, 'termijnen'>) {
  return (
    <section className="bronpagina__vak" aria-labelledby="termijnen-kop">
      <h2 id="termijnen-kop">{teksten.termijnenKop}</h2>
      <ul className="runs">
        {termijnen.map(({ klasse, maanden, vanaf, bron, eigenKeuze }) => (
          <li key={klasse} className="run run--keuze">
            <div>
              <p className="bron__stand">{teksten.klasse(klasse)}</p>
              <p>{teksten.termijn(maanden, vanaf)}</p>
              <p className="gedempt klein">
                {bron}.{eigenKeuze ? ` ${teksten.eigenKeuze}` : ''}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
