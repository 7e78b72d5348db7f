import type { Begeleiding } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { begeleidingQuery } from '../../shared/api/begeleiding.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { navigatie } from '../../shared/teksten/algemeen.js';
import {
  clienten as lijstteksten,
  begeleiding as teksten,
} from '../../shared/teksten/begeleiding.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Contactenvak } from './contactenvak.js';
import { Eindevak } from './eindevak.js';
import { Fasevak } from './fasevak.js';
import { Gegevensvak } from './gegevensvak.js';
import { Mensenvak } from './mensenvak.js';
import '../../shared/ui/mensen.css';
import '../../shared/ui/opvouw.css';
import '../../shared/ui/paren.css';
import '../../shared/ui/vak.css';

const route = getRouteApi('/binnen/rond/werknemers/$werknemerId/begeleiding');

/** The people around a client, and how far his traject is. A beheerder sees it too: it is no file. */
export function BegeleidingPagina() {
  const { werknemerId } = route.useParams();
  return (
    <div className="pagina pagina--smal">
      <Gegevens vraag={useQuery(begeleidingQuery(werknemerId))}>
        {(begeleiding) => <Begeleidingvakken begeleiding={begeleiding} />}
      </Gegevens>
    </div>
  );
}

function Begeleidingvakken({ begeleiding }: { readonly begeleiding: Begeleiding }) {
  const isCoach = useGebruiker()?.rol === 'coach';
  const { id, naam, einde } = begeleiding;
  const open = einde === null;
  return (
    <>
      <Paginakop
        titel={teksten.titel(naam)}
        venstertitel={teksten.venster}
        boven={
          <nav className="kruimel" aria-label={navigatie.plek}>
            <Link to="/clienten">{lijstteksten.titel}</Link>
            {isCoach ? (
              <>
                {' / '}
                <Link to="/werknemers/$werknemerId" params={{ werknemerId: id }}>
                  {naam}
                </Link>
              </>
            ) : null}
          </nav>
        }
      />
      <div className="mensen">
        {open ? null : <Melding kop={teksten.isAfgesloten(datumTekst(einde.datum))} />}
        <Mensenvak begeleiding={begeleiding} />
        <Contactenvak begeleiding={begeleiding} />
        <Fasevak key={`fase-${begeleiding.fasen.length}`} begeleiding={begeleiding} />
        {open ? <Gegevensvak key={naam} begeleiding={begeleiding} /> : null}
        {begeleiding.magOverdragen ? <Eindevak begeleiding={begeleiding} /> : null}
      </div>
    </>
  );
}
