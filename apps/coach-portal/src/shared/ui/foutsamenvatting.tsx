import { useEffect, useRef } from 'react';
import { algemeen } from '../teksten/algemeen.js';
import './melding.css';

export interface FormulierFout {
  /** Id of the field that has to be changed. */
  readonly veldId: string;
  readonly melding: string;
}

/** Takes the focus when there are errors and leads to each field, in the words of the field. */
export function Foutsamenvatting({ fouten }: { readonly fouten: readonly FormulierFout[] }) {
  const kader = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fouten.length > 0) kader.current?.focus();
  }, [fouten]);
  if (fouten.length === 0) return null;
  return (
    <div ref={kader} className="melding melding--fout" role="alert" tabIndex={-1}>
      <h2 className="melding__kop">{algemeen.controleer}</h2>
      <ul>
        {fouten.map((fout) => (
          <li key={fout.veldId}>
            <a
              href={`#${fout.veldId}`}
              onClick={(gebeurtenis) => {
                gebeurtenis.preventDefault();
                document.getElementById(fout.veldId)?.focus();
              }}
            >
              {fout.melding}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
