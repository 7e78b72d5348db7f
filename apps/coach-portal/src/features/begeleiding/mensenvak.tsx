import { type Begeleiding, clientaccountSchema } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useBegeleidingVernieuwd, wijzigBegeleiding } from '../../shared/api/begeleiding.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { periodeTekst } from '../../shared/opmaak/periode.js';
import { begeleiding as teksten } from '../../shared/teksten/begeleiding.js';
import { staatnaam } from '../../shared/teksten/mensen.js';
import { Veld } from '../../shared/ui/veld.js';

interface VakProps {
  readonly begeleiding: Begeleiding;
}

/** Who guides the client now, later and in the meantime, and whether he can sign in himself. */
export function Mensenvak({ begeleiding }: VakProps) {
  const { coach, volgendeCoach, vervangers, werkgever, account, overdrachten, einde } = begeleiding;
  const eerdere = overdrachten.filter(({ van }) => van !== null);
  return (
    <section className="vak" aria-labelledby="mensen-kop">
      <h2 id="mensen-kop">{teksten.kop}</h2>
      <dl className="termen paren paren--onder">
        <Paar naam={teksten.coach}>
          {coach?.naam ?? teksten.geenCoach}
          {volgendeCoach === null ? null : (
            <span className="mensen__bij">
              {teksten.volgende(volgendeCoach.naam, datumTekst(volgendeCoach.per))}
            </span>
          )}
        </Paar>
        <Paar naam={teksten.vervanger}>
          {vervangers.length === 0
            ? teksten.geenVervanger
            : vervangers.map(({ naam, van, tot }) => (
                <span key={`${naam}${van}`}>
                  {naam} <span className="mensen__bij">{periode(van, tot)}</span>
                </span>
              ))}
        </Paar>
        <Paar naam={teksten.werkgever}>{werkgever.naam}</Paar>
        <Paar naam={teksten.eersteZiektedag}>{datumTekst(begeleiding.eersteZiektedag)}</Paar>
        <Paar naam={teksten.account}>
          {account === null ? (
            teksten.geenAccount
          ) : (
            <>
              <span className={`stand stand--${account.staat}`}>{staatnaam[account.staat]}</span>
              <span className="mensen__bij">{account.email}</span>
            </>
          )}
        </Paar>
      </dl>
      {account === null && einde === null ? <Accountvorm id={begeleiding.id} /> : null}
      {eerdere.length === 0 ? null : <Geschiedenis overdrachten={eerdere} />}
      {begeleiding.magOverdragen && einde === null ? (
        <p>
          <Link to="/overdragen" search={{ client: begeleiding.id }}>
            {teksten.draagOver}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function Paar({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div className="paren__paar">
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Geschiedenis({ overdrachten }: { readonly overdrachten: Begeleiding['overdrachten'] }) {
  return (
    <details className="opvouw opvouw--los">
      <summary>{teksten.geschiedenis}</summary>
      <ul className="mensen__lijst">
        {overdrachten.map(({ van, naar, per, notitie }) => (
          <li key={`${per}${naar}`} className="mensen__regel">
            <div>
              {teksten.overdracht(van, naar, datumTekst(per))}
              {notitie === null ? null : <span className="mensen__bij">{notitie}</span>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Accountvorm({ id }: { readonly id: string }) {
  const [email, zetEmail] = useState('');
  const { staat, bij, verstuur } = useFormulier({
    naam: 'account',
    schema: clientaccountSchema,
    stuur: (wat) => wijzigBegeleiding(id, 'POST', ['account'], wat),
    opKlaar: useBegeleidingVernieuwd(),
  });
  return (
    <details className="opvouw opvouw--los">
      <summary>{teksten.nodigUit}</summary>
      <Formulier staat={staat} knop={teksten.nodigUit} opVerstuur={() => verstuur({ email })}>
        <Veld
          type="email"
          label={teksten.email}
          autoComplete="off"
          value={email}
          onChange={zetEmail}
          {...bij('email')}
        />
      </Formulier>
    </details>
  );
}

/** A period with its days in words. */
export function periode(van: string | null, tot: string | null): string {
  return periodeTekst(van && datumTekst(van), tot && datumTekst(tot));
}
