import { getRouteApi } from '@tanstack/react-router';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { hulp as teksten } from '../../shared/teksten/gids.js';
import { gidsWerkgever } from '../../shared/teksten/gids-werkgever.js';
import { gidsWerknemer } from '../../shared/teksten/gids-werknemer.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { Begrippenlijst } from './begrippenlijst.js';
import { Gidsblad } from './gidsblad.js';
import { HULPDELEN, type Hulpdeel, hulpdeelVan } from './hulpdelen.js';
import './hulp.css';

const route = getRouteApi('/binnen/hulp/$deel');

const TITEL: Readonly<Record<Hulpdeel, string>> = {
  werknemer: gidsWerknemer.titel,
  werkgever: gidsWerkgever.titel,
  begrippen: teksten.begrippenTitel,
};

/** The guide. Everybody may read both sides: what the other has to do is no secret. */
export function HulpPagina() {
  const rol = useGebruiker()?.rol ?? 'werknemer';
  const deel = hulpdeelVan(route.useParams().deel, rol);
  return (
    <div className={rol === 'werknemer' ? 'pagina hulp hulp--ruim' : 'pagina hulp'}>
      <Paginakop
        key={deel}
        titel={TITEL[deel]}
        boven={
          <nav className="tabs" aria-label={teksten.kruimel}>
            {HULPDELEN.map((een) => (
              <Verwijzing
                key={een}
                naar={`/hulp/${een}`}
                className="tabs__tab"
                huidig={een === deel ? 'page' : undefined}
              >
                {teksten[een]}
              </Verwijzing>
            ))}
          </nav>
        }
      >
        {deel === 'begrippen' ? <p>{teksten.begrippenUitleg}</p> : null}
      </Paginakop>
      {deel === 'begrippen' ? <Begrippenlijst /> : null}
      {deel === 'werknemer' ? (
        <Gidsblad
          gids={gidsWerknemer}
          wekenUitleg={teksten.wekenUitleg}
          voorbehoud={teksten.voorbehoud}
        />
      ) : null}
      {deel === 'werkgever' ? (
        <Gidsblad
          gids={gidsWerkgever}
          wekenUitleg={teksten.wekenUitlegWerkgever}
          voorbehoud={teksten.voorbehoudWerkgever}
        />
      ) : null}
    </div>
  );
}
