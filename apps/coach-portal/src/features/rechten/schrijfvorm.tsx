import { type FormEvent, type ReactNode, useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { verzoeken } from '../../shared/teksten/rechten.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';

interface SchrijfvormProps {
  readonly klas: string;
  /** Where the words are kept until they are sent: whose file (null for his own), and which form. */
  readonly wiens: string | null;
  readonly plek: string;
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
  const { klas, wiens, plek, label, hulp, regels, knop, children, stuur, opStuur } = props;
  const { velden, zet, concept, klaar } = useConceptvelden(wiens, plek, { tekst: '' });
  const { tekst } = velden;
  const [leeg, zetLeeg] = useState(false);
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetLeeg(tekst.trim() === '');
    if (tekst.trim() === '' || stuur.isPending) return;
    opStuur(tekst, klaar);
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
        onChange={(nieuw) => zet({ tekst: nieuw })}
        fout={leeg ? verzoeken.leegVeld : null}
      />
      <Conceptstand concept={concept} />
      {stuur.isError ? <FoutMelding fout={stuur.error} /> : null}
      <p className="rechten__knoppen">
        <Knop type="submit" soort="hoofd" bezig={stuur.isPending}>
          {knop}
        </Knop>
      </p>
    </form>
  );
}
