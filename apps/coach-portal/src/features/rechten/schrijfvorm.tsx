import { type FormEvent, type ReactNode, useState } from 'react';
import { verzoeken } from '../../shared/teksten/rechten.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';

interface SchrijfvormProps {
  readonly klas: string;
  readonly label: string;
  readonly hulp: string;
  readonly regels: number;
  readonly knop: string;
  /** The fields above the words. */
  readonly children: ReactNode;
  readonly stuur: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: Error | null;
  };
  /** Gets the words, which are never empty; `klaar` empties the field. */
  readonly opStuur: (tekst: string, klaar: () => void) => void;
}

/** Choices with words of one's own below them, and a button that sends both. */
export function Schrijfvorm(props: SchrijfvormProps) {
  const { klas, label, hulp, regels, knop, children, stuur, opStuur } = props;
  const [tekst, zetTekst] = useState('');
  const [leeg, zetLeeg] = useState(false);
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetLeeg(tekst.trim() === '');
    if (tekst.trim() === '' || stuur.isPending) return;
    opStuur(tekst, () => zetTekst(''));
  };
  return (
    <form className={klas} onSubmit={verstuur} noValidate>
      {children}
      <Veld
        label={label}
        hulp={hulp}
        regels={regels}
        maxLength={4_000}
        value={tekst}
        onChange={zetTekst}
        fout={leeg ? verzoeken.leegVeld : null}
      />
      {stuur.isError ? <FoutMelding fout={stuur.error} /> : null}
      <p className="rechten__knoppen">
        <Knop type="submit" soort="hoofd" bezig={stuur.isPending}>
          {knop}
        </Knop>
      </p>
    </form>
  );
}
