import type { MijnInspanning } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { mijnInspanning as teksten } from '../../shared/teksten/inspanning.js';
import { inspanningsnaam } from '../../shared/teksten/inspanningswoorden.js';
import { mijn } from '../../shared/teksten/mijn.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { mijnInspanningQuery } from './inspanning-api.js';
import '../../shared/ui/vak.css';
import './inspanning.css';

/** What the werknemer did, week by week: steps, no norm. */
export function MijnInspanningPagina() {
  return (
    <div className="pagina pagina--smal">
      <p className="kruimel">
        <Link to="/mijn">{mijn.titel}</Link>
      </p>
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.inleiding}</p>
      </Paginakop>
      <Gegevens vraag={useQuery(mijnInspanningQuery)}>
        {(inspanning) => <Stappen {...inspanning} />}
      </Gegevens>
    </div>
  );
}

function Stappen({ weken, perSoort, rust }: MijnInspanning) {
  return (
    <div className="inspanning">
      {rust ? <Melding>{teksten.rust}</Melding> : null}
      {weken.length === 0 ? (
        <p>{teksten.leeg}</p>
      ) : (
        <>
          <section className="vak" aria-labelledby="totaal-kop">
            <h2 id="totaal-kop">{teksten.totaal}</h2>
            <Soorten perSoort={perSoort} />
          </section>
          <section aria-labelledby="weken-kop" className="inspanning">
            <h2 id="weken-kop">{teksten.perWeek}</h2>
            {weken.map((week) => (
              <div key={week.maandag} className="inspanning__mijnweek">
                <h3>{teksten.week(datumTekst(week.maandag))}</h3>
                <Soorten perSoort={week.perSoort} />
              </div>
            ))}
          </section>
        </>
      )}
      <p className="gedempt">{teksten.werkgever}</p>
    </div>
  );
}

function Soorten({ perSoort }: Pick<MijnInspanning, 'perSoort'>) {
  return (
    <ul className="inspanning__soorten">
      {perSoort.map(({ soort, telt, aantal }) => (
        <li key={`${telt}-${soort}`}>
          {inspanningsnaam(soort)} <span className="gedempt">· {teksten.keer(aantal)}</span>
        </li>
      ))}
    </ul>
  );
}
