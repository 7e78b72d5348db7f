import type { Attendering } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { attendering as teksten } from '../../shared/teksten/attendering.js';
import { caseload } from '../../shared/teksten/caseload.js';
import { gevonden } from '../../shared/teksten/gevonden.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { attenderingQuery, type Eigenaar } from './attendering-api.js';
import { Mailstandvak } from './mailstand.js';
import { NieuweVacatures } from './nieuwe-vacatures.js';
import { Zoekopdrachten } from './zoekopdrachten.js';
import '../mijn/mijn.css';
import './attendering.css';

const coachRoute = getRouteApi('/binnen/coach/werknemers/$werknemerId/nieuwe-vacatures');

/** For the coach: what is new for a client, and what he is told of. */
export function AttenderingPagina() {
  const { werknemerId } = coachRoute.useParams();
  const werknemer = useQuery(werknemerQuery(werknemerId)).data;
  return (
    <div className="pagina pagina--smal attendering">
      <Paginakop
        titel={teksten.titel}
        boven={
          <nav className="kruimel" aria-label={navigatie.plek}>
            <Link to="/caseload">{navigatie.caseload}</Link>
            {werknemer === undefined ? null : (
              <>
                <span aria-hidden="true"> / </span>
                <Link to="/werknemers/$werknemerId" params={{ werknemerId }}>
                  {caseload.dossier(werknemer.naam)}
                </Link>
              </>
            )}
          </nav>
        }
      >
        <p>{teksten.inleidingCoach}</p>
      </Paginakop>
      <Woorden begrippen={['zoekprofiel']} />
      <Inhoud eigenaar={werknemerId} />
    </div>
  );
}

/** For the werknemer himself. */
export function MijnAttenderingPagina() {
  return (
    <div className="pagina pagina--smal mijn attendering">
      <p className="kruimel">
        <Link to="/mijn">{gevonden.terugZelf}</Link>
      </p>
      <Paginakop titel={teksten.titelZelf}>
        <p>{teksten.inleidingZelf}</p>
      </Paginakop>
      <Woorden begrippen={['zoekprofiel']} />
      <Inhoud eigenaar={null} />
    </div>
  );
}

function Inhoud({ eigenaar }: { readonly eigenaar: Eigenaar }) {
  const vraag = useQuery(attenderingQuery(eigenaar));
  return (
    <Gegevens vraag={vraag}>{(stand) => <Delen eigenaar={eigenaar} stand={stand} />}</Gegevens>
  );
}

function Delen({ eigenaar, stand }: { readonly eigenaar: Eigenaar; readonly stand: Attendering }) {
  const { zoekopdrachten, nieuw, mail } = stand;
  return (
    <>
      <NieuweVacatures eigenaar={eigenaar} nieuw={nieuw} zoekt={zoekopdrachten.length > 0} />
      <Zoekopdrachten eigenaar={eigenaar} zoekopdrachten={zoekopdrachten} />
      <Mailstandvak eigenaar={eigenaar} mail={mail} />
    </>
  );
}
