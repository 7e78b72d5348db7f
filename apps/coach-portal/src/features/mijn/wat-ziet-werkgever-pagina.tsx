import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { TIJDLIJNWOORDEN } from '../../shared/begrippen/tijdlijnwoorden.js';
import { watZietWerkgever as teksten } from '../../shared/teksten/mijn.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Werkgeversbeeld } from './werkgeversbeeld.js';
import { werkgeversblikQuery } from './werkgeversblik-api.js';
import './mijn.css';

/** What the employer reads, made of what his own routes answer; and what he never sees. */
export function WatZietWerkgeverPagina() {
  return (
    <div className="pagina pagina--smal mijn">
      <Paginakop titel={teksten.titel}>
        <p className="mijn__inleiding">{teksten.kort}</p>
      </Paginakop>
      <Woorden begrippen={[...TIJDLIJNWOORDEN, 'arbeidsdeskundige']} />
      <section aria-labelledby="niet-kop">
        <h2 id="niet-kop">{teksten.nietKop}</h2>
        <ul className="zien zien--niet">
          {teksten.niet.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </section>
      <Gegevens vraag={useQuery(werkgeversblikQuery)}>
        {(blik) => <Werkgeversbeeld blik={blik} />}
      </Gegevens>
      <section aria-labelledby="waarom-kop">
        <h2 id="waarom-kop">{teksten.waaromKop}</h2>
        <p>{teksten.waarom}</p>
      </section>
      <section aria-labelledby="vraag-kop">
        <h2 id="vraag-kop">{teksten.vraagKop}</h2>
        <p>{teksten.vraag}</p>
        <p>
          <Link to="/mijn/wie-keek">{teksten.wieKeek}</Link>
        </p>
        <p>
          <Link to="/mijn/delen">{teksten.delen}</Link>
        </p>
      </section>
      <p>
        <Link to="/mijn">{teksten.terug}</Link>
      </p>
    </div>
  );
}
