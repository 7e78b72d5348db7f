import { type WeergaveInvoer, type Weergaven, weergaveInvoerSchema } from '@passend/contracts';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { weergaven as teksten } from '../../shared/teksten/weergaven.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { Veld } from '../../shared/ui/veld.js';
import type { Gezien } from './weergave-adres.js';
import { useWeergaven } from './weergaven-api.js';

interface BewaardialoogProps {
  readonly gezien: Gezien;
  readonly opSluit: () => void;
}

/** Gives a name to what is seen now. */
export function Bewaardialoog({ gezien, opSluit }: BewaardialoogProps) {
  const [naam, zetNaam] = useState('');
  const { bewaar } = useWeergaven();
  const formulier = useFormulier<WeergaveInvoer, Weergaven>({
    naam: 'weergave',
    schema: weergaveInvoerSchema,
    stuur: bewaar,
    opKlaar: opSluit,
  });
  return (
    <Dialoog titel={teksten.bewaarKop} open opSluit={opSluit}>
      <Formulier
        staat={formulier.staat}
        knop={teksten.bewaar}
        opVerstuur={() => formulier.verstuur({ ...gezien, naam })}
      >
        <p className="gedempt">
          {gezien.werknemerId === null ? teksten.uitleg : teksten.uitlegClient}
        </p>
        <Veld
          label={teksten.naam}
          hulp={teksten.naamHulp}
          value={naam}
          onChange={zetNaam}
          {...formulier.bij('naam')}
        />
      </Formulier>
    </Dialoog>
  );
}
