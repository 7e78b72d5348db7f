import type { UrenVerloop } from '@passend/contracts';
import { datumTekst } from '../opmaak/datum.js';
import { maat } from '../opmaak/getal.js';
import { urenverloop as teksten } from '../teksten/duiding.js';
import './paren.css';
import './vak.css';

/** Hours a week now, at the likely start and at the end of the build-up. */
export function Urenverloop({ uren }: { readonly uren: UrenVerloop }) {
  const aantal = (waarde: number | null) =>
    waarde === null ? teksten.geen : teksten.uren(maat(waarde));
  return (
    <dl className="termen paren">
      <div className="paren__paar">
        <dt>{teksten.nu}</dt>
        <dd>{aantal(uren.nu)}</dd>
      </div>
      <div className="paren__paar">
        <dt>{teksten.start(datumTekst(uren.startOp))}</dt>
        <dd>{aantal(uren.start)}</dd>
      </div>
      <div className="paren__paar">
        <dt>{teksten.doel}</dt>
        <dd>
          {aantal(uren.doel)}
          {uren.doelVanaf === null ? null : (
            <span className="gedempt"> {teksten.doelVanaf(datumTekst(uren.doelVanaf))}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}
