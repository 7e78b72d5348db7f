import type { Begripcode } from '../begrippen/begrippen.js';
import { woorden as teksten } from '../teksten/woorden.js';
import { Woord } from './woord.js';

interface WoordenProps {
  readonly begrippen: readonly Begripcode[];
}

/** The terms that a page leans on, each explained where it stands: pressing one opens it. */
export function Woorden({ begrippen }: WoordenProps) {
  return (
    <section className="woorden" aria-label={teksten.kop}>
      <p className="gedempt">{teksten.kop}:</p>
      <ul className="woorden__lijst">
        {begrippen.map((begrip) => (
          <li key={begrip}>
            <Woord begrip={begrip} />
          </li>
        ))}
      </ul>
    </section>
  );
}
