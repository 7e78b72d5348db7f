import type { MislukteTaak, Taakbesluit } from '@passend/contracts';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { taakreden, misluktetaken as teksten } from '../../shared/teksten/mislukte-taken.js';
import { Knop } from '../../shared/ui/knop.js';
import { taakbesluiten } from './taakbesluiten.js';

interface MislukteTaakRegelProps {
  readonly taak: MislukteTaak;
  readonly bezig: boolean;
  readonly opBesluit: (besluit: Taakbesluit) => void;
}

/** One piece of work that failed: what, why, how often, and what can be done. */
export function MislukteTaakRegel({ taak, bezig, opBesluit }: MislukteTaakRegelProps) {
  const { reden, code, keer, eerstOp, op } = taak;
  const naam = naamVan(taak);
  return (
    <li className="run run--keuze">
      <div>
        <p className="bron__stand">{naam}</p>
        <p>
          {taakreden[reden].kort}. {taakreden[reden].uitleg}
        </p>
        <p className="gedempt klein">
          {teksten.keer(keer, momentTekst(eerstOp), momentTekst(op))} {teksten.code(code)}
        </p>
      </div>
      <div className="bron__acties">
        {taakbesluiten(reden).map((besluit) => (
          <Knop
            key={besluit}
            aria-label={`${teksten.besluit[besluit]}: ${naam}`}
            bezig={bezig}
            onPress={() => opBesluit(besluit)}
          >
            {teksten.besluit[besluit]}
          </Knop>
        ))}
      </div>
    </li>
  );
}

function naamVan({ taak, bron }: MislukteTaak): string {
  return bron === null ? teksten.taak(taak) : teksten.metBron(taak, bron.naam);
}
