import { type Begeleiding, clientgegevensSchema, type Werkgever } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useBegeleidingVernieuwd, wijzigBegeleiding } from '../../shared/api/begeleiding.js';
import { werkgeversQuery } from '../../shared/api/mensen.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { begeleiding as teksten } from '../../shared/teksten/begeleiding.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';

/** Name, employer and first day of illness of a client. */
export function Gegevensvak({ begeleiding }: { readonly begeleiding: Begeleiding }) {
  return (
    <details className="vak opvouw">
      <summary>
        <h2>{teksten.gegevens}</h2>
      </summary>
      <Gegevens vraag={useQuery(werkgeversQuery)}>
        {({ werkgevers }) => <Vorm begeleiding={begeleiding} werkgevers={werkgevers} />}
      </Gegevens>
    </details>
  );
}

interface VormProps {
  readonly begeleiding: Begeleiding;
  readonly werkgevers: readonly Werkgever[];
}

function Vorm({ begeleiding, werkgevers }: VormProps) {
  const [vorm, zetVorm] = useState({
    naam: begeleiding.naam,
    werkgeverId: begeleiding.werkgever.id,
    eersteZiektedag: begeleiding.eersteZiektedag,
  });
  const { staat, bij, verstuur, gelukt } = useFormulier({
    naam: 'gegevens',
    schema: clientgegevensSchema,
    stuur: (wat) => wijzigBegeleiding(begeleiding.id, 'PUT', ['gegevens'], wat),
    opKlaar: useBegeleidingVernieuwd(),
  });
  const zet = (naam: keyof typeof vorm) => (waarde: string) =>
    zetVorm((nu) => ({ ...nu, [naam]: waarde }));
  return (
    <>
      <Formulier staat={staat} knop={teksten.opslaan} opVerstuur={() => verstuur(vorm)}>
        <Veld
          label={teksten.naam}
          autoComplete="off"
          value={vorm.naam}
          onChange={zet('naam')}
          {...bij('naam')}
        />
        <Keuzelijst
          label={teksten.werkgever}
          waarde={vorm.werkgeverId}
          {...bij('werkgeverId')}
          opties={werkgevers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          opKeuze={zet('werkgeverId')}
        />
        <p className="gedempt klein">{teksten.werkgeverUitleg}</p>
        <Veld
          type="date"
          label={teksten.eersteZiektedag}
          value={vorm.eersteZiektedag}
          onChange={zet('eersteZiektedag')}
          {...bij('eersteZiektedag')}
        />
      </Formulier>
      <div role="status">{gelukt ? <p>{teksten.opgeslagen}</p> : null}</div>
    </>
  );
}
