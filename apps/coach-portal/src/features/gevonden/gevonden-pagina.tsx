import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { gevonden as teksten } from '../../shared/teksten/gevonden.js';
import { Clientpagina } from '../../shared/ui/clientpagina.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import type { Eigenaar } from './gevonden-api.js';
import { GevondenFormulier } from './gevonden-formulier.js';
import { GevondenVacatures } from './gevonden-lijst.js';
import './gevonden.css';

const coachRoute = getRouteApi('/binnen/coach/werknemers/$werknemerId/gevonden');

/** For the coach: what he or the client found elsewhere. */
export function GevondenPagina() {
  const { werknemerId } = coachRoute.useParams();
  return (
    <Clientpagina
      werknemerId={werknemerId}
      titel={teksten.titelVan}
      titelKaal={teksten.titelCoach}
      smal
      klas="gevonden"
      inleiding={<p>{teksten.inleidingCoach}</p>}
    >
      <Gevonden eigenaar={werknemerId} />
    </Clientpagina>
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
