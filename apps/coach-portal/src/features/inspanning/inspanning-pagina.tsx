import type { Inspanning } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { caseload } from '../../shared/teksten/caseload.js';
import { inspanning as teksten } from '../../shared/teksten/inspanning.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Gatenvak } from './gatenvak.js';
import { inspanningQuery } from './inspanning-api.js';
import { Normvak } from './normvak.js';
import { VooruitblikVak } from './vooruitblik.js';
import { alsBeeldweek, Weekbeeld } from './weekbeeld.js';
import { Soortentabel, Wekentabel } from './wekentabel.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/opvouw.css';
import '../../shared/ui/tabel.css';
import '../../shared/ui/vak.css';
import './inspanning.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/inspanning');

/** What a client did per week, beside the norm and the market. */
export function InspanningPagina() {
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
      />
      <Gegevens vraag={useQuery(inspanningQuery(werknemerId))}>
        {(inspanning) => <Overzicht werknemerId={werknemerId} inspanning={inspanning} />}
      </Gegevens>
    </div>
  );
}

interface OverzichtProps {
  readonly werknemerId: string;
  readonly inspanning: Inspanning;
}

function Overzicht({ werknemerId, inspanning }: OverzichtProps) {
  const { beginOp, weken, perSoort, vooruitblik, gaten } = inspanning;
  if (beginOp === null) {
    return (
      <Melding kop={teksten.leegKop}>
        <p>{teksten.leeg}</p>
      </Melding>
    );
  }
  const tel = (telt: 'sollicitatie' | 'activiteit') =>
    perSoort.filter((een) => een.telt === telt).reduce((som, { aantal }) => som + aantal, 0);
  const [s, a] = [tel('sollicitatie'), tel('activiteit')];
  const bewezen = perSoort.reduce((som, { controleerbaar }) => som + controleerbaar, 0);
  return (
    <div className="inspanning">
      <p className="inspanning__samen">
        {teksten.samen(datumTekst(beginOp), s, a)} {teksten.bewijs(bewezen, s + a)}
      </p>
      <section className="vak" aria-label={teksten.grafiek}>
        <Weekbeeld weken={weken.map(alsBeeldweek)} />
        <Uitklap kop={teksten.tabel}>
          <Wekentabel weken={weken} />
        </Uitklap>
        <Soortentabel perSoort={perSoort} />
      </section>
      <Gatenvak werknemerId={werknemerId} gaten={gaten} />
      <Normvak werknemerId={werknemerId} inspanning={inspanning} />
      <VooruitblikVak vooruitblik={vooruitblik} />
    </div>
  );
}
