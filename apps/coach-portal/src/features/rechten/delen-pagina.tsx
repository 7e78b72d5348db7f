import type { MijnDelen } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { datumTekst, momentTekst } from '../../shared/opmaak/datum.js';
import { delen as teksten, wieKeek } from '../../shared/teksten/rechten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Woorden } from '../../shared/ui/woorden.js';
import '../../shared/ui/tabel.css';
import { mijnDelenQuery, useGelezen, useToestemming } from './rechten-api.js';
import '../../shared/ui/vak.css';
import './rechten.css';

/** What is shared with whom and why, and what the werknemer decides about himself. */
export function DelenPagina() {
  return (
    <div className="pagina pagina--smal rechten">
      <Paginakop titel={teksten.titel} />
      <Woorden begrippen={['bedrijfsarts', 'uwv', 'wia', 'zoekprofiel']} />
      <Gegevens vraag={useQuery(mijnDelenQuery)}>
        {(delen) => (
          <>
            <Tekst delen={delen} />
            <Vragen delen={delen} />
            <Tabel delen={delen} />
          </>
        )}
      </Gegevens>
      <p>
        <Link to="/mijn/dossier">{wieKeek.terug}</Link>
      </p>
    </div>
  );
}

function Tekst({ delen: { tekst, gezienOp } }: { readonly delen: MijnDelen }) {
  const gelezen = useGelezen();
  return (
    <>
      {tekst.delen.map(({ kop, alineas }) => (
        <section key={kop} aria-label={kop}>
          <h2>{kop}</h2>
          {alineas.map((alinea) => (
            <p key={alinea}>{alinea}</p>
          ))}
        </section>
      ))}
      <div role="status">
        {gezienOp === null ? null : <p>{teksten.gelezenOp(momentTekst(gezienOp))}</p>}
        {gelezen.isError ? <p>{teksten.mislukt}</p> : null}
      </div>
      {gezienOp === null ? (
        <p>
          <Knop
            soort="hoofd"
            bezig={gelezen.isPending}
            onPress={() => gelezen.mutate(tekst.versie)}
          >
            {teksten.gelezen}
          </Knop>
        </p>
      ) : null}
      <p className="gedempt">{teksten.versie(datumTekst(tekst.versie))}</p>
    </>
  );
}

function Vragen({ delen: { toestemmingen } }: { readonly delen: MijnDelen }) {
  const zeg = useToestemming();
  return (
    <section aria-labelledby="vraag-kop">
      <h2 id="vraag-kop">{teksten.vraagKop}</h2>
      <p>{teksten.vraag}</p>
      <ul className="rechten__lijst">
        {toestemmingen.map(({ soort, versie, vraag, uitleg, gegeven, op }) => (
          <li key={soort} className="vak">
            <h3 id={`vraag-${soort}`}>{vraag}</h3>
            <p>{uitleg}</p>
            <p role="status">
              {zeg.isError && zeg.variables.soort === soort
                ? teksten.mislukt
                : teksten.nu(gegeven, op === null ? null : momentTekst(op))}
            </p>
            {/* biome-ignore lint/a11y/useSemanticElements: two answers to one question, no form. */}
            <div className="rechten__knoppen" role="group" aria-labelledby={`vraag-${soort}`}>
              {[true, false].map((keuze) => (
                <Knop
                  key={String(keuze)}
                  soort={op !== null && gegeven === keuze ? 'hoofd' : 'gewoon'}
                  aria-pressed={op !== null && gegeven === keuze}
                  bezig={zeg.isPending}
                  onPress={() => zeg.mutate({ soort, gegeven: keuze, versie })}
                >
                  {keuze ? teksten.ja : teksten.nee}
                </Knop>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tabel({ delen: { gegevens } }: { readonly delen: MijnDelen }) {
  return (
    <section aria-labelledby="tabel-kop">
      <h2 id="tabel-kop">{teksten.tabelKop}</h2>
      <table className="tabel rechten__tabel">
        <thead>
          <tr>
            <th scope="col">{teksten.wat}</th>
            <th scope="col">{teksten.wie}</th>
            <th scope="col">{teksten.grond}</th>
          </tr>
        </thead>
        <tbody>
          {gegevens.map(({ naam, gezondheid, wie, grondslag }) => (
            <tr key={naam}>
              <th scope="row">
                {naam}
                {gezondheid ? <span className="rechten__merk">{teksten.gezondheid}</span> : null}
              </th>
              <td data-kop={teksten.wie}>{wie.join(', ')}</td>
              <td data-kop={teksten.grond} lang="nl">
                {grondslag}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
