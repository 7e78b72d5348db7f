import type { Account } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { sessies, account as teksten, wachtwoord } from '../../shared/teksten/account.js';
import { agenda } from '../../shared/teksten/agenda.js';
import { rolnaam } from '../../shared/teksten/algemeen.js';
import { taalkeuze } from '../../shared/teksten/taalkeuze.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Taalwissel } from '../../shared/ui/taalwissel.js';
import { Agendavak } from '../agenda/agendavak.js';
import { accountQuery } from './account-api.js';
import { Sessielijst } from './sessielijst.js';
import { WachtwoordWijzigen } from './wachtwoord-wijzigen.js';
import '../../shared/ui/paren.css';
import '../../shared/ui/vak.css';
import './account.css';

/** One's own account, for every role: who one is here, the password, and where one is signed in. */
export function AccountPagina() {
  const vraag = useQuery(accountQuery);
  return (
    <div className="pagina pagina--smal account">
      <Paginakop titel={teksten.titel} />
      <Deel id="gegevens" kop={teksten.gegevens}>
        <Gegevens vraag={vraag}>{(account) => <Gegevenslijst account={account} />}</Gegevens>
      </Deel>
      <Deel id="wachtwoord" kop={wachtwoord.kop}>
        {typeof vraag.data?.wachtwoordOp === 'string' ? (
          <p className="gedempt">{wachtwoord.sinds(momentTekst(vraag.data.wachtwoordOp))}</p>
        ) : null}
        <WachtwoordWijzigen />
      </Deel>
      <Deel id="beveiliging" kop={teksten.beveiliging}>
        <p>{teksten.beveiligingUitleg}</p>
        <p>
          <Link to="/account/beveiliging">{teksten.beveiligingNaar}</Link>
        </p>
      </Deel>
      {vraag.data === undefined || vraag.data.rol === 'beheerder' ? null : (
        <Deel id="agenda" kop={agenda.kop}>
          <Agendavak />
        </Deel>
      )}
      <Deel id="taal" kop={taalkeuze.kop}>
        <p>{taalkeuze.uitleg}</p>
        <p>
          <Taalwissel />
        </p>
      </Deel>
      <Deel id="sessies" kop={sessies.kop}>
        <Sessielijst />
      </Deel>
    </div>
  );
}

function Gegevenslijst({ account }: { readonly account: Account }) {
  return (
    <>
      <dl className="accountgegevens">
        {[
          [teksten.naam, account.naam],
          [teksten.email, account.email],
          [teksten.rol, rolnaam[account.rol]],
          [teksten.bureau, account.bureau],
        ].map(([term, waarde]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      <p className="gedempt">{teksten.kloptNiet}</p>
    </>
  );
}

interface DeelProps {
  readonly id: string;
  readonly kop: string;
  readonly children: ReactNode;
}

function Deel({ id, kop, children }: DeelProps) {
  return (
    <section className="vak" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{kop}</h2>
      {children}
    </section>
  );
}
