import { toetsen as teksten } from '../../shared/teksten/ranking.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { AanUit } from '../../shared/ui/keuze.js';
import './sneltoetsblad.css';

interface SneltoetsbladProps {
  readonly open: boolean;
  readonly opSluit: () => void;
  readonly aan: boolean;
  readonly opAan: (aan: boolean) => void;
}

/** All shortcuts, and the switch to turn them off (speech control types letters too). */
export function Sneltoetsblad({ open, opSluit, aan, opAan }: SneltoetsbladProps) {
  return (
    <Dialoog titel={teksten.kop} open={open} opSluit={opSluit}>
      <p className="gedempt">{teksten.uitleg}</p>
      <dl className="toetsen">
        {teksten.rijen.map(([toets, wat]) => (
          <div key={toets} className="toetsen__rij">
            <dt>
              <kbd>{toets}</kbd>
            </dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
      <AanUit aan={aan} opVerander={opAan}>
        {teksten.aan}
      </AanUit>
    </Dialoog>
  );
}
