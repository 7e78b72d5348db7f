import type { Ondertekening, RapportversieWeergave } from '@passend/contracts';
import { ondertekeningSchema } from '@passend/contracts';
import { ONDERTEKENAARS } from '@passend/domain';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { ondertekenaarNaam, rapporten as teksten } from '../../shared/teksten/rapporten.js';
import { Veld } from '../../shared/ui/veld.js';
import './rapporten.css';

/** Who signed, and who did not yet. */
export function Handtekeningen({ handtekeningen }: Pick<RapportversieWeergave, 'handtekeningen'>) {
  return (
    <dl className="rapportbeeld__gegevens">
      {ONDERTEKENAARS.map((wie) => {
        const hand = handtekeningen.find((een) => een.wie === wie);
        return (
          <div key={wie}>
            <dt>{ondertekenaarNaam[wie]}</dt>
            <dd>
              {hand === undefined ? (
                <span className="gedempt">{teksten.nogNiet}</span>
              ) : (
                teksten.tekenregel(hand.naam, hand.functie, hand.datum)
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface TekenvakProps {
  readonly versie: number;
  readonly functie: string;
  readonly uitleg?: string;
  readonly label?: string;
  readonly stuur: (teken: Ondertekening) => Promise<unknown>;
}

/** Signing one version: name and day are known, only the function is asked. */
export function Tekenvak({
  versie,
  functie: begin,
  uitleg = teksten.tekenUitleg,
  label = teksten.functie,
  stuur,
}: TekenvakProps) {
  const [functie, zetFunctie] = useState(begin);
  const { staat, bij, verstuur } = useFormulier({
    naam: 'teken',
    schema: ondertekeningSchema,
    stuur,
  });
  return (
    <Formulier
      staat={staat}
      knop={teksten.teken}
      label={teksten.tekenKop}
      opVerstuur={() => verstuur({ versie, functie })}
    >
      <p>{uitleg}</p>
      <Veld
        label={label}
        value={functie}
        onChange={zetFunctie}
        maxLength={200}
        autoComplete="organization-title"
        {...bij('functie')}
      />
    </Formulier>
  );
}
