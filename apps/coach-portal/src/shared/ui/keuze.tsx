import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { getal } from '../opmaak/getal.js';
import './veld.css';

export interface KeuzeOptie {
  readonly waarde: string;
  readonly label: string;
  readonly aantal?: number;
}

interface KeuzesProps {
  readonly label: string;
  readonly opties: readonly KeuzeOptie[];
  readonly gekozen: readonly string[];
  readonly opKeuze: (gekozen: readonly string[]) => void;
}

/** A question with several answers. */
export function Keuzes({ label, opties, gekozen, opKeuze }: KeuzesProps) {
  return (
    <CheckboxGroup className="keuzes" value={[...gekozen]} onChange={opKeuze}>
      <Label className="keuzes__kop">{label}</Label>
      {opties.map((optie) => (
        <Checkbox key={optie.waarde} value={optie.waarde} className="keuze">
          <Vinkje />
          <span className="keuze__tekst">{optie.label}</span>
          {optie.aantal === undefined ? null : (
            <span className="keuze__aantal">{getal(optie.aantal)}</span>
          )}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

interface AanUitProps {
  readonly children: ReactNode;
  readonly aan: boolean;
  readonly opVerander: (aan: boolean) => void;
}

/** One thing that is on or off. */
export function AanUit({ children, aan, opVerander }: AanUitProps) {
  return (
    <Checkbox className="keuze" isSelected={aan} onChange={opVerander}>
      <Vinkje />
      <span className="keuze__tekst">{children}</span>
    </Checkbox>
  );
}

function Vinkje() {
  return (
    <svg className="keuze__vak" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="m5 10.5 3.4 3.5L15 6.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
