import { BEHEERDE_ROLLEN, nieuweGebruikerSchema } from '@passend/contracts';
import { useState } from 'react';
import { nodigUit, useMensenVernieuwd } from '../../shared/api/mensen.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { rolnaam } from '../../shared/teksten/algemeen.js';
import { gebruikers as teksten } from '../../shared/teksten/mensen.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import '../../shared/ui/opvouw.css';
import '../../shared/ui/vak.css';

type Rol = (typeof BEHEERDE_ROLLEN)[number];
const LEEG: { naam: string; email: string; rol: Rol } = { naam: '', email: '', rol: 'coach' };

/** Invites a colleague. */
export function NieuweGebruikerVak() {
  const [vorm, zetVorm] = useState(LEEG);
  const vernieuw = useMensenVernieuwd();
  const { staat, bij, verstuur, gelukt, opnieuw } = useFormulier({
    naam: 'nieuw',
    schema: nieuweGebruikerSchema,
    stuur: nodigUit,
    opKlaar: async () => {
      zetVorm(LEEG);
      await vernieuw();
    },
  });
  const veld = (naam: 'naam' | 'email') => ({
    ...bij(naam),
    value: vorm[naam],
    onChange: (waarde: string) => {
      if (gelukt) opnieuw();
      zetVorm((nu) => ({ ...nu, [naam]: waarde }));
    },
  });
  return (
    <details className="vak opvouw">
      <summary>
        <h2>{teksten.nieuwKop}</h2>
      </summary>
      <p className="gedempt">{teksten.nieuwUitleg}</p>
      <div role="status">{gelukt ? <p>{teksten.uitgenodigd}</p> : null}</div>
      <Formulier staat={staat} knop={teksten.nodigUit} opVerstuur={() => verstuur(vorm)}>
        <div className="vorm__paar">
          <Veld label={teksten.naam} autoComplete="off" {...veld('naam')} />
          <Veld label={teksten.email} type="email" autoComplete="off" {...veld('email')} />
        </div>
        <Keuzelijst
          label={teksten.rol}
          waarde={vorm.rol}
          {...bij('rol')}
          opties={BEHEERDE_ROLLEN.map((waarde) => ({ waarde, label: rolnaam[waarde] }))}
          opKeuze={(rol) => zetVorm((nu) => ({ ...nu, rol }))}
        />
      </Formulier>
    </details>
  );
}
