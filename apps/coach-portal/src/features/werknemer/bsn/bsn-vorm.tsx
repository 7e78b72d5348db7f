import { bsnSchema } from '@passend/domain';
import { type FormEvent, useState } from 'react';
import { bsn as teksten } from '../../../shared/teksten/bsn.js';
import { FoutMelding } from '../../../shared/ui/gegevens.js';
import { Knop } from '../../../shared/ui/knop.js';
import { Veld } from '../../../shared/ui/veld.js';
import { useZetBsn } from './bsn-api.js';
import './bsn.css';

interface BsnVormProps {
  readonly werknemerId: string;
  readonly opKlaar: () => void;
  readonly opAnnuleer: () => void;
}

/** Filling in a number; what is no BSN is said at once. */
export function BsnVorm({ werknemerId, opKlaar, opAnnuleer }: BsnVormProps) {
  const [tekst, zetTekst] = useState('');
  const [fout, zetFout] = useState<string | null>(null);
  const zet = useZetBsn(werknemerId);
  const stuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (!bsnSchema.safeParse(tekst).success) return zetFout(teksten.fout);
    zetFout(null);
    return zet.mutate(tekst, { onSuccess: opKlaar });
  };
  return (
    <form className="bsn" onSubmit={stuur} noValidate>
      <Veld
        label={teksten.veld}
        hulp={teksten.hulp}
        fout={fout}
        inputMode="numeric"
        autoComplete="off"
        autoFocus
        maxLength={20}
        value={tekst}
        onChange={zetTekst}
      />
      {zet.isError ? <FoutMelding fout={zet.error} /> : null}
      <div className="bsn__knoppen">
        <Knop type="submit" soort="hoofd" bezig={zet.isPending}>
          {teksten.bewaar}
        </Knop>
        <Knop onPress={opAnnuleer}>{teksten.annuleer}</Knop>
      </div>
    </form>
  );
}
