import { medischeWoorden } from '@passend/domain';
import { type FormEvent, useState } from 'react';
import { vacatureInLog as teksten } from '../../shared/teksten/sollicitatie-kort.js';
import { sollicitatie } from '../../shared/teksten/sollicitaties.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';

interface LieverNietProps {
  readonly bezig: boolean;
  readonly opNee: (reden: string) => void;
}

/** Not this one: kept with the reason, so that nobody has to ask again. */
export function LieverNiet({ bezig, opNee }: LieverNietProps) {
  const [reden, zetReden] = useState('');
  const [gevraagd, zetGevraagd] = useState(false);
  const medisch = medischeWoorden(reden);
  const leeg = reden.trim() === '';
  const fout =
    medisch.length > 0
      ? sollicitatie.medisch(medisch.join(', '))
      : gevraagd && leeg
        ? teksten.waaromNodig
        : null;
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetGevraagd(true);
    if (!leeg && medisch.length === 0) opNee(reden);
  };
  return (
    <form className="vacature-in-log" onSubmit={verstuur} noValidate>
      <p className="gedempt">{teksten.lieverUitleg}</p>
      <Veld
        label={sollicitatie.reden}
        hulp={sollicitatie.redenHulp}
        value={reden}
        onChange={zetReden}
        maxLength={1_000}
        fout={fout}
      />
      <div>
        <Knop type="submit" bezig={bezig}>
          {teksten.legVast}
        </Knop>
      </div>
    </form>
  );
}
