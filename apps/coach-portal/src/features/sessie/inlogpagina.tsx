import { OORDELEN } from '@passend/domain';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { usePaginatitel } from '../../shared/lib/gebruik-paginatitel.js';
import { sessieQuery } from '../../shared/sessie/sessie.js';
import { eigenAccount } from '../../shared/teksten/aanmeldbronnen.js';
import { vergeten } from '../../shared/teksten/account.js';
import { oordeelUitleg } from '../../shared/teksten/oordeel.js';
import { sessie } from '../../shared/teksten/sessie.js';
import { Deurkop } from '../../shared/ui/deurkop.js';
import { Melding } from '../../shared/ui/melding.js';
import { OordeelLabel } from '../../shared/ui/oordeel-teken.js';
import { EigenAccount } from './eigen-account.js';
import { Inloggen } from './inloggen.js';
import './inlogpagina.css';

const route = getRouteApi('/inloggen');

/** Why signing in elsewhere did not lead in. */
const REDENEN: Readonly<Record<string, string>> = eigenAccount.fout;

export function Inlogpagina() {
  usePaginatitel(sessie.titel);
  const { naar, oidc } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const ingelogd = async () => {
    queryClient.clear();
    await queryClient.fetchQuery(sessieQuery);
    router.history.push(typeof naar === 'string' ? naar : '/');
  };
  const instellen = () =>
    void router.navigate({
      to: '/inloggen/instellen',
      search: typeof naar === 'string' ? { naar } : {},
    });
  return (
    <main id="hoofd" className="inloggen" tabIndex={-1}>
      <div className="inloggen__deur">
        <Deurkop />
        <h1>{sessie.kop}</h1>
        {oidc !== undefined && Object.hasOwn(REDENEN, oidc) ? (
          <Melding toon="fout">{REDENEN[oidc]}</Melding>
        ) : null}
        <Inloggen
          metDemo
          halverwege={oidc === 'tweede_stap'}
          opIngelogd={() => void ingelogd()}
          opInstellen={instellen}
        />
        <p>
          <Link to="/wachtwoord-vergeten">{vergeten.naar}</Link>
        </p>
        {oidc === 'tweede_stap' ? null : <EigenAccount naar={naar ?? '/'} />}
      </div>
      <Belofte />
    </main>
  );
}

function Belofte() {
  return (
    <section className="belofte" aria-labelledby="belofte-kop">
      <h2 id="belofte-kop" className="belofte__kop">
        {sessie.belofte}
      </h2>
      <p className="belofte__uitleg">{sessie.uitleg}</p>
      <h3 className="belofte__tussenkop">{sessie.oordelenKop}</h3>
      <dl className="belofte__oordelen">
        {OORDELEN.map((oordeel) => (
          <div key={oordeel} className="belofte__oordeel">
            <dt>
              <OordeelLabel oordeel={oordeel} />
            </dt>
            <dd>{oordeelUitleg[oordeel]}</dd>
          </div>
        ))}
      </dl>
      <p className="belofte__slot">{sessie.mensBeslist}</p>
    </section>
  );
}
