import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

interface TegelsProps<T extends string> {
  readonly label: string;
  readonly waarde: T;
  readonly opties: readonly { readonly waarde: T; readonly label: string }[];
  readonly opKeuze: (waarde: T) => void;
}

/** One answer out of a few, each large enough for a thumb. */
export function Tegels<T extends string>({ label, waarde, opties, opKeuze }: TegelsProps<T>) {
  const kies = (gekozen: string) => {
    const optie = opties.find((kandidaat) => kandidaat.waarde === gekozen);
    if (optie !== undefined) opKeuze(optie.waarde);
  };
  return (
    <RadioGroup className="tegels" value={waarde} onChange={kies}>
      <Label className="veld__label">{label}</Label>
      <div className="tegels__rij">
        {opties.map((optie) => (
          <Radio key={optie.waarde} value={optie.waarde} className="tegel">
            {optie.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
