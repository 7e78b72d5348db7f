import type { GebruikerRij } from '@passend/contracts';
import { GEBRUIKERSTATEN, ROLLEN } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { gebruikersQuery } from '../../shared/api/mensen.js';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { aanmeldbronnen } from '../../shared/teksten/aanmeldbronnen.js';
import { rolnaam } from '../../shared/teksten/algemeen.js';
import { staatnaam, gebruikers as teksten } from '../../shared/teksten/mensen.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { Noodmeldingen } from '../nood/noodmeldingen.js';
import { NieuweGebruikerVak } from './nieuwe-gebruiker.js';
import { TweedeStapvak } from './tweede-stapvak.js';
import { Uitnodigingenvak } from './uitnodigingen.js';
import { GEEN_FILTER, type Gebruikersfilter, zoekGebruikers } from './zoek-gebruikers.js';
import '../../shared/ui/tabel.css';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/mensen.css';

/** Everybody with an account at the agency. */
export function GebruikersPagina() {
  const vraag = useQuery(gebruikersQuery);
  return (
    <div className="pagina">
      <Noodmeldingen />
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.uitleg}</p>
        <p className="mensen__links">
          <Link to="/teams">{teksten.naarTeams}</Link>
          <Link to="/eigen-account">{aanmeldbronnen.titel}</Link>
        </p>
      </Paginakop>
      <div className="mensen">
        <NieuweGebruikerVak />
        <Uitnodigingenvak />
        <Gegevens vraag={vraag}>{({ gebruikers }) => <Lijst alle={gebruikers} />}</Gegevens>
        <TweedeStapvak />
      </div>
    </div>
  );
}

function Lijst({ alle }: { readonly alle: readonly GebruikerRij[] }) {
  const [filter, zetFilter] = useState(GEEN_FILTER);
  const gevonden = zoekGebruikers(alle, filter);
  return (
    <section className="vak" aria-label={teksten.titel}>
      <Filters filter={filter} opVerander={zetFilter} />
      <p role="status" className="gedempt">
        {gevonden.length === 0 ? teksten.niemand : teksten.gevonden(gevonden.length)}
      </p>
      {gevonden.length === 0 ? null : <Tabel gebruikers={gevonden} />}
    </section>
  );
}

interface FiltersProps {
  readonly filter: Gebruikersfilter;
  readonly opVerander: (filter: Gebruikersfilter) => void;
}

function Filters({ filter, opVerander }: FiltersProps) {
  return (
    <div className="mensen__filters">
      <Veld
        label={teksten.zoek}
        value={filter.tekst}
        onChange={(tekst) => opVerander({ ...filter, tekst })}
      />
      <Keuzelijst
        label={teksten.rol}
        waarde={filter.rol}
        opties={[
          { waarde: '', label: teksten.alleRollen },
          ...ROLLEN.map((waarde) => ({ waarde, label: rolnaam[waarde] })),
        ]}
        opKeuze={(rol) => opVerander({ ...filter, rol })}
      />
      <Keuzelijst
        label={teksten.staat}
        waarde={filter.staat}
        opties={[
          { waarde: '', label: teksten.alleStaten },
          ...GEBRUIKERSTATEN.map((waarde) => ({ waarde, label: staatnaam[waarde] })),
        ]}
        opKeuze={(staat) => opVerander({ ...filter, staat })}
      />
    </div>
  );
}

function Tabel({ gebruikers }: { readonly gebruikers: readonly GebruikerRij[] }) {
  return (
    <table className="tabel kaarttabel">
      <thead>
        <tr>
          <th scope="col">{teksten.naam}</th>
          <th scope="col">{teksten.rol}</th>
          <th scope="col">{teksten.staat}</th>
          <th scope="col">{teksten.laatst}</th>
          <th scope="col">{teksten.teams}</th>
          <th scope="col" className="tabel__getal">
            {teksten.clienten}
          </th>
        </tr>
      </thead>
      <tbody>
        {gebruikers.map((gebruiker) => (
          <Rij key={gebruiker.id} gebruiker={gebruiker} />
        ))}
      </tbody>
    </table>
  );
}

function Rij({ gebruiker }: { readonly gebruiker: GebruikerRij }) {
  const { id, naam, email, rol, staat, laatstAangemeldOp, teams, clienten } = gebruiker;
  return (
    <tr>
      <th scope="row">
        <div>
          <Link to="/gebruikers/$gebruikerId" params={{ gebruikerId: id }}>
            {naam}
          </Link>
          <span className="mensen__bij">{email}</span>
        </div>
      </th>
      <td data-kolom={teksten.rol}>{rolnaam[rol]}</td>
      <td data-kolom={teksten.staat}>
        <span className={`stand stand--${staat}`}>{staatnaam[staat]}</span>
      </td>
      <td data-kolom={teksten.laatst}>
        {laatstAangemeldOp === null ? teksten.nooit : momentTekst(laatstAangemeldOp)}
      </td>
      <td {...(teams.length === 0 ? {} : { 'data-kolom': teksten.teams })}>{teams.join(', ')}</td>
      <td className="tabel__getal" {...(rol === 'coach' ? { 'data-kolom': teksten.clienten } : {})}>
        {rol === 'coach' ? clienten : null}
      </td>
    </tr>
  );
}
