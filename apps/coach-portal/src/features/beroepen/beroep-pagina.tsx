import type { BeroepDetail } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { beroepenlijst, beroep as teksten } from '../../shared/teksten/beroepen.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { alsKop } from './beroep-vorm.js';
import { beroepQuery } from './beroepen-api.js';
import { BeroepenKruimel } from './beroepen-kruimel.js';
import { Beroepsfeiten } from './beroepsfeiten.js';
import { Beroepsprofiel } from './beroepsprofiel.js';
import { Beroepsvacatures } from './beroepsvacatures.js';
import { Verwant } from './verwant.js';
import { VoorClient } from './voor-client.js';
import '../../shared/ui/vak.css';
import './beroepen.css';

const route = getRouteApi('/binnen/beroepen/beroepen/$code');
const clientroute = getRouteApi('/binnen/coach/werknemers/$werknemerId/beroepen/$code');

/** One occupation, apart from any client. */
export function BeroepPagina() {
  const { code } = route.useParams();
  return <Pagina key={code} werknemerId={null} code={code} />;
}

/** One occupation with a client in view. */
export function ClientBeroepPagina() {
  const { werknemerId, code } = clientroute.useParams();
  return <Pagina key={code} werknemerId={werknemerId} code={code} />;
}

interface PaginaProps {
  readonly werknemerId: string | null;
  readonly code: string;
}

function Pagina({ werknemerId, code }: PaginaProps) {
  return (
    <div className="pagina">
      <Gegevens
        vraag={useQuery(beroepQuery(code))}
        wacht={<Paginakop titel={beroepenlijst.titel} />}
      >
        {(beroep) => <Beroep werknemerId={werknemerId} beroep={beroep} />}
      </Gegevens>
    </div>
  );
}

interface BeroepProps {
  readonly werknemerId: string | null;
  readonly beroep: BeroepDetail;
}

function Beroep({ werknemerId, beroep }: BeroepProps) {
  return (
    <>
      <Paginakop
        titel={alsKop(beroep.naam)}
        venstertitel={
          werknemerId === null ? alsKop(beroep.naam) : beroepenlijst.voorClient(alsKop(beroep.naam))
        }
        boven={<BeroepenKruimel werknemerId={werknemerId} naarLijst={true} />}
      >
        <p className="gedempt">{beroep.isco.kleineGroep.naam}</p>
      </Paginakop>
      <div className="beroep">
        <div className="beroep__deel">
          {werknemerId === null ? (
            <Beroepsvacatures {...beroep.vacatures} />
          ) : (
            <VoorClient werknemerId={werknemerId} code={beroep.code} />
          )}
        </div>
        <div className="beroep__deel">
          <Beroepsprofiel profiel={beroep.profiel} />
          <Beroepsfeiten beroep={beroep} />
          <section className="vak" aria-labelledby="verwant-kop">
            <h2 id="verwant-kop">{teksten.verwant}</h2>
            <Verwant werknemerId={werknemerId} verwant={beroep.verwant} />
          </section>
        </div>
      </div>
    </>
  );
}
