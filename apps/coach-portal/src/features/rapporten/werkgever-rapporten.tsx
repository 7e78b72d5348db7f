import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  leemten,
  rapporten,
  werkgeverRapporten as teksten,
} from '../../shared/teksten/rapporten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Leemtenlijst } from './leemtenlijst.js';
import { werkgeverLeemtenQuery, werkgeverRapportenQuery } from './rapporten-api.js';
import '../../shared/ui/vak.css';
import './rapporten.css';

interface DelenProps {
  readonly werknemerId: string;
}

/** Part of the employer's page: the reports that he has, and which of them wait for him. */
export function WerkgeverRapporten({ werknemerId }: DelenProps) {
  const vraag = useQuery(werkgeverRapportenQuery(werknemerId));
  return (
    <section className="vak" aria-labelledby="rapporten-kop">
      <h2 id="rapporten-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <Gegevens vraag={vraag}>
        {({ rapporten: lijst }) =>
          lijst.length === 0 ? (
            <p>{teksten.leeg}</p>
          ) : (
            <ul className="leemten">
              {lijst.map(({ id, titel, versie, periode, nogTeTekenen }) => (
                <li key={id} className="leemte">
                  <p>
                    <Link
                      to="/overzicht/$werknemerId/rapporten/$rapportId"
                      params={{ werknemerId, rapportId: id }}
                    >
                      {titel}, {rapporten.versie(versie)}
                    </Link>
                  </p>
                  {periode === null ? null : (
                    <p className="gedempt">{rapporten.periodeTekst(periode.van, periode.tot)}</p>
                  )}
                  <p>{nogTeTekenen.includes('werkgever') ? teksten.teTekenen : teksten.getekend}</p>
                  {nogTeTekenen.includes('werkgever') ? (
                    <p>
                      <Link
                        to="/overzicht/$werknemerId/rapporten/$rapportId"
                        params={{ werknemerId, rapportId: id }}
                        className="knop knop--hoofd"
                      >
                        {teksten.lees}
                        <span className="alleen-voorlezen">: {titel}</span>
                      </Link>
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Gegevens>
    </section>
  );
}

/** Part of the employer's page: what a reader of the dossier would miss, as far as it is neutral. */
export function WerkgeverLeemten({ werknemerId }: DelenProps) {
  const vraag = useQuery(werkgeverLeemtenQuery(werknemerId));
  return (
    <section className="vak" aria-labelledby="leemten-kop">
      <h2 id="leemten-kop">{leemten.kop}</h2>
      <Gegevens vraag={vraag}>{(gevonden) => <Leemtenlijst leemten={gevonden} />}</Gegevens>
    </section>
  );
}
