import type { WerkgeverDossier } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { werkgever as teksten } from '../../shared/teksten/werkgever.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Weeklijn } from '../../shared/ui/weeklijn.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Werkgeverexport } from '../dossierboek/exportvak.js';
import { WerkgeverLeemten, WerkgeverRapporten } from '../rapporten/werkgever-rapporten.js';
import { antwoordVan } from './antwoord.js';
import { BekekenPerWeek, Data, Stilte } from './dossierdelen.js';
import { Sollicitatielog } from './sollicitatielog.js';
import { Taken } from './taken.js';
import { Weekinspanning } from './weekinspanning.js';
import { dossierQuery } from './werkgever-api.js';
import { Werktermen } from './werktermen.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';
import '../../shared/ui/vak.css';
import './werkgever.css';

const route = getRouteApi('/binnen/werkgever/overzicht/$werknemerId');

/** One employee as his employer may see him: duties first, then dates and effort. */
export function WerkgeverWerknemerPagina() {
  const { werknemerId } = route.useParams();
  const vraag = useQuery(dossierQuery(werknemerId));
  return (
    <div className="pagina">
      <Gegevens vraag={vraag}>
        {(dossier) => <Dossier werknemerId={werknemerId} dossier={dossier} />}
      </Gegevens>
    </div>
  );
}

interface DossierProps {
  readonly werknemerId: string;
  readonly dossier: WerkgeverDossier;
}

function Dossier({ werknemerId, dossier }: DossierProps) {
  const { naam, coach, week, totWeken, mijlpalen, werktermen } = dossier;
  const taken = mijlpalen.filter(({ taak }) => taak);
  return (
    <>
      <Paginakop
        titel={naam}
        venstertitel={teksten.venstertitel}
        boven={
          <nav className="kruimel" aria-label={navigatie.plekU}>
            <Link to="/overzicht">{navigatie.overzicht}</Link>
          </nav>
        }
      >
        <p className="traject__week">{teksten.week(week, totWeken)}</p>
        <Weeklijn week={week} totWeken={totWeken} label={teksten.week(week, totWeken)} />
        <p className="gedempt">{teksten.coach(coach)}</p>
      </Paginakop>
      <div className="werkgever">
        <p className="werkgever__antwoord">{antwoordVan({ loop: dossier.loop, taken })}</p>
        <Stilte dossier={dossier} />
        <section className="vak" aria-labelledby="taken-kop">
          <h2 id="taken-kop">{teksten.takenKop}</h2>
          <Taken taken={taken} werknemerId={werknemerId} />
        </section>
        <Woorden
          begrippen={[
            'probleemanalyse',
            'plan_van_aanpak',
            'eerstejaarsevaluatie',
            'riv',
            'wia',
            'uwv',
            'trajectplan',
            'wachttijd',
            'bedrijfsarts',
          ]}
        />
        {werktermen === null ? null : <Werktermen termen={werktermen} />}
        {mijlpalen.length === 0 ? null : <Data mijlpalen={mijlpalen} />}
        <section className="vak" aria-labelledby="inspanning-kop">
          <h2 id="inspanning-kop">{teksten.inspanningKop}</h2>
          <BekekenPerWeek dossier={dossier} />
        </section>
        <Weekinspanning werknemerId={werknemerId} />
        <Sollicitatielog werknemerId={werknemerId} />
        <WerkgeverRapporten werknemerId={werknemerId} />
        <WerkgeverLeemten werknemerId={werknemerId} />
        <Werkgeverexport werknemerId={werknemerId} />
        <p className="gedempt">{teksten.geenGezondheid}</p>
      </div>
    </>
  );
}
