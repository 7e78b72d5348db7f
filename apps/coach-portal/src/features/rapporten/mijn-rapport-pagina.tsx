import type { MijnRapport } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { rapporten, mijnRapporten as teksten } from '../../shared/teksten/rapporten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Handtekeningen, Tekenvak } from './handtekeningen.js';
import { mijnRapportPdf, mijnRapportQuery, useMijnRapport } from './mijn-rapporten-api.js';
import { MijnReactieVorm } from './mijn-reactie-vorm.js';
import { Rapportbeeld } from './rapportbeeld.js';
import '../../shared/ui/vak.css';
import './rapporten.css';

const route = getRouteApi('/binnen/werknemer/mijn/rapporten/$rapportId');

/** One report for the werknemer: read, say what he thinks, sign. */
export function MijnRapportPagina() {
  const { rapportId } = route.useParams();
  const vraag = useQuery(mijnRapportQuery(rapportId));
  return (
    <div className="pagina pagina--smal mijn">
      <p className="kruimel">
        <Link to="/mijn/rapporten">{teksten.terug}</Link>
      </p>
      <Paginakop titel={vraag.data?.titel ?? rapporten.rapport} venstertitel={rapporten.rapport}>
        <p>{teksten.alles}</p>
      </Paginakop>
      <Woorden
        begrippen={['trajectplan', 'tweede_spoor', 'belastbaarheid', 'zoekprofiel', 'visie']}
      />
      <Gegevens vraag={vraag}>{(rapport) => <Lezen rapport={rapport} />}</Gegevens>
    </div>
  );
}

function Lezen({ rapport }: { readonly rapport: MijnRapport }) {
  const wijzig = useMijnRapport(rapport.id);
  const { stappen, gemaakt } = rapport;
  return (
    <div className="rapporten">
      <section className="vak" aria-labelledby="lees-kop">
        <h2 id="lees-kop">{rapport.titel}</h2>
        <Rapportbeeld rapport={rapport.rapport} />
        <p>
          <a href={mijnRapportPdf(rapport.id)} download>
            {rapporten.pdf}
          </a>
        </p>
      </section>
      <section className="vak" aria-labelledby="werkgever-kop">
        <h2 id="werkgever-kop">{teksten.werkgeverKop}</h2>
        <p>{teksten.alleenDit}</p>
        <Uitklap kop={rapporten.voorbeeldKop}>
          <Rapportbeeld rapport={rapport.voorWerkgever} />
        </Uitklap>
      </section>
      {stappen.includes('reageren') ? (
        <section className="vak" aria-labelledby="reactie-kop">
          <h2 id="reactie-kop">{teksten.reactieKop}</h2>
          <MijnReactieVorm
            rapport={rapport}
            stuur={(inhoud) => wijzig.mutateAsync({ pad: 'reactie', inhoud })}
          />
        </section>
      ) : null}
      {gemaakt === null ? null : (
        <section className="vak" aria-labelledby="teken-kop">
          <h2 id="teken-kop">{rapporten.getekendKop}</h2>
          <Handtekeningen handtekeningen={gemaakt.handtekeningen} />
          {stappen.includes('ondertekenen') ? (
            <Tekenvak
              versie={gemaakt.versie}
              functie="Werknemer"
              stuur={(inhoud) => wijzig.mutateAsync({ pad: 'ondertekening', inhoud })}
            />
          ) : null}
        </section>
      )}
    </div>
  );
}
