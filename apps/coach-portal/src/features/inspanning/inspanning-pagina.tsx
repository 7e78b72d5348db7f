import type { Inspanning } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { inspanning as teksten } from '../../shared/teksten/inspanning.js';
import { Clientpagina } from '../../shared/ui/clientpagina.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Leeg } from '../../shared/ui/leeg.js';
import { Gatenvak } from './gatenvak.js';
import { inspanningQuery } from './inspanning-api.js';
import { Normvak } from './normvak.js';
import { VooruitblikVak } from './vooruitblik.js';
import { Weekbeeld } from './weekbeeld.js';
import { alsCoachweek, COACHKOLOMMEN } from './weekkolommen.js';
import { Soortentabel, WekenPerMaand } from './wekentabel.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/opvouw.css';
import '../../shared/ui/tabel.css';
import '../../shared/ui/vak.css';
import './inspanning.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/inspanning');

/** What a client did per week, beside the norm and the market. */
export function InspanningPagina() {
  const { werknemerId } = route.useParams();
  return (
    <Clientpagina werknemerId={werknemerId} titel={teksten.titel} titelKaal={teksten.titelKaal}>
      <Gegevens vraag={useQuery(inspanningQuery(werknemerId))}>
        {(inspanning) => <Overzicht werknemerId={werknemerId} inspanning={inspanning} />}
      </Gegevens>
    </Clientpagina>
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
      <Leeg kop={teksten.leegKop}>
        <p>{teksten.leeg}</p>
      </Leeg>
    );
  }
  const tel = (telt: 'sollicitatie' | 'activiteit') =>
    perSoort.filter((een) => een.telt === telt).reduce((som, { aantal }) => som + aantal, 0);
  const coachweken = weken.map(alsCoachweek);
  const [s, a] = [tel('sollicitatie'), tel('activiteit')];
  const bewezen = perSoort.reduce((som, { controleerbaar }) => som + controleerbaar, 0);
  return (
    <div className="inspanning">
      <p className="inspanning__samen">
        {teksten.samen(datumTekst(beginOp), s, a)} {teksten.bewijs(bewezen, s + a)}
      </p>
      <section className="vak" aria-label={teksten.grafiek}>
        <Weekbeeld weken={coachweken} />
        <WekenPerMaand weken={coachweken} kolommen={COACHKOLOMMEN} />
        <Soortentabel perSoort={perSoort} />
      </section>
      <Gatenvak werknemerId={werknemerId} gaten={gaten} />
      <Normvak werknemerId={werknemerId} inspanning={inspanning} />
      <VooruitblikVak vooruitblik={vooruitblik} />
    </div>
  );
}
