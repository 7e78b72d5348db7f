import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { jobhunting as teksten } from '../../shared/teksten/jobhunting.js';
import { Clientpagina } from '../../shared/ui/clientpagina.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
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
  return (
    <Clientpagina
      werknemerId={werknemerId}
      titel={teksten.titel}
      titelKaal={teksten.titelKaal}
      inleiding={
        <>
          <p className="gedempt">{teksten.uitleg}</p>
          <p>
            <Link to="/netwerk">{teksten.netwerk}</Link>
          </p>
        </>
      }
    >
      <div className="jobhunting">
        <Gegevens vraag={useQuery(contactlogQuery(werknemerId))}>
          {({ werkgevers }) => <Contactlijst werknemerId={werknemerId} werkgevers={werkgevers} />}
        </Gegevens>
        <Gegevens vraag={useQuery(jobhuntingQuery(werknemerId))}>
          {(jobhunting) => <Werkgeverlijst werknemerId={werknemerId} jobhunting={jobhunting} />}
        </Gegevens>
      </div>
    </Clientpagina>
  );
}
