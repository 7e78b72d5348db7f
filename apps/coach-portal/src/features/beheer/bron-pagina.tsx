import type { BronDetail } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { bronnen } from '../../shared/teksten/bronnen.js';
import { bronpagina as teksten } from '../../shared/teksten/bronpagina.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Bronacties, Brongezondheid } from './bron-delen.js';
import { bronQuery } from './bronnen-api.js';
import { Bronruns } from './bronruns.js';
import { Instellingen } from './instellingen.js';
import './bronnen.css';
import './bronpagina.css';

const route = getRouteApi('/binnen/beheer/bronnen/$bronId');

/** One source: how it is doing, when it was and will be read, what each reading gave. */
export function BronPagina() {
  const { bronId } = route.useParams();
  return (
    <div className="pagina">
      <Gegevens
        vraag={useQuery(bronQuery(bronId))}
        wacht={<Paginakop titel={teksten.titel} boven={<Terug />} />}
      >
        {(bron) => (
          <>
            <Paginakop titel={bron.naam} boven={<Terug />}>
              <p className="gedempt">{bronnen.soort[bron.type] ?? bron.type}</p>
              <p className="bron__url klein">{bron.url}</p>
            </Paginakop>
            <Inhoud bron={bron} />
          </>
        )}
      </Gegevens>
    </div>
  );
}

function Terug() {
  return <Link to="/bronnen">{teksten.terug}</Link>;
}

function Inhoud({ bron }: { readonly bron: BronDetail }) {
  return (
    <div className="bronpagina">
      <section className="bronpagina__vak" aria-labelledby="stand-kop">
        <h2 id="stand-kop">{teksten.standKop}</h2>
        {bron.gepauzeerd ? <p className="bron__stand">{bronnen.gepauzeerd}</p> : null}
        <Brongezondheid bron={bron} />
        {bron.remGelost ? <p>{teksten.remGelost}</p> : null}
        <dl className="bronpagina__feiten">
          <Feit naam={bronnen.live} waarde={getal(bron.liveVacatures)} />
          <Feit
            naam={teksten.laatstGelukt}
            waarde={bron.laatstGelukt === null ? bronnen.nooit : momentTekst(bron.laatstGelukt)}
          />
          <Feit naam={teksten.volgende} waarde={volgende(bron)} />
        </dl>
        <Bronacties bron={bron} />
      </section>
      <Instellingen
        key={`${bron.naam} ${bron.herkomst} ${bron.elkeUren} ${bron.alleenNachts}`}
        bron={bron}
      />
      <Bronruns bron={bron} />
    </div>
  );
}

function Feit({ naam, waarde }: { readonly naam: string; readonly waarde: string }) {
  return (
    <div>
      <dt className="gedempt klein">{naam}</dt>
      <dd>{waarde}</dd>
    </div>
  );
}

function volgende({ volgendeOp, runs }: BronDetail): string {
  if (runs[0]?.status === 'bezig') return teksten.nuBezig;
  if (volgendeOp === null) return teksten.nietGepland;
  return Date.parse(volgendeOp) <= Date.now() ? teksten.zo : momentTekst(volgendeOp);
}
