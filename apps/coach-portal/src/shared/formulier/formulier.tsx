import type { FormEvent, ReactNode } from 'react';
import { Foutsamenvatting } from '../ui/foutsamenvatting.js';
import { Knop } from '../ui/knop.js';
import type { Formulierstaat } from './gebruik-formulier.js';
import { Weigermelding } from './weigermelding.js';
import './formulier.css';

interface FormulierProps {
  readonly staat: Formulierstaat;
  readonly knop: string;
  readonly opVerstuur: () => void;
  /** Beside the button: a way back. */
  readonly naast?: ReactNode;
  readonly label?: string;
  readonly children: ReactNode;
}

/** The frame of a form: what is wrong above the fields, the button below them. */
export function Formulier({ staat, knop, opVerstuur, naast, label, children }: FormulierProps) {
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    opVerstuur();
  };
  return (
    <form className="vorm" onSubmit={verstuur} noValidate aria-label={label}>
      <Foutsamenvatting fouten={staat.fouten} />
      <Weigermelding fout={staat.fout} />
      {children}
      <div className="vorm__knoppen">
        <Knop type="submit" soort="hoofd" bezig={staat.bezig}>
          {knop}
        </Knop>
        {naast}
      </div>
    </form>
  );
}
