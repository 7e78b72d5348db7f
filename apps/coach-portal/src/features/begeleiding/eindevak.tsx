import { type Begeleiding, eindeInvoerSchema } from '@passend/contracts';
import { EINDREDENEN, type Eindreden } from '@passend/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useBegeleidingVernieuwd, wijzigBegeleiding } from '../../shared/api/begeleiding.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { eindredennaam, begeleiding as teksten } from '../../shared/teksten/begeleiding.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';

interface VakProps {
  readonly begeleiding: Begeleiding;
}

/** Ending the assignment, or taking that back. */
export function Eindevak({ begeleiding }: VakProps) {
  const { einde, id } = begeleiding;
  if (einde !== null) return <Afgesloten id={id} einde={einde} />;
  return (
    <details className="vak opvouw">
      <summary>
        <h2>{teksten.eindeKop}</h2>
      </summary>
      <Eindevorm id={id} />
    </details>
  );
}

interface AfgeslotenProps {
  readonly id: string;
  readonly einde: NonNullable<Begeleiding['einde']>;
}

function Afgesloten({ id, einde }: AfgeslotenProps) {
  const vernieuw = useBegeleidingVernieuwd();
  const hervat = useMutation({
    mutationFn: () => wijzigBegeleiding(id, 'DELETE', ['einde']),
    onSuccess: vernieuw,
  });
  const komtNog = einde.datum > dagVanMoment(new Date());
  const datum = datumTekst(einde.datum);
  return (
    <section className="vak" aria-labelledby="einde-kop">
      <h2 id="einde-kop">{teksten.eindeKop}</h2>
      <p>{komtNog ? teksten.wordtAfgesloten(datum) : teksten.isAfgesloten(datum)}</p>
      {einde.reden === null ? null : <p>{eindredennaam[einde.reden]}</p>}
      <Weigermelding fout={hervat.error} />
      <div>
        <Knop bezig={hervat.isPending} onPress={() => hervat.mutate()}>
          {teksten.hervat}
        </Knop>
      </div>
    </section>
  );
}

function Eindevorm({ id }: { readonly id: string }) {
  const [reden, zetReden] = useState<Eindreden | ''>('');
  const [datum, zetDatum] = useState(dagVanMoment(new Date()));
  const { staat, bij, verstuur } = useFormulier({
    naam: 'einde',
    schema: eindeInvoerSchema,
    stuur: (wat) => wijzigBegeleiding(id, 'POST', ['einde'], wat),
    opKlaar: useBegeleidingVernieuwd(),
  });
  return (
    <Formulier staat={staat} knop={teksten.sluitAf} opVerstuur={() => verstuur({ datum, reden })}>
      <p className="gedempt">{teksten.eindeUitleg}</p>
      <Keuzelijst
        label={teksten.reden}
        waarde={reden}
        {...bij('reden')}
        opties={[
          { waarde: '', label: teksten.kiesReden },
          ...EINDREDENEN.map((waarde) => ({ waarde, label: eindredennaam[waarde] })),
        ]}
        opKeuze={zetReden}
      />
      <p className="gedempt klein">{teksten.redenUitleg}</p>
      <Veld
        type="date"
        label={teksten.eindeDag}
        value={datum}
        onChange={zetDatum}
        {...bij('datum')}
      />
    </Formulier>
  );
}
