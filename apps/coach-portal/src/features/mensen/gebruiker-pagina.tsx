import {
  BEHEERDE_ROLLEN,
  type GebruikerDetail,
  gebruikerWijzigingSchema,
} from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { gebruikerQuery, useMensenVernieuwd, wijzigGebruiker } from '../../shared/api/mensen.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { navigatie, rolnaam } from '../../shared/teksten/algemeen.js';
import { staatnaam, gebruiker as teksten } from '../../shared/teksten/mensen.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { Wisvak } from '../factoren/wisvak.js';
import { Stopvak } from './stopvak.js';
import '../../shared/ui/vak.css';
import '../../shared/ui/mensen.css';

const route = getRouteApi('/binnen/beheer/gebruikers/$gebruikerId');

/** One account: what is known of it, and stopping it or letting it begin again. */
export function GebruikerPagina() {
  const { gebruikerId } = route.useParams();
  return (
    <div className="pagina pagina--smal">
      <Gegevens vraag={useQuery(gebruikerQuery(gebruikerId))}>
        {(gebruiker) => (
          <>
            <Paginakop
              titel={gebruiker.naam}
              venstertitel={teksten.venster}
              boven={
                <nav className="kruimel" aria-label={navigatie.plek}>
                  <Link to="/gebruikers">{teksten.terug}</Link>
                </nav>
              }
            >
              <p className="gedempt">
                {rolnaam[gebruiker.rol]} ·{' '}
                <span className={`stand stand--${gebruiker.staat}`}>
                  {staatnaam[gebruiker.staat]}
                </span>
              </p>
            </Paginakop>
            <div className="mensen">
              <Gegevensvak key={gebruiker.id} gebruiker={gebruiker} />
              <Wisvak gebruikerId={gebruiker.id} />
              <Stopvak gebruiker={gebruiker} />
            </div>
          </>
        )}
      </Gegevens>
    </div>
  );
}

function Gegevensvak({ gebruiker }: { readonly gebruiker: GebruikerDetail }) {
  const { id, naam, email, rol } = gebruiker;
  const [vorm, zetVorm] = useState({ naam, email, rol });
  const { staat, bij, verstuur, gelukt } = useFormulier({
    naam: 'gebruiker',
    schema: gebruikerWijzigingSchema,
    stuur: (wat) => wijzigGebruiker(id, wat),
    opKlaar: useMensenVernieuwd(),
  });
  const rollen = gebruiker.rolVast ? [rol] : BEHEERDE_ROLLEN;
  const veld = (wat: 'naam' | 'email') => ({
    ...bij(wat),
    value: vorm[wat],
    onChange: (waarde: string) => zetVorm((nu) => ({ ...nu, [wat]: waarde })),
  });
  return (
    <section className="vak" aria-labelledby="gegevens-kop">
      <h2 id="gegevens-kop">{teksten.gegevens}</h2>
      <Formulier staat={staat} knop={teksten.opslaan} opVerstuur={() => verstuur(vorm)}>
        <Veld label={teksten.naam} autoComplete="off" {...veld('naam')} />
        <Veld label={teksten.email} type="email" autoComplete="off" {...veld('email')} />
        <Keuzelijst
          label={teksten.rol}
          waarde={vorm.rol}
          {...bij('rol')}
          opties={rollen.map((waarde) => ({ waarde, label: rolnaam[waarde] }))}
          opKeuze={(nieuw) => zetVorm((nu) => ({ ...nu, rol: nieuw }))}
        />
        <p className="gedempt klein">{gebruiker.rolVast ? teksten.rolVast : teksten.rolUitleg}</p>
      </Formulier>
      <div role="status">{gelukt ? <p>{teksten.opgeslagen}</p> : null}</div>
    </section>
  );
}
