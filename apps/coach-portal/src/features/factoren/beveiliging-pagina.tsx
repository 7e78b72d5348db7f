import type { Factoren } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { factorenBeheer as teksten } from '../../shared/teksten/factoren.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { Codesvak } from './codesvak.js';
import { factorenQuery } from './factoren-api.js';
import { passkeyKan } from './passkey-kan.js';
import { PasskeyKanNiet } from './passkey-kan-niet.js';
import { Passkeyregel } from './passkeyregel.js';
import { Verwijderen } from './verwijderen.js';
import '../../shared/ui/vak.css';
import './factoren.css';
import { verwijderApp } from './factoren-api.js';
import { opDatum } from './op-datum.js';

/** How somebody signs in beside his password. */
export function BeveiligingPagina() {
  const vraag = useQuery(factorenQuery);
  return (
    <div className="pagina pagina--smal">
      <Paginakop titel={teksten.titel}>
        <p>{teksten.uitleg}</p>
      </Paginakop>
      <Gegevens vraag={vraag}>{(factoren) => <Beveiliging factoren={factoren} />}</Gegevens>
    </div>
  );
}

/** The same as a part of a page. */
function Beveiliging({ factoren }: { readonly factoren: Factoren }) {
  const { verplicht, passkeys, app } = factoren;
  const laatste = verplicht && passkeys.length + (app === null ? 0 : 1) === 1;
  return (
    <div className="beveiliging">
      <p>{verplicht ? teksten.verplicht : teksten.vrij}</p>
      <Passkeysvak factoren={factoren} laatste={laatste} />
      <Appvak app={app} laatste={laatste} />
      <Codesvak codes={factoren.herstelcodes} />
    </div>
  );
}

interface PasskeysvakProps {
  readonly factoren: Factoren;
  readonly laatste: boolean;
}

function Passkeysvak({ factoren, laatste }: PasskeysvakProps) {
  const { passkeys, passkeysMogelijk } = factoren;
  if (!passkeysMogelijk && passkeys.length === 0) return null;
  return (
    <section className="vak" aria-labelledby="passkeys-kop">
      <h2 id="passkeys-kop">{teksten.passkeys}</h2>
      <p className="gedempt">{teksten.passkeysUitleg}</p>
      {passkeys.length === 0 ? (
        <p>{teksten.geenPasskeys}</p>
      ) : (
        <ul className="passkeys">
          {passkeys.map((passkey) => (
            <li key={passkey.id}>
              <Passkeyregel passkey={passkey} laatste={laatste} />
            </li>
          ))}
        </ul>
      )}
      {passkeyKan() ? (
        <div>
          <Verwijzing naar="/account/beveiliging/passkey" className="knop knop--gewoon">
            {teksten.passkeyErbij}
          </Verwijzing>
        </div>
      ) : (
        <PasskeyKanNiet />
      )}
    </section>
  );
}

interface AppvakProps {
  readonly app: Factoren['app'];
  readonly laatste: boolean;
}

function Appvak({ app, laatste }: AppvakProps) {
  return (
    <section className="vak" aria-labelledby="app-kop">
      <h2 id="app-kop">{teksten.app}</h2>
      <p>{app === null ? teksten.appUit : `${teksten.appAan} ${opDatum(app.sinds)}.`}</p>
      <div className="stap__knoppen">
        <Verwijzing naar="/account/beveiliging/app" className="knop knop--gewoon">
          {app === null ? teksten.appErbij : teksten.appNieuw}
        </Verwijzing>
        {app === null ? null : (
          <Verwijderen
            wat={teksten.app}
            gevolg={teksten.weg.app}
            laatste={laatste}
            doe={verwijderApp}
          />
        )}
      </div>
    </section>
  );
}
