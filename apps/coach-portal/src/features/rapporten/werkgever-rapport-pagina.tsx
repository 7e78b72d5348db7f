import type { WerkgeverRapport } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { rapporten, werkgeverRapporten as teksten } from '../../shared/teksten/rapporten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Handtekeningen, Tekenvak } from './handtekeningen.js';
import { Rapportbeeld } from './rapportbeeld.js';
import { useWerkgeverTeken, werkgeverRapportPdf, werkgeverRapportQuery } from './rapporten-api.js';
import '../../shared/ui/vak.css';
import './rapporten.css';

const route = getRouteApi('/binnen/werkgever/overzicht/$werknemerId/rapporten/$rapportId');

/** One report that was released to the employer: he reads it and signs. */
export function WerkgeverRapportPagina() {
  const { werknemerId, rapportId } = route.useParams();
  const vraag = useQuery(werkgeverRapportQuery(werknemerId, rapportId));
  const naam = vraag.data?.rapport.werknemer;
  return (
    <div className="pagina pagina--smal">
      <Paginakop
        titel={vraag.data?.titel ?? teksten.venstertitel}
        venstertitel={teksten.venstertitel}
        boven={
          <nav className="kruimel" aria-label={navigatie.plekU}>
            <Link to="/overzicht">{navigatie.overzicht}</Link>
            <span aria-hidden="true"> / </span>
            <Link to="/overzicht/$werknemerId" params={{ werknemerId }}>
              {naam ?? '…'}
            </Link>
          </nav>
        }
      />
      <Woorden begrippen={['trajectplan', 'tweede_spoor', 'zoekprofiel', 'riv', 'uwv']} />
      <Gegevens vraag={vraag}>
        {(rapport) => <Lezen werknemerId={werknemerId} rapport={rapport} />}
      </Gegevens>
    </div>
  );
}

interface LezenProps {
  readonly werknemerId: string;
  readonly rapport: WerkgeverRapport;
}

function Lezen({ werknemerId, rapport }: LezenProps) {
  const teken = useWerkgeverTeken(werknemerId, rapport.id);
  return (
    <div className="rapporten">
      <section className="vak" aria-labelledby="lees-kop">
        <h2 id="lees-kop">
          {rapport.titel}, {rapporten.versie(rapport.versie)}
        </h2>
        <Rapportbeeld rapport={rapport.rapport} />
        <p>
          <a href={werkgeverRapportPdf(werknemerId, rapport.id)} download>
            {rapporten.pdf}
          </a>
        </p>
      </section>
      <section className="vak" aria-labelledby="teken-kop">
        <h2 id="teken-kop">{rapporten.getekendKop}</h2>
        <Handtekeningen handtekeningen={rapport.handtekeningen} />
        {rapport.nogTeTekenen.includes('werkgever') ? (
          <Tekenvak
            versie={rapport.versie}
            functie=""
            uitleg={teksten.tekenUitleg}
            label={teksten.functie}
            stuur={teken.mutateAsync}
          />
        ) : null}
      </section>
    </div>
  );
}
