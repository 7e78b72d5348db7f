import type { Aanmeldbron, Aanmeldbronnen } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { aanmeldbronnen as teksten } from '../../shared/teksten/aanmeldbronnen.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { AanmeldbronFormulier } from './aanmeldbron-formulier.js';
import { aanmeldbronnenQuery, useProef, useVerwijderBron } from './aanmeldbronnen-api.js';
import './aanmeldbronnen.css';

/** For the beheerder: with which accounts of organisations people may sign in. */
export function AanmeldbronnenPagina() {
  const vraag = useQuery(aanmeldbronnenQuery);
  return (
    <div className="pagina pagina--smal aanmeldbronnen">
      <Paginakop titel={teksten.titel}>
        <p>{teksten.inleiding}</p>
        <p className="gedempt">{teksten.wie}</p>
      </Paginakop>
      <Gegevens vraag={vraag}>{(alles) => <Lijst alles={alles} />}</Gegevens>
    </div>
  );
}

function Lijst({ alles }: { readonly alles: Aanmeldbronnen }) {
  const [bezig, zetBezig] = useState<string | null>(null);
  const klaar = () => zetBezig(null);
  return (
    <>
      {alles.bronnen.length === 0 ? <p className="gedempt">{teksten.geen}</p> : null}
      {alles.bronnen.map((bron) =>
        bezig === bron.id ? (
          <AanmeldbronFormulier
            key={bron.id}
            bron={bron}
            werkgevers={alles.werkgevers}
            opKlaar={klaar}
          />
        ) : (
          <Bron key={bron.id} bron={bron} opWijzig={() => zetBezig(bron.id)} />
        ),
      )}
      {bezig === 'nieuw' ? (
        <AanmeldbronFormulier bron={null} werkgevers={alles.werkgevers} opKlaar={klaar} />
      ) : (
        <div>
          <Knop onPress={() => zetBezig('nieuw')}>{teksten.nieuw}</Knop>
        </div>
      )}
    </>
  );
}

interface BronProps {
  readonly bron: Aanmeldbron;
  readonly opWijzig: () => void;
}

function Bron({ bron, opWijzig }: BronProps) {
  const proef = useProef();
  const verwijder = useVerwijderBron();
  const mislukt = proef.error ?? verwijder.error;
  return (
    <section className="aanmeldbron" aria-labelledby={`bron-${bron.id}`}>
      <h2 id={`bron-${bron.id}`}>{bron.naam}</h2>
      <p>
        {bron.werkgever ?? teksten.bureau} · {bron.maildomeinen.join(', ')} ·{' '}
        {bron.actief ? teksten.aan : teksten.uit}
      </p>
      <p className="gedempt aanmeldbron__adres">{bron.issuer}</p>
      <p>{teksten.terug}:</p>
      <p className="aanmeldbron__adres">
        <code>{bron.terugAdres}</code>
      </p>
      <p>{teksten.naAfmelden}:</p>
      <p className="aanmeldbron__adres">
        <code>{bron.naAfmelden}</code>
      </p>
      {mislukt === null ? null : <FoutMelding fout={mislukt} />}
      {proef.data === undefined ? null : (
        <Melding toon={proef.data.goed ? 'rustig' : 'fout'}>
          <span role="status">{proef.data.melding}</span>
        </Melding>
      )}
      <div className="aanmeldbron__acties">
        <Knop bezig={proef.isPending} onPress={() => proef.mutate(bron.id)}>
          {teksten.proef}
        </Knop>
        <Knop onPress={opWijzig}>{teksten.wijzig}</Knop>
        <Knop soort="stil" bezig={verwijder.isPending} onPress={() => verwijder.mutate(bron.id)}>
          {teksten.verwijder}
          <span className="alleen-voorlezen">: {bron.naam}</span>
        </Knop>
      </div>
    </section>
  );
}
