import type { Gevonden } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { wanneerTekst } from '../../shared/opmaak/versheid.js';
import { gevonden as teksten } from '../../shared/teksten/gevonden.js';
import { mijn } from '../../shared/teksten/mijn.js';
import { Gegevens, Laden } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Telling } from '../../shared/ui/telling.js';
import { VacatureInLog } from '../sollicitaties/vacature-in-log.js';
import { type Eigenaar, gevondenQuery } from './gevonden-api.js';

interface LijstProps {
  readonly eigenaar: Eigenaar;
  /** Somebody goes on by hand with the text of a page. */
  readonly opTekst: (tekst: string) => void;
}

/** What was found, with what became of it. */
export function GevondenVacatures({ eigenaar, opTekst }: LijstProps) {
  return (
    <section aria-labelledby="gevonden-kop">
      <h2 id="gevonden-kop">{teksten.lijst}</h2>
      <Gegevens vraag={useQuery(gevondenQuery(eigenaar))}>
        {({ gevonden }) =>
          gevonden.length === 0 ? (
            <p className="gedempt">{teksten.nogNiets}</p>
          ) : (
            <ul className="vondsten" aria-label={teksten.lijst}>
              {gevonden.map((een) => (
                <Vondst key={een.id} een={een} eigenaar={eigenaar} opTekst={opTekst} />
              ))}
            </ul>
          )
        }
      </Gegevens>
    </section>
  );
}

interface VondstProps extends LijstProps {
  readonly een: Gevonden;
}

function Vondst({ een, eigenaar, opTekst }: VondstProps) {
  return (
    <li className="vondst">
      {een.status === 'bezig' ? <Bezig een={een} /> : null}
      {een.status === 'mislukt' ? <Mislukt een={een} opTekst={opTekst} /> : null}
      {een.status === 'klaar' ? <Klaar een={een} eigenaar={eigenaar} /> : null}
      <p className="gedempt klein">
        {vinderVan(een, eigenaar)} · {wanneerTekst(een.op, new Date())}
      </p>
    </li>
  );
}

function Bezig({ een }: { readonly een: Gevonden }) {
  return (
    <>
      <Laden />
      <p>{teksten.bezig}</p>
      <p className="gedempt klein vondst__adres">{een.url}</p>
    </>
  );
}

function Mislukt({ een, opTekst }: { readonly een: Gevonden } & Pick<LijstProps, 'opTekst'>) {
  const { tekst } = een;
  return (
    <>
      <h3>{teksten.misluktKop}</h3>
      <p>{teksten.reden(een.reden)}</p>
      {een.citaat === null ? null : <p>{teksten.staatEr(een.citaat)}</p>}
      <p className="gedempt klein vondst__adres">{een.url}</p>
      {tekst === null ? null : (
        <div>
          <Knop onPress={() => opTekst(tekst)}>{teksten.neemTekst}</Knop>
        </div>
      )}
    </>
  );
}

function Klaar({ een, eigenaar }: Pick<VondstProps, 'een' | 'eigenaar'>) {
  const feiten = [een.werkgever, een.plaats].filter((feit) => feit !== null).join(' · ');
  return (
    <>
      <h3 lang="nl">{een.titel}</h3>
      {feiten === '' ? null : <p className="gedempt">{feiten}</p>}
      {een.telling === null ? null : <Telling telling={een.telling} />}
      {een.live ? null : <p>{teksten.nietLive}</p>}
      {een.waarom.length === 0 ? null : (
        <>
          <p>
            <strong>{teksten.waarom}</strong>
          </p>
          <ul>
            {een.waarom.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      )}
      {een.nogOpen ? <p className="gedempt">{mijn.nogOpen}</p> : null}
      {eigenaar === null ? <p>{teksten.coachKijkt}</p> : null}
      <Naar een={een} eigenaar={eigenaar} />
      {een.vacatureId === null ? null : (
        <VacatureInLog eigenaar={eigenaar} vacatureId={een.vacatureId} />
      )}
      <p className="gedempt klein">{soortVan(een)}</p>
    </>
  );
}

/** The coach goes to the points; the werknemer to the page, which a pasted text has not. */
function Naar({ een, eigenaar }: Pick<VondstProps, 'een' | 'eigenaar'>) {
  const { vacatureId } = een;
  if (vacatureId === null) return null;
  const naam = <span className="alleen-voorlezen">: {een.titel}</span>;
  if (eigenaar !== null) {
    return (
      <p>
        <Link
          to="/werknemers/$werknemerId/matches/$vacatureId"
          params={{ werknemerId: eigenaar, vacatureId }}
        >
          {teksten.bekijk}
          {naam}
        </Link>
      </p>
    );
  }
  if (een.soort === 'tekst') return null;
  return (
    <p>
      <Link to="/vacatures/$vacatureId" params={{ vacatureId }}>
        {teksten.bekijkZelf}
        {naam}
      </Link>
    </p>
  );
}

function soortVan({ bekend, soort }: Gevonden): string {
  if (bekend) return teksten.bekend;
  return soort === 'tekst' ? teksten.alleenHier : teksten.vanAdres;
}

function vinderVan({ door }: Gevonden, eigenaar: Eigenaar): string {
  if (eigenaar === null) return teksten.doorJou;
  return door === 'werknemer' ? teksten.doorWerknemer : teksten.doorCoach;
}
