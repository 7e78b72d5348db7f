import type { WerkgeverOverzicht } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { werkgever as teksten } from '../../shared/teksten/werkgever.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Leeg } from '../../shared/ui/leeg.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Weeklijn } from '../../shared/ui/weeklijn.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { antwoordVan, isVoorbij, opVolgorde } from './antwoord.js';
import { Taken } from './taken.js';
import { Weekstaven } from './weekstaven.js';
import { overzichtQuery } from './werkgever-api.js';
import '../../shared/ui/tabel.css';
import './werkgever.css';

/** Effort in numbers; its response schema has no field for anything about health. */
export function OverzichtPagina() {
  const vraag = useQuery(overzichtQuery);
  return (
    <div className="pagina">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <Woorden begrippen={['tweede_spoor', 'eerstejaarsevaluatie', 'wachttijd', 'bedrijfsarts']} />
      <Gegevens vraag={vraag}>
        {({ werknemers }) =>
          werknemers.length === 0 ? (
            <Leeg kop={teksten.leegKop}>
              <p>{teksten.leeg}</p>
            </Leeg>
          ) : (
            <>
              <p className="werkgever__antwoord">{samenVan(werknemers)}</p>
              <ul className="trajecten">
                {opVolgorde(werknemers).map((werknemer) => (
                  <Traject key={werknemer.id} werknemer={werknemer} />
                ))}
              </ul>
            </>
          )
        }
      </Gegevens>
    </div>
  );
}

/** How many there are, and whether somebody waits for him: the first thing that he wants to know. */
function samenVan(werknemers: WerkgeverOverzicht['werknemers']): string {
  const voorbij = werknemers.filter(isVoorbij).length;
  return `${teksten.antwoord(werknemers.length)} ${teksten.voorbijVan(voorbij)}`;
}

function Traject({ werknemer }: { readonly werknemer: WerkgeverOverzicht['werknemers'][number] }) {
  const { naam, week, totWeken } = werknemer;
  const niets = werknemer.bekekenVacatures === 0;
  return (
    <li className="traject">
      <div className="traject__wie">
        <h2>
          <Link to="/overzicht/$werknemerId" params={{ werknemerId: werknemer.id }}>
            {naam}
          </Link>
        </h2>
        <p className="gedempt">{teksten.coach(werknemer.coach)}</p>
        <p className="traject__week">{teksten.week(week, totWeken)}</p>
        <Weeklijn week={week} totWeken={totWeken} label={teksten.week(week, totWeken)} />
        {niets ? null : (
          <p className="traject__getal">{teksten.bekeken(werknemer.bekekenVacatures)}</p>
        )}
      </div>
      <div className="werkgever">
        <p className="werkgever__zin">{antwoordVan(werknemer)}</p>
        <div>
          <h3>{teksten.takenKop}</h3>
          <Taken taken={werknemer.taken} />
        </div>
        {niets ? (
          <p className="gedempt">{teksten.nogNiets}</p>
        ) : (
          <Weekstaven naam={naam} perWeek={werknemer.perWeek} />
        )}
      </div>
    </li>
  );
}
