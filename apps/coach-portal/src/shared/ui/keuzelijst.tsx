import { useId } from 'react';
import './veld.css';

interface KeuzelijstProps<T extends string> {
  readonly label: string;
  readonly waarde: T;
  readonly opties: readonly { readonly waarde: T; readonly label: string }[];
  readonly opKeuze: (waarde: T) => void;
  readonly veldId?: string;
  readonly fout?: string | null;
}

/** One answer out of many. The native list works best with phones, zoom and voice control. */
export function Keuzelijst<T extends string>(props: KeuzelijstProps<T>) {
  const eigenId = useId();
  const id = props.veldId ?? eigenId;
  const fout = props.fout ?? null;
  const kies = (waarde: string) => {
    const optie = props.opties.find((kandidaat) => kandidaat.waarde === waarde);
    if (optie !== undefined) props.opKeuze(optie.waarde);
  };
  return (
    <div className="veld">
      <label className="veld__label" htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        className="veld__invoer"
        value={props.waarde}
        aria-invalid={fout !== null}
        aria-describedby={fout === null ? undefined : `${id}-fout`}
        onChange={(gebeurtenis) => kies(gebeurtenis.target.value)}
      >
        {props.opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
      {fout === null ? null : (
        <p id={`${id}-fout`} className="veld__fout">
          {fout}
        </p>
      )}
    </div>
  );
}
