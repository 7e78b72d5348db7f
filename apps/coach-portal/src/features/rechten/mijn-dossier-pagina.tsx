import type { MijnDossier } from '@passend/contracts';
import { EXPORTONTVANGERS } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { datumTekst, momentTekst } from '../../shared/opmaak/datum.js';
import { mijnExport } from '../../shared/teksten/dossierboek.js';
import { mijnDossier as teksten } from '../../shared/teksten/rechten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Exportlijst } from '../dossierboek/exportvak.js';
import { mijnDossierQuery } from './rechten-api.js';
import '../../shared/ui/vak.css';
import './rechten.css';

/** Everything that is kept about the werknemer, and what he can do with it. */
export function MijnDossierPagina() {
  return (
    <div className="pagina pagina--smal rechten">
      <Paginakop titel={teksten.titel}>
        <p className="rechten__inleiding">{teksten.kort}</p>
      </Paginakop>
      <Woorden begrippen={['bedrijfsarts', 'fml', 'uwv']} />
      <nav aria-label={teksten.meerKop}>
        <ul className="rechten__wegen">
          <li>
            <Link to="/mijn/wie-keek">{teksten.wieKeek}</Link>
          </li>
          <li>
            <Link to="/mijn/delen">{teksten.delen}</Link>
          </li>
          <li>
            <Link to="/mijn/verzoeken">{teksten.verzoeken}</Link>
          </li>
          <li>
            <Link to="/mijn/wat-ziet-mijn-werkgever">{teksten.werkgever}</Link>
          </li>
        </ul>
      </nav>
      <Gegevens vraag={useQuery(mijnDossierQuery)}>
        {(dossier) => <Dossier dossier={dossier} />}
      </Gegevens>
      <section aria-labelledby="ondertekend-kop">
        <h2 id="ondertekend-kop">{mijnExport.kop}</h2>
        <p>{mijnExport.uitleg}</p>
        <Exportlijst
          pad="/api/mijn/dossierboek/export"
          ontvangers={EXPORTONTVANGERS}
          lezer="zelf"
        />
      </section>
      <section aria-labelledby="meeneem-kop">
        <h2 id="meeneem-kop">{teksten.meeneemKop}</h2>
        <p>{teksten.meeneem}</p>
        <p className="rechten__knoppen">
          <a className="knop knop--hoofd" href="/api/mijn/dossier/export?vorm=document" download>
            {teksten.meeneemDocument}
          </a>
          <a className="knop knop--gewoon" href="/api/mijn/dossier/export" download>
            {teksten.meeneemJson}
          </a>
        </p>
      </section>
    </div>
  );
}

function Dossier({ dossier }: { readonly dossier: MijnDossier }) {
  const { zoekprofiel: profiel } = dossier;
  return (
    <>
      <Deel
        kop={teksten.documentenKop}
        leeg={teksten.documentenLeeg}
        aantal={dossier.documenten.length}
      >
        {dossier.documenten.map((document) => (
          <li key={document.id} className="vak">
            <h3>{teksten.document(document.soort, datumTekst(document.datum))}</h3>
            <p className="gedempt">
              {teksten.documentVan(
                document.van,
                document.ingevoerdDoor,
                momentTekst(document.ingevoerdOp),
              )}
            </p>
            <Uitklap kop={teksten.punten(document.punten.length)}>
              <ul className="rechten__punten">
                {document.punten.map((punt) => (
                  <li key={punt}>{punt}</li>
                ))}
              </ul>
            </Uitklap>
          </li>
        ))}
      </Deel>
      <section aria-labelledby="profiel-kop">
        <h2 id="profiel-kop">{teksten.profielKop}</h2>
        {profiel === null ? (
          <p className="gedempt">{teksten.profielLeeg}</p>
        ) : (
          <>
            <p>
              {teksten.profiel(
                profiel.doelberoepen.join(' of '),
                profiel.woonplaats,
                profiel.urenMin,
                profiel.urenMax,
              )}
            </p>
            <p className="gedempt">
              {teksten.profielOp(momentTekst(profiel.ingevoerdOp), profiel.versies)}
            </p>
          </>
        )}
      </section>
      <Deel
        kop={teksten.besluitenKop}
        leeg={teksten.besluitenLeeg}
        aantal={dossier.besluiten.length}
      >
        {dossier.besluiten.map((besluit) => (
          <li key={besluit.id} className="rechten__regel">
            <p>
              <strong>{teksten.besluit[besluit.besluit ?? 'terug']}</strong>:{' '}
              {besluit.titel ?? teksten.vacatureWeg}
            </p>
            {besluit.reden === null ? null : <p>{besluit.reden}</p>}
            <p className="gedempt">{teksten.doorOp(besluit.door, momentTekst(besluit.op))}</p>
          </li>
        ))}
      </Deel>
      <Deel kop={teksten.reactiesKop} leeg={teksten.reactiesLeeg} aantal={dossier.reacties.length}>
        {dossier.reacties.map((reactie) => (
          <li key={reactie.id} className="rechten__regel">
            <p>
              <strong>{reactie.woorden.join(', ') || teksten.terugGenomen}</strong>:{' '}
              {reactie.titel ?? teksten.vacatureWeg}
            </p>
            <p className="gedempt">{teksten.doorOp(reactie.door, momentTekst(reactie.op))}</p>
          </li>
        ))}
      </Deel>
    </>
  );
}

interface DeelProps {
  readonly kop: string;
  readonly leeg: string;
  readonly aantal: number;
  readonly children: ReactNode;
}

function Deel({ kop, leeg, aantal, children }: DeelProps) {
  return (
    <section aria-label={kop}>
      <h2>{kop}</h2>
      {aantal === 0 ? (
        <p className="gedempt">{leeg}</p>
      ) : (
        <ul className="rechten__lijst">{children}</ul>
      )}
    </section>
  );
}
