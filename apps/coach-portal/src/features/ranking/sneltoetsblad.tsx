import { toetsen as teksten } from '../../shared/teksten/ranking.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Toetsenlijst } from '../../shared/ui/toetsenlijst.js';

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
      <Toetsenlijst rijen={teksten.rijen} />
      <AanUit aan={aan} opVerander={opAan}>
        {teksten.aan}
      </AanUit>
    </Dialoog>
  );
}
