import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePaginatitel } from '../../shared/lib/gebruik-paginatitel.js';
import { afmelden as teksten } from '../../shared/teksten/attendering.js';
import { Deurkop } from '../../shared/ui/deurkop.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { meldAf } from './attendering-api.js';
import '../account/account.css';

/** What the link of a mail opens; nothing happens until the button is pressed. */
export function AfmeldenPagina() {
  const [token] = useState(() => window.location.hash.slice(1));
  const af = useMutation({ mutationFn: () => meldAf(token) });
  usePaginatitel(teksten.titel);
  return (
    <main id="hoofd" className="deur" tabIndex={-1}>
      <Deurkop />
      <h1>{teksten.titel}</h1>
      <div role="status">{af.isSuccess ? <p>{teksten.klaar}</p> : <p>{teksten.uitleg}</p>}</div>
      <p className="gedempt">{af.isSuccess ? teksten.terug : teksten.blijft}</p>
      {af.isError ? <Melding toon="fout">{teksten.werktNiet}</Melding> : null}
      {af.isSuccess ? null : (
        <Knop soort="hoofd" bezig={af.isPending} onPress={() => af.mutate()}>
          {teksten.knop}
        </Knop>
      )}
      <p>
        <Link to="/">{teksten.naar}</Link>
      </p>
    </main>
  );
}
