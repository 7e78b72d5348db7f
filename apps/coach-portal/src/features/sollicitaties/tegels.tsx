import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { klassen } from '../../shared/lib/klassen.js';

interface TegelsProps<T extends string> {
  readonly label: string;
  readonly waarde: T;
  readonly opties: readonly { readonly waarde: T; readonly label: string }[];
  /** Short answers that stand beside each other on a phone. */
  readonly smal?: boolean;
  readonly opKeuze: (waarde: T) => void;
}

/** One answer out of a few, each large enough for a thumb. */
export function Tegels<T extends string>({
  label,
  waarde,
  opties,
  smal = false,
  opKeuze,
}: TegelsProps<T>) {
  const kies = (gekozen: string) => {
    const optie = opties.find((kandidaat) => kandidaat.waarde === gekozen);
    if (optie !== undefined) opKeuze(optie.waarde);
  };
  return (
    <RadioGroup className="tegels" value={waarde} onChange={kies}>
      <Label className="veld__label">{label}</Label>
      <div className={klassen('tegels__rij', smal && 'tegels__rij--smal')}>
        {opties.map((optie) => (
          <Radio key={optie.waarde} value={optie.waarde} className="tegel">
            {optie.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
