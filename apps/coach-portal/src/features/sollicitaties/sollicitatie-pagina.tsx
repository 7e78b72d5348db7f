import type { Sollicitatiedetail } from '@passend/contracts';
import { WIJZEREGELS } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { statusTekst } from '../../shared/teksten/sollicitatie-kort.js';
import {
  dubbelTekst,
  sollicitaties as lijstteksten,
  sollicitatie as teksten,
} from '../../shared/teksten/sollicitaties.js';
import { telbron, wijzeNaam } from '../../shared/teksten/sollicitatiewoorden.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Bewijzen } from './bewijzen.js';
import { Gegevensvak } from './gegevensvak.js';
import { Kruimel } from './kruimel.js';
import { type Eigenaar, sollicitatieQuery } from './sollicitaties-api.js';
import { Vacaturevak } from './vacaturevak.js';
import { Verloop } from './verloop.js';
import { VolgendeStapVak } from './volgende-stap-vak.js';
import '../../shared/ui/vak.css';
import './sollicitaties.css';

const coachRoute = getRouteApi(
  '/binnen/coach/werknemers/$werknemerId/sollicitaties/$sollicitatieId',
);
const zelfRoute = getRouteApi('/binnen/werknemer/mijn/sollicitaties/$sollicitatieId');

export function SollicitatiePagina() {
  const { werknemerId, sollicitatieId } = coachRoute.useParams();
  const { bewaard } = coachRoute.useSearch();
  return <Pagina eigenaar={werknemerId} id={sollicitatieId} bewaard={bewaard === 'ja'} />;
}

export function MijnSollicitatiePagina() {
  const { sollicitatieId } = zelfRoute.useParams();
  const { bewaard } = zelfRoute.useSearch();
  return <Pagina eigenaar={null} id={sollicitatieId} bewaard={bewaard === 'ja'} />;
}

interface PaginaProps {
  readonly eigenaar: Eigenaar;
  readonly id: string;
  readonly bewaard: boolean;
}

/** One sollicitatie: how it stands and what comes next, then its history and its evidence. */
function Pagina({ eigenaar, id, bewaard }: PaginaProps) {
  const vraag = useQuery(sollicitatieQuery(eigenaar, id));
  return (
    <div className={eigenaar === null ? 'pagina pagina--smal mijn' : 'pagina pagina--smal'}>
      <Gegevens
        vraag={vraag}
        wacht={<Paginakop titel={teksten.venstertitel} boven={<Kruimel eigenaar={eigenaar} />} />}
      >
        {(detail) => <Inhoud eigenaar={eigenaar} detail={detail} bewaard={bewaard} />}
      </Gegevens>
    </div>
  );
}

interface InhoudProps {
  readonly eigenaar: Eigenaar;
  readonly detail: Sollicitatiedetail;
  readonly bewaard: boolean;
}

function Inhoud({ eigenaar, detail, bewaard }: InhoudProps) {
  const { sollicitatie } = detail;
  const bericht = useRef<HTMLDivElement>(null);
  const [gezegd, zetGezegd] = useState(bewaard);
  // The button that was pressed is gone by then: the focus goes to what was said.
  const zeg = () => {
    zetGezegd(true);
    bericht.current?.focus();
  };
  const { functie, organisatie, plaats, wijze, status, statusSinds, dubbelen } = sollicitatie;
  const bij = [organisatie ?? lijstteksten.organisatieOnbekend, plaats, wijzeNaam(wijze)];
  return (
    <>
      <Paginakop
        titel={functie}
        venstertitel={teksten.venstertitel}
        boven={<Kruimel eigenaar={eigenaar} />}
      >
        <p className="gedempt">{bij.filter((deel) => deel !== null).join(' · ')}</p>
        <p className="sollicitatie__status">
          <strong>{statusTekst[status]}</strong> {lijstteksten.op(datumTekst(statusSinds))}
          {sollicitatie.ingevoerdDoor === 'coach' ? ` · ${lijstteksten.genoteerd}` : ''}
        </p>
      </Paginakop>
      <div className="sollicitatie">
        <div role="status" ref={bericht} tabIndex={-1}>
          {gezegd ? <Melding>{teksten.bewaard}</Melding> : null}
        </div>
        {dubbelen.map(({ id, reden, nummer, datum }) => (
          <Melding key={id} toon="let-op">
            {lijstteksten.dubbel(dubbelTekst[reden], nummer, datumTekst(datum))}
          </Melding>
        ))}
        <VolgendeStapVak eigenaar={eigenaar} detail={detail} opBewaard={zeg} />
        <Bewijzen eigenaar={eigenaar} detail={detail} opBewaard={zeg} />
        <Verloop sollicitatie={sollicitatie} />
        <Vacaturevak sollicitatie={sollicitatie} />
        <Gegevensvak
          key={sollicitatie.stappen[0]?.regelId}
          eigenaar={eigenaar}
          detail={detail}
          opBewaard={zeg}
        />
        <Telling sollicitatie={sollicitatie} />
      </div>
    </>
  );
}

/** As what it counts, and where that comes from. */
function Telling({ sollicitatie }: Pick<Sollicitatiedetail, 'sollicitatie'>) {
  const { tekst, adres, zekerheid } = telbron[WIJZEREGELS[sollicitatie.wijze].bron];
  return (
    <Uitklap kop={lijstteksten.telt[sollicitatie.telt]}>
      <p>
        {teksten.bron}:{' '}
        {adres === null ? (
          tekst
        ) : (
          <a href={adres} target="_blank" rel="noreferrer">
            {tekst}
            <span className="alleen-voorlezen"> ({algemeen.nieuwVenster})</span>
          </a>
        )}{' '}
        ({teksten.zekerheid[zekerheid]}).
      </p>
    </Uitklap>
  );
}
