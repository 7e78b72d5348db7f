import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { caseload } from '../../shared/teksten/caseload.js';
import { jobhunting as teksten } from '../../shared/teksten/jobhunting.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Contactlijst } from './contactlog.js';
import { contactlogQuery, jobhuntingQuery } from './jobhunting-api.js';
import { Werkgeverlijst } from './werkgeverlijst.js';
import '../../shared/ui/opvouw.css';
import '../../shared/ui/vak.css';
import './jobhunting.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/jobhunting');

/** Employers near a client, and what came of being in touch with them. */
export function JobhuntingPagina() {
  const { werknemerId } = route.useParams();
  const naam = useQuery(werknemerQuery(werknemerId)).data?.naam;
  return (
    <div className="pagina">
      <Paginakop
        titel={naam === undefined ? teksten.titelKaal : teksten.titel(naam)}
        venstertitel={teksten.titelKaal}
        boven={
          <nav className="kruimel" aria-label="Je bent hier">
            <Link to="/caseload">{navigatie.caseload}</Link>
            <span aria-hidden="true"> / </span>
            <Link to="/werknemers/$werknemerId" params={{ werknemerId }}>
              {caseload.dossier(naam ?? '')}
            </Link>
          </nav>
        }
      >
        <p className="gedempt">{teksten.uitleg}</p>
        <p>
          <Link to="/netwerk">{teksten.netwerk}</Link>
        </p>
      </Paginakop>
      <div className="jobhunting">
        <Gegevens vraag={useQuery(contactlogQuery(werknemerId))}>
          {({ werkgevers }) => <Contactlijst werknemerId={werknemerId} werkgevers={werkgevers} />}
        </Gegevens>
        <Gegevens vraag={useQuery(jobhuntingQuery(werknemerId))}>
          {(jobhunting) => <Werkgeverlijst werknemerId={werknemerId} jobhunting={jobhunting} />}
        </Gegevens>
      </div>
    </div>
  );
}
