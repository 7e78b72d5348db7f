import type { RapportRegel } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mijn } from '../../shared/teksten/mijn.js';
import { rapporten, mijnRapporten as teksten } from '../../shared/teksten/rapporten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { mijnRapportenQuery } from './mijn-rapporten-api.js';
import '../mijn/mijn.css';
import './rapporten.css';

/** For the werknemer: what was written about his trajectory, and what he can do with it. */
export function MijnRapportenPagina() {
  const vraag = useQuery(mijnRapportenQuery);
  return (
    <div className="pagina pagina--smal mijn">
      <p className="kruimel">
        <Link to="/mijn">{mijn.titel}</Link>
      </p>
      <Paginakop titel={teksten.titel}>
        <p>{teksten.inleiding}</p>
      </Paginakop>
      <Woorden begrippen={['trajectplan', 'tweede_spoor', 'visie']} />
      <Gegevens vraag={vraag}>
        {({ rapporten: lijst }) =>
          lijst.length === 0 ? (
            <p>{teksten.leeg}</p>
          ) : (
            <ul className="kaarten">
              {lijst.map((rapport) => (
                <Kaart key={rapport.id} rapport={rapport} />
              ))}
            </ul>
          )
        }
      </Gegevens>
    </div>
  );
}

function Kaart({ rapport }: { readonly rapport: RapportRegel }) {
  const { id, titel, periode } = rapport;
  return (
    <li className="kaart">
      <h2 className="kaart__titel">{titel}</h2>
      {periode === null ? null : (
        <p className="gedempt">{rapporten.periodeTekst(periode.van, periode.tot)}</p>
      )}
      <p>{standVan(rapport)}</p>
      <p>
        <Link
          to="/mijn/rapporten/$rapportId"
          params={{ rapportId: id }}
          className="knop knop--hoofd"
        >
          {teksten.lees}
          <span className="alleen-voorlezen">: {titel}</span>
        </Link>
      </p>
    </li>
  );
}

function standVan({ status, gemaakt }: RapportRegel): string {
  if (status === 'ter_inzage') return teksten.teLezen;
  if (status === 'gelezen') return teksten.gelezen;
  return gemaakt?.nogTeTekenen.includes('werknemer') === true && status !== 'concept'
    ? teksten.teTekenen
    : teksten.klaar;
}
