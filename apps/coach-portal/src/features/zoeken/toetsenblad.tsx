import { useLosseToetsen } from '../../shared/lib/losse-toetsen.js';
import { sneltoetsen as teksten } from '../../shared/teksten/zoeken.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Toetsenlijst } from '../../shared/ui/toetsenlijst.js';

const RIJEN = [
  ['/', teksten.zoek],
  ['h', teksten.begin],
  ['?', teksten.hulp],
] as const;

/** The keys that work on every page; a page with more of them has a sheet of its own. */
export function Toetsenblad({ opSluit }: { readonly opSluit: () => void }) {
  const [aan, zetAan] = useLosseToetsen();
  return (
    <Dialoog titel={teksten.kop} open opSluit={opSluit}>
      <p className="gedempt">{teksten.uitleg}</p>
      <h3>{teksten.overal}</h3>
      <Toetsenlijst rijen={RIJEN} />
      <AanUit aan={aan} opVerander={zetAan}>
        {teksten.aan}
      </AanUit>
    </Dialoog>
  );
}
