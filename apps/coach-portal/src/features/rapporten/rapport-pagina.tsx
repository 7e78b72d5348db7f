import type { RapportDetail } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { rapportstatusNaam, rapporten as teksten } from '../../shared/teksten/rapporten.js';
import { ClientKruimel } from '../../shared/ui/clientkruimel.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { useBewaren } from './gebruik-bewaren.js';
import { Handtekeningen, Tekenvak } from './handtekeningen.js';
import { RapportSchrijven } from './rapport-schrijven.js';
import { Rapportbeeld } from './rapportbeeld.js';
import { rapportPdf, rapportQuery, useRapport } from './rapporten-api.js';
import { Rapportstappen } from './rapportstappen.js';
import '../../shared/ui/vak.css';
import './rapporten.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/rapporten/$rapportId');

/** One report: the coach's words on one side, what comes of it on the other. */
export function RapportPagina() {
  const { werknemerId, rapportId } = route.useParams();
  const vraag = useQuery(rapportQuery(werknemerId, rapportId));
  return (
    <div className="pagina">
      <Paginakop
        titel={vraag.data?.titel ?? teksten.rapport}
        venstertitel={teksten.rapport}
        boven={
          <ClientKruimel werknemerId={werknemerId}>
            <Link to="/werknemers/$werknemerId/rapporten" params={{ werknemerId }}>
              {teksten.titel}
            </Link>
          </ClientKruimel>
        }
      >
        {vraag.data === undefined ? null : (
          <p>
            {rapportstatusNaam[vraag.data.status]}, {teksten.versie(vraag.data.versie)}
            {vraag.data.periode === null
              ? ''
              : ` · ${teksten.periodeTekst(vraag.data.periode.van, vraag.data.periode.tot)}`}
          </p>
        )}
      </Paginakop>
      <Woorden
        begrippen={[
          'trajectplan',
          'tweede_spoor',
          'belastbaarheid',
          'zoekprofiel',
          'bedrijfsarts',
          'uwv',
        ]}
      />
      <Gegevens vraag={vraag}>
        {(detail) => (
          // A next version begins with the words of the one before, as they are now.
          <Rapport
            key={`${detail.id} ${detail.versie} ${detail.status}`}
            werknemerId={werknemerId}
            detail={detail}
          />
        )}
      </Gegevens>
    </div>
  );
}

interface RapportProps {
  readonly werknemerId: string;
  readonly detail: RapportDetail;
}

function Rapport({ werknemerId, detail }: RapportProps) {
  const wijzig = useRapport(werknemerId, detail.id);
  const bewaren = useBewaren(werknemerId, detail, wijzig);
  const schrijft = detail.status === 'concept';
  return (
    <div className={schrijft ? 'rapport' : 'rapport rapport--vast'}>
      <div className="rapporten">
        {schrijft ? (
          <section className="vak" aria-labelledby="schrijf-kop">
            <h2 id="schrijf-kop">{teksten.schrijfKop}</h2>
            <RapportSchrijven velden={detail.velden} bewaren={bewaren} fout={wijzig.error} />
          </section>
        ) : null}
        {detail.reactie === null ? null : <Reactie reactie={detail.reactie} />}
        <section className="vak" aria-labelledby="stap-kop">
          <h2 id="stap-kop">{teksten.stapKop}</h2>
          {detail.stappen.includes('ondertekenen') && detail.gemaakt !== null ? (
            <Tekenvak
              versie={detail.gemaakt.versie}
              functie="Loopbaancoach"
              stuur={(inhoud) => wijzig.mutateAsync({ pad: 'ondertekening', inhoud })}
            />
          ) : null}
          <Rapportstappen
            detail={detail}
            klaar={bewaren.klaar}
            stuur={(inhoud) => wijzig.mutateAsync({ pad: 'stap', inhoud })}
          />
        </section>
        {detail.gemaakt === null ? null : (
          <section className="vak" aria-labelledby="teken-kop">
            <h2 id="teken-kop">
              {teksten.getekendKop} ({teksten.versie(detail.gemaakt.versie)})
            </h2>
            <Handtekeningen handtekeningen={detail.gemaakt.handtekeningen} />
          </section>
        )}
      </div>
      <Voorbeeld werknemerId={werknemerId} detail={detail} />
    </div>
  );
}

function Reactie({ reactie }: { readonly reactie: NonNullable<RapportDetail['reactie']> }) {
  return (
    <section className="vak" aria-labelledby="reactie-kop">
      <h2 id="reactie-kop">{teksten.reactieKop}</h2>
      {reactie.zienswijze === null ? (
        <p>{teksten.geenOpmerking}</p>
      ) : (
        <blockquote className="rapportbeeld__woorden">
          <p className="rapportbeeld__alinea">{reactie.zienswijze}</p>
          <p className="gedempt">
            {reactie.voorWerkgever === null ? teksten.nietWerkgever : teksten.iedereen}
          </p>
        </blockquote>
      )}
    </section>
  );
}

const EXEMPLAREN = [
  { voor: 'uwv', naam: teksten.voorVolledig },
  { voor: 'werkgever', naam: teksten.voorWerkgever },
] as const;

function Voorbeeld({ werknemerId, detail }: RapportProps) {
  const [voor, zetVoor] = useState<'uwv' | 'werkgever'>('uwv');
  return (
    <section className="vak" aria-labelledby="voorbeeld-kop">
      <h2 id="voorbeeld-kop">{teksten.voorbeeldKop}</h2>
      <div className="rapport__keuze">
        {EXEMPLAREN.map((een) => (
          <Knop
            key={een.voor}
            soort={een.voor === voor ? 'hoofd' : 'gewoon'}
            aria-pressed={een.voor === voor}
            onPress={() => zetVoor(een.voor)}
          >
            {een.naam}
          </Knop>
        ))}
        <a href={rapportPdf(werknemerId, detail.id, voor)} download>
          {teksten.pdf}
        </a>
      </div>
      <Rapportbeeld rapport={detail.voorbeeld[voor]} />
    </section>
  );
}
