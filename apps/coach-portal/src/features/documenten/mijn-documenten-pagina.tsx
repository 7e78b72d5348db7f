import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { documenten as teksten } from '../../shared/teksten/aanleveren.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { eigenDocumentenQuery } from './documenten-api.js';
import { Documentenlijst } from './documentenlijst.js';
import { Terugkoppelingen } from './terugkoppelingen.js';
import '../../shared/ui/paren.css';
import './documenten.css';

/** For the werknemer: everything that a doctor sent in about him. */
export function MijnDocumentenPagina() {
  const vraag = useQuery(eigenDocumentenQuery);
  return (
    <div className="pagina pagina--smal mijn documenten">
      <p className="kruimel">
        <Link to="/mijn">{teksten.zelfTerug}</Link>
      </p>
      <Paginakop titel={teksten.zelfTitel}>
        <p>{teksten.zelfInleiding}</p>
      </Paginakop>
      <Woorden begrippen={['bedrijfsarts', 'fml', 'belastbaarheid']} />
      <Gegevens vraag={vraag}>
        {({ documenten, terugkoppelingen }) => (
          <>
            <section aria-labelledby="binnen-kop">
              <h2 id="binnen-kop">{teksten.binnenKop}</h2>
              <Documentenlijst
                documenten={documenten}
                adresVan={(id) => `/api/mijn/documenten/${id}/bestand`}
              />
            </section>
            <section aria-labelledby="terug-kop">
              <h2 id="terug-kop">{teksten.terugKop}</h2>
              <Terugkoppelingen terugkoppelingen={terugkoppelingen} />
            </section>
          </>
        )}
      </Gegevens>
    </div>
  );
}
