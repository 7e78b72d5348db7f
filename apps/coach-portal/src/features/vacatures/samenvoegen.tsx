import { type FormEvent, useState } from 'react';
import { kopieen as teksten } from '../../shared/teksten/kopieen.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { type Ingreep, vacaturenummer } from './kopieen-api.js';

interface SamenvoegenProps {
  readonly bezig: boolean;
  readonly opIngreep: (ingreep: Ingreep) => void;
}

/** Names another vacancy that is the same job. */
export function Samenvoegen({ bezig, opIngreep }: SamenvoegenProps) {
  const [tekst, zetTekst] = useState('');
  const [fout, zetFout] = useState<string | null>(null);
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const anderId = vacaturenummer(tekst);
    zetFout(anderId === null ? teksten.samenFout : null);
    if (anderId === null) return;
    opIngreep({ soort: 'samen', anderId });
    zetTekst('');
  };
  return (
    <form className="kopieen__deel" onSubmit={verstuur} noValidate>
      <h3>{teksten.samenKop}</h3>
      <Veld
        label={teksten.samenVeld}
        hulp={teksten.samenHulp}
        value={tekst}
        onChange={zetTekst}
        fout={fout}
      />
      <Knop type="submit" bezig={bezig}>
        {teksten.samen}
      </Knop>
    </form>
  );
}
