import { type ClientRij, type Collega, vervangingInvoerSchema } from '@passend/contracts';
import { useState } from 'react';
import { useBegeleidingVernieuwd, zetVervanging } from '../../shared/api/begeleiding.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { vervanging as teksten } from '../../shared/teksten/begeleiding.js';
import { Keuzes } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { NaarCoach } from './naar-coach.js';

interface VervangingformulierProps {
  readonly clienten: readonly ClientRij[];
  readonly collegas: readonly Collega[];
}

/** A coach arranges his own replacement; a beheerder that of any coach. */
export function Vervangingformulier({ clienten, collegas }: VervangingformulierProps) {
  const gebruiker = useGebruiker();
  const isCoach = gebruiker?.rol === 'coach';
  const vandaag = dagVanMoment(new Date());
  const [coachId, zetCoach] = useState(isCoach ? gebruiker.id : '');
  const [vervangerId, zetVervanger] = useState('');
  const [van, zetVan] = useState(vandaag);
  const [tot, zetTot] = useState('');
  const [alle, zetAlle] = useState<'alle' | 'sommige'>('alle');
  const [gekozen, zetGekozen] = useState<readonly string[]>([]);
  const vernieuw = useBegeleidingVernieuwd();
  const { staat, bij, verstuur, gelukt } = useFormulier({
    naam: 'vervanging',
    schema: vervangingInvoerSchema,
    stuur: zetVervanging,
    opKlaar: async () => {
      zetVervanger('');
      zetTot('');
      await vernieuw();
    },
  });
  const kiesCoach = (id: string) => {
    zetCoach(id);
    zetGekozen([]);
  };
  const zijne = clienten.filter(({ coach, eindeOp }) => coach?.id === coachId && eindeOp === null);
  const welke = bij('clienten');
  return (
    <Formulier
      staat={staat}
      knop={teksten.maak}
      opVerstuur={() =>
        verstuur({ coachId, vervangerId, van, tot, clienten: alle === 'alle' ? null : gekozen })
      }
    >
      <div role="status">{gelukt ? <p>{teksten.gezet}</p> : null}</div>
      {isCoach ? null : (
        <Keuzelijst
          label={teksten.wie}
          waarde={coachId}
          {...bij('coachId')}
          opties={[
            { waarde: '', label: teksten.kies },
            ...collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
          ]}
          opKeuze={kiesCoach}
        />
      )}
      <NaarCoach
        label={teksten.door}
        collegas={collegas.filter(({ id }) => id !== coachId)}
        waarde={vervangerId}
        opKeuze={zetVervanger}
        {...bij('vervangerId')}
      />
      <div className="vorm__paar">
        <Veld type="date" label={teksten.van} value={van} onChange={zetVan} {...bij('van')} />
        <Veld type="date" label={teksten.tot} value={tot} onChange={zetTot} {...bij('tot')} />
      </div>
      <Keuzelijst
        label={teksten.welke}
        waarde={alle}
        opties={[
          { waarde: 'alle', label: teksten.alle },
          { waarde: 'sommige', label: teksten.sommige },
        ]}
        opKeuze={zetAlle}
      />
      {alle === 'alle' ? null : (
        <div id={welke.veldId} tabIndex={-1}>
          <Keuzes
            label={teksten.welke}
            gekozen={gekozen}
            opties={zijne.map(({ id, naam }) => ({ waarde: id, label: naam }))}
            opKeuze={zetGekozen}
          />
          {welke.fout === null ? null : <p className="veld__fout">{welke.fout}</p>}
        </div>
      )}
    </Formulier>
  );
}
