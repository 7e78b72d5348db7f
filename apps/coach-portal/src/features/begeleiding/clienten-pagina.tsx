import type { ClientRij } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { clientenQuery } from '../../shared/api/begeleiding.js';
import { bevatWoorden } from '../../shared/lib/bevat-woorden.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { clienten as teksten } from '../../shared/teksten/begeleiding.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';
import '../../shared/ui/vak.css';
import '../../shared/ui/mensen.css';

/** Who guides whom, and where to change that. */
export function ClientenPagina() {
  const isBeheerder = useGebruiker()?.rol === 'beheerder';
  return (
    <div className="pagina">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{isBeheerder ? teksten.uitlegBeheer : teksten.uitlegCoach}</p>
        <nav className="mensen__links" aria-label={teksten.titel}>
          <Link to="/clienten/nieuw" className="knop knop--hoofd">
            {teksten.nieuw}
          </Link>
          <Link to="/overdragen">{teksten.overdragen}</Link>
          <Link to="/vervanging">{teksten.vervanging}</Link>
          <Link to="/werkgevers">{teksten.werkgevers}</Link>
        </nav>
      </Paginakop>
      <Gegevens vraag={useQuery(clientenQuery)}>
        {({ clienten }) => <Lijst clienten={clienten} />}
      </Gegevens>
    </div>
  );
}

function Lijst({ clienten }: { readonly clienten: readonly ClientRij[] }) {
  const [tekst, zetTekst] = useState('');
  const gevonden = clienten.filter(({ naam, werkgever, coach }) =>
    bevatWoorden(tekst, naam, werkgever.naam, coach?.naam ?? ''),
  );
  const lopend = gevonden.filter(({ eindeOp }) => eindeOp === null);
  const afgesloten = gevonden.filter(({ eindeOp }) => eindeOp !== null);
  if (clienten.length === 0) return <p>{teksten.leeg}</p>;
  return (
    <div className="mensen">
      <Veld label={teksten.zoek} value={tekst} onChange={zetTekst} klas="mensen__zoek" />
      <p role="status">{gevonden.length === 0 ? teksten.niets : null}</p>
      <Groep kop={teksten.lopend} clienten={lopend} />
      <Groep kop={teksten.afgesloten} clienten={afgesloten} />
    </div>
  );
}

interface GroepProps {
  readonly kop: string;
  readonly clienten: readonly ClientRij[];
}

function Groep({ kop, clienten }: GroepProps) {
  if (clienten.length === 0) return null;
  const metEinde = clienten.some(({ eindeOp }) => eindeOp !== null);
  return (
    <section className="vak" aria-label={kop}>
      <h2>{kop}</h2>
      <table className="tabel kaarttabel">
        <thead>
          <tr>
            <th scope="col">{teksten.client}</th>
            <th scope="col">{teksten.werkgever}</th>
            <th scope="col">{teksten.coach}</th>
            {metEinde ? <th scope="col">{teksten.einde}</th> : null}
          </tr>
        </thead>
        <tbody>
          {clienten.map(({ id, naam, werkgever, coach, eindeOp, vraagtAndereCoach }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/werknemers/$werknemerId/begeleiding" params={{ werknemerId: id }}>
                  {naam}
                </Link>
              </th>
              <td data-kolom={teksten.werkgever}>{werkgever.naam}</td>
              <td data-kolom={teksten.coach}>
                {coach?.naam ?? teksten.geenCoach}
                {vraagtAndereCoach && eindeOp === null ? (
                  <p className="mensen__vraag">{teksten.vraagtAndere}</p>
                ) : null}
              </td>
              {eindeOp === null ? null : <td data-kolom={teksten.einde}>{datumTekst(eindeOp)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
