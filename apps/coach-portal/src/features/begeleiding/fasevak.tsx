import { type Begeleiding, faseInvoerSchema } from '@passend/contracts';
import { TRAJECTFASEN, type Trajectfase } from '@passend/domain';
import { useState } from 'react';
import { useBegeleidingVernieuwd, wijzigBegeleiding } from '../../shared/api/begeleiding.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { fasenaam, begeleiding as teksten } from '../../shared/teksten/begeleiding.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';

interface VakProps {
  readonly begeleiding: Begeleiding;
}

/** Where the traject is and was; the coach says so. */
export function Fasevak({ begeleiding }: VakProps) {
  const isCoach = useGebruiker()?.rol === 'coach';
  const { fasen, einde, id } = begeleiding;
  return (
    <section className="vak" aria-labelledby="fase-kop">
      <h2 id="fase-kop">{teksten.fase}</h2>
      {fasen.length === 0 ? (
        <p className="gedempt">{teksten.geenFase}</p>
      ) : (
        <ol className="mensen__lijst" aria-label={teksten.fase}>
          {fasen.map(({ fase, arbeidsritme, van, door }, nummer) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and are only ever added
            <li key={fasen.length - nummer} className="mensen__regel">
              <div>
                {nummer === 0 ? (
                  <strong>{regel(fase, arbeidsritme, van)}</strong>
                ) : (
                  regel(fase, arbeidsritme, van)
                )}
                <span className="mensen__bij">{door}</span>
              </div>
            </li>
          ))}
        </ol>
      )}
      {isCoach && einde === null ? <Fasevorm id={id} nu={fasen[0]} /> : null}
    </section>
  );
}

function regel(fase: Trajectfase, ritme: boolean, van: string): string {
  return teksten.faseregel(fasenaam[fase], ritme, datumTekst(van));
}

interface FasevormProps {
  readonly id: string;
  readonly nu: Begeleiding['fasen'][number] | undefined;
}

function Fasevorm({ id, nu }: FasevormProps) {
  const [fase, zetFase] = useState<Trajectfase | ''>(nu?.fase ?? '');
  const [arbeidsritme, zetRitme] = useState(nu?.arbeidsritme ?? false);
  const [van, zetVan] = useState(dagVanMoment(new Date()));
  const { staat, bij, verstuur } = useFormulier({
    naam: 'fase',
    schema: faseInvoerSchema,
    stuur: (wat) => wijzigBegeleiding(id, 'POST', ['fase'], wat),
    opKlaar: useBegeleidingVernieuwd(),
  });
  return (
    <Formulier
      staat={staat}
      knop={teksten.zetFase}
      opVerstuur={() => verstuur({ fase, arbeidsritme, van })}
    >
      <p className="gedempt">{teksten.faseUitleg}</p>
      <div className="vorm__paar">
        <Keuzelijst
          label={teksten.fase}
          waarde={fase}
          {...bij('fase')}
          opties={[
            { waarde: '', label: teksten.kiesFase },
            ...TRAJECTFASEN.map((waarde) => ({ waarde, label: fasenaam[waarde] })),
          ]}
          opKeuze={zetFase}
        />
        <Veld type="date" label={teksten.faseVan} value={van} onChange={zetVan} {...bij('van')} />
      </div>
      <AanUit aan={arbeidsritme} opVerander={zetRitme}>
        {teksten.arbeidsritme}
      </AanUit>
    </Formulier>
  );
}
