import { Link } from '@tanstack/react-router';
import { watZietWerkgever as teksten } from '../../shared/teksten/mijn.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import './mijn.css';

/** Says exactly what the page of the werkgever shows: the two follow the same response schema. */
export function WatZietWerkgeverPagina() {
  return (
    <div className="pagina pagina--smal mijn">
      <Paginakop titel={teksten.titel}>
        <p className="mijn__inleiding">{teksten.kort}</p>
      </Paginakop>
      <section aria-labelledby="wel-kop">
        <h2 id="wel-kop">{teksten.welKop}</h2>
        <ul className="zien zien--wel">
          {teksten.wel.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="niet-kop">
        <h2 id="niet-kop">{teksten.nietKop}</h2>
        <ul className="zien zien--niet">
          {teksten.niet.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </section>
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
