import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bronnen as teksten } from '../../shared/teksten/bronnen.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Leeg } from '../../shared/ui/leeg.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Bron } from './bron.js';
import { BronToevoegen } from './bron-toevoegen.js';
import { bronnenQuery } from './bronnen-api.js';
import './bronnen.css';

/** Where the vacancies come from, how the last reading went, and a form for a new source. */
export function BronnenPagina() {
  const vraag = useQuery(bronnenQuery);
  return (
    <div className="pagina">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.uitleg}</p>
        <p>
          <a href="#bron-url">{teksten.toevoegen}</a>
        </p>
        <p>
          <Link to="/beroepen">{teksten.naarBeroepen}</Link>
        </p>
      </Paginakop>
      <div className="bronnen">
        <Gegevens vraag={vraag}>
          {({ bronnen }) =>
            bronnen.length === 0 ? (
              <Leeg kop={teksten.leegKop}>
                <p>{teksten.leeg}</p>
              </Leeg>
            ) : (
              <ul className="bronnen__lijst" aria-label={teksten.lijst}>
                {bronnen.map((bron) => (
                  <Bron key={bron.id} bron={bron} />
                ))}
              </ul>
            )
          }
        </Gegevens>
        <BronToevoegen />
      </div>
    </div>
  );
}
