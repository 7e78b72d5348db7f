import type { Jobhunting, KansrijkeWerkgever } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { jobhunting as teksten } from '../../shared/teksten/jobhunting.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { Contactformulier } from './contactformulier.js';

interface WerkgeverlijstProps {
  readonly werknemerId: string;
  readonly jobhunting: Jobhunting;
}

/** Employers who have or had suitable work, who has most of it first. */
export function Werkgeverlijst({ werknemerId, jobhunting }: WerkgeverlijstProps) {
  const { bekeken, sinds, werkgevers } = jobhunting;
  return (
    <section className="vak" aria-labelledby="werkgevers-kop">
      <div>
        <h2 id="werkgevers-kop">{teksten.werkgeversKop}</h2>
        <p className="gedempt">{teksten.gezocht(bekeken, datumTekst(sinds))}</p>
      </div>
      {werkgevers.length === 0 ? (
        <p>{teksten.werkgeversLeeg}</p>
      ) : (
        <ul className="jobhunting__log jobhunting__lijst">
          {werkgevers.map((werkgever) => (
            <Werkgever key={werkgever.sleutel} werknemerId={werknemerId} werkgever={werkgever} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface WerkgeverProps {
  readonly werknemerId: string;
  readonly werkgever: KansrijkeWerkgever;
}

function Werkgever({ werknemerId, werkgever }: WerkgeverProps) {
  const { sleutel, naam, plaatsen, vacatures } = werkgever;
  return (
    <li className="jobhunting__werkgever">
      <div>
        <h3>{naam}</h3>
        <p className="gedempt">{feiten(werkgever)}</p>
      </div>
      <ul className="jobhunting__vacatures">
        {vacatures.map(({ id, titel, live }) => (
          <li key={id}>
            <Link to="/vacatures/$vacatureId" params={{ vacatureId: id }}>
              {titel}
            </Link>
            {live ? null : <span className="gedempt"> ({teksten.gesloten})</span>}
          </li>
        ))}
      </ul>
      <div className="jobhunting__daden">
        <Verwijzing naar={openSollicitatie(werknemerId, werkgever)}>
          {teksten.openSollicitatie}
          <span className="alleen-voorlezen">: {naam}</span>
        </Verwijzing>
        <details className="opvouw opvouw--los">
          <summary aria-label={`${teksten.leg}: ${naam}`}>{teksten.leg}</summary>
          <Contactformulier
            werknemerId={werknemerId}
            plek={`lijst-${sleutel}`}
            naam={naam}
            plaats={plaatsen[0] ?? ''}
          />
        </details>
      </div>
    </li>
  );
}

function feiten({ plaatsen, afstandKm, open, eerder, laatstGezien }: KansrijkeWerkgever): string {
  return [
    plaatsen.join(', '),
    afstandKm === null ? '' : teksten.afstand(afstandKm),
    open === 0 ? '' : teksten.open(open),
    eerder === 0 ? '' : teksten.eerder(eerder),
    open > 0 ? '' : teksten.gezien(datumTekst(laatstGezien)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The form of a sollicitatie with what is known filled in. */
function openSollicitatie(werknemerId: string, { naam, plaatsen }: KansrijkeWerkgever): string {
  const vraag = new URLSearchParams({ wijze: 'open_sollicitatie', organisatie: naam });
  if (plaatsen[0] !== undefined) vraag.set('plaats', plaatsen[0]);
  return `/werknemers/${encodeURIComponent(werknemerId)}/sollicitaties/nieuw?${vraag}`;
}
