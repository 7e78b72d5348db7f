import type { Aanleverpagina } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { usePaginatitel } from '../../shared/lib/gebruik-paginatitel.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { soortNaam, aanleveren as teksten } from '../../shared/teksten/aanleveren.js';
import { Deurkop } from '../../shared/ui/deurkop.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { aanleverQuery, tokenUitAdres } from './aanlever-api.js';
import { AanleverFormulier } from './aanlever-formulier.js';
import '../../shared/ui/paren.css';
import './aanleveren.css';

/** For who holds an upload link: no account, one thing to do. */
export function AanleverPagina() {
  usePaginatitel(teksten.titel);
  const [token] = useState(() => tokenUitAdres(window.location.hash));
  const [klaar, zetKlaar] = useState(false);
  const vraag = useQuery({ ...aanleverQuery(token), enabled: !klaar });
  return (
    <main id="hoofd" className="aanleveren" tabIndex={-1}>
      <Deurkop />
      <h1>{teksten.titel}</h1>
      {klaar ? <Ontvangen /> : null}
      {!klaar && isKapot(vraag.error) ? (
        <Melding toon="let-op" kop={teksten.kapotKop}>
          <p>{teksten.kapot}</p>
        </Melding>
      ) : null}
      {klaar || isKapot(vraag.error) ? null : (
        <Gegevens vraag={vraag}>
          {(pagina) => (
            <>
              <Over pagina={pagina} />
              <AanleverFormulier
                token={token}
                soort={pagina.soort}
                opKlaar={() => zetKlaar(true)}
              />
            </>
          )}
        </Gegevens>
      )}
    </main>
  );
}

function isKapot(fout: unknown): boolean {
  return fout instanceof Error && 'status' in fout && fout.status === 404;
}

function Over({ pagina }: { readonly pagina: Aanleverpagina }) {
  return (
    <section aria-label={teksten.voor(pagina.bureau)} className="aanleveren__over">
      <p className="aanleveren__bureau">{teksten.voor(pagina.bureau)}</p>
      <dl className="termen paren">
        <div className="paren__paar">
          <dt>{teksten.gaatOver}</dt>
          <dd>{pagina.kenmerk}</dd>
        </div>
        <div className="paren__paar">
          <dt>{teksten.gevraagd}</dt>
          <dd>{soortNaam[pagina.soort]}</dd>
        </div>
      </dl>
      <p>{teksten.wieZiet}</p>
      <p className="gedempt">
        {teksten.geldigTot} {datumTekst(pagina.verlooptOp)}.
      </p>
    </section>
  );
}

function Ontvangen() {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <section>
      <h2 ref={kop} tabIndex={-1}>
        {teksten.klaarKop}
      </h2>
      <p>{teksten.klaar}</p>
    </section>
  );
}
