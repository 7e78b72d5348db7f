import type { Toegangslink, WachtwoordGekozen } from '@passend/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { soortVanFout } from '../../shared/api/api-fout.js';
import { usePaginatitel } from '../../shared/lib/gebruik-paginatitel.js';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { link as teksten } from '../../shared/teksten/account.js';
import { Deurkop } from '../../shared/ui/deurkop.js';
import { FoutMelding, Laden } from '../../shared/ui/gegevens.js';
import { bekijkLink } from './account-api.js';
import { WachtwoordKiezen } from './wachtwoord-kiezen.js';
import './account.css';

type Soort = Toegangslink['soort'];

export function UitnodigingPagina() {
  return <Linkpagina soort="uitnodiging" />;
}

export function NieuwWachtwoordPagina() {
  return <Linkpagina soort="herstel" />;
}

/**
 * What the link of a mail opens. The token stands behind `#` in the address: the browser sends that to
 * nobody, and it is taken out of the address once it is used.
 */
function Linkpagina({ soort }: { readonly soort: Soort }) {
  const [token] = useState(() => window.location.hash.slice(1));
  const [klaar, zetKlaar] = useState(false);
  const queryClient = useQueryClient();
  usePaginatitel(teksten[soort].titel);
  const gekozen = (stand: WachtwoordGekozen['stand']) => {
    window.history.replaceState(null, '', window.location.pathname);
    queryClient.clear();
    if (stand === 'volledig') window.location.assign('/');
    else if (stand === 'instellen') window.location.assign('/inloggen/instellen');
    else zetKlaar(true);
  };
  return (
    <main id="hoofd" className="deur" tabIndex={-1}>
      <Deurkop />
      {klaar ? <Klaar /> : <Keuze soort={soort} token={token} opGekozen={gekozen} />}
    </main>
  );
}

interface KeuzeProps {
  readonly soort: Soort;
  readonly token: string;
  readonly opGekozen: (stand: WachtwoordGekozen['stand']) => void;
}

function Keuze({ soort, token, opGekozen }: KeuzeProps) {
  const vraag = useQuery({
    queryKey: ['toegangslink', token],
    queryFn: () => bekijkLink(token),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  if (vraag.isError) {
    const weg = ['niet_gevonden', 'ongeldig'].includes(soortVanFout(vraag.error));
    if (weg) return <Weg soort={soort} />;
    return <FoutMelding fout={vraag.error} opOpnieuw={() => void vraag.refetch()} />;
  }
  if (vraag.data === undefined) return <Laden />;
  const { bureau, verlooptOp, email } = vraag.data;
  const uitleg =
    vraag.data.soort === 'uitnodiging'
      ? teksten.uitnodiging.uitleg(bureau)
      : teksten.herstel.uitleg;
  return (
    <>
      <h1>{teksten[vraag.data.soort].titel}</h1>
      <p>{uitleg}</p>
      <WachtwoordKiezen
        token={token}
        email={email}
        bewaar={teksten[vraag.data.soort].bewaar}
        opGekozen={opGekozen}
        opWeg={() => void vraag.refetch()}
      />
      <p className="gedempt klein">{teksten.tot(momentTekst(verlooptOp))}</p>
    </>
  );
}

function Weg({ soort }: { readonly soort: Soort }) {
  return (
    <>
      <h1>{teksten.weg.kop}</h1>
      <p>{teksten.weg[soort]}</p>
      <p>
        {soort === 'herstel' ? (
          <Link to="/wachtwoord-vergeten">{teksten.weg.nieuwe}</Link>
        ) : (
          <Link to="/inloggen">{teksten.weg.inloggen}</Link>
        )}
      </p>
    </>
  );
}

function Klaar() {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <>
      <h1 ref={kop} tabIndex={-1}>
        {teksten.klaar.kop}
      </h1>
      <p>{teksten.klaar.uitleg}</p>
      <p>
        <Link to="/inloggen" className="knop knop--hoofd">
          {teksten.klaar.inloggen}
        </Link>
      </p>
    </>
  );
}
