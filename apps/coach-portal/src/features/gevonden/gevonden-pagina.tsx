import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { caseload } from '../../shared/teksten/caseload.js';
import { gevonden as teksten } from '../../shared/teksten/gevonden.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import type { Eigenaar } from './gevonden-api.js';
import { GevondenFormulier } from './gevonden-formulier.js';
import { GevondenVacatures } from './gevonden-lijst.js';
import './gevonden.css';

const coachRoute = getRouteApi('/binnen/coach/werknemers/$werknemerId/gevonden');

/** For the coach: what he or the client found elsewhere. */
export function GevondenPagina() {
  const { werknemerId } = coachRoute.useParams();
  const werknemer = useQuery(werknemerQuery(werknemerId)).data;
  return (
    <div className="pagina pagina--smal gevonden">
      <Paginakop
        titel={teksten.titelCoach}
        boven={
          <nav className="kruimel" aria-label="Je bent hier">
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
      <Gevonden eigenaar={werknemerId} />
    </div>
  );
}

/** For the werknemer himself. */
export function MijnGevondenPagina() {
  return (
    <div className="pagina pagina--smal mijn gevonden">
      <p className="kruimel">
        <Link to="/mijn">{teksten.terugZelf}</Link>
      </p>
      <Paginakop titel={teksten.titelZelf}>
        <p>{teksten.inleidingZelf}</p>
      </Paginakop>
      <Gevonden eigenaar={null} />
    </div>
  );
}

function Gevonden({ eigenaar }: { readonly eigenaar: Eigenaar }) {
  const [begin, zetBegin] = useState({ tekst: '', keer: 0 });
  const neem = (tekst: string) => {
    zetBegin(({ keer }) => ({ tekst, keer: keer + 1 }));
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <GevondenFormulier key={begin.keer} eigenaar={eigenaar} begin={begin.tekst} />
      <GevondenVacatures eigenaar={eigenaar} opTekst={neem} />
    </>
  );
}
