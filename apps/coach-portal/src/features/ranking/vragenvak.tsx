import type { MatchDetail } from '@passend/contracts';
import { useId, useState } from 'react';
import { vragen as teksten } from '../../shared/teksten/vragen.js';
import { Knop } from '../../shared/ui/knop.js';
import { vragenAlsTekst } from './vragen-als-tekst.js';

/** What to ask the employer, to be copied: about the work only, never about the person. */
export function Vragenvak({ match }: { readonly match: MatchDetail }) {
  const kopId = useId();
  const [stand, zetStand] = useState<'' | 'gekopieerd' | 'mislukt'>('');
  if (match.vragen.length === 0) return null;
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(vragenAlsTekst(match));
      zetStand('gekopieerd');
    } catch {
      zetStand('mislukt');
    }
  };
  return (
    <section className="vragenvak" aria-labelledby={kopId}>
      <h3 id={kopId} className="match__tussenkop">
        {teksten.kop}
      </h3>
      <p className="gedempt">{teksten.uitleg}</p>
      <ol className="vragenvak__lijst">
        {match.vragen.map(({ vraag, belang }) => (
          <li key={vraag} lang="nl" className={belang === 'ook' ? 'gedempt' : undefined}>
            {vraag}
          </li>
        ))}
      </ol>
      <div className="vragenvak__voet">
        <Knop onPress={() => void kopieer()}>{teksten.kopieer}</Knop>
        <p role="status" className="gedempt klein">
          {stand === '' ? '' : teksten[stand]}
        </p>
      </div>
    </section>
  );
}
