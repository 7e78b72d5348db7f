import type { Bewaardossierregel, Bewaren } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bewaren as teksten } from '../../../shared/teksten/bewaren.js';
import { FoutMelding, Gegevens } from '../../../shared/ui/gegevens.js';
import { Paginakop } from '../../../shared/ui/paginakop.js';
import { Uitklap } from '../../../shared/ui/uitklap.js';
import { bewarenQuery, useBlokkeer, useHefOp } from './bewaren-api.js';
import { Bewijslijst } from './bewijslijst.js';
import { Blokkadevorm } from './blokkadevorm.js';
import { Dossierregel } from './dossierregel.js';
import { Termijnen } from './termijnen.js';
import '../bronnen.css';
import '../bronpagina.css';

/** What goes when, what holds it, and what went; by reference, without names. */
export function BewarenPagina() {
  return (
    <div className="pagina">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <Gegevens vraag={useQuery(bewarenQuery)}>
        {(gevonden) => (
          <div className="bronpagina">
            <Komend dossiers={gevonden.dossiers} />
            <Termijnen termijnen={gevonden.termijnen} />
            <Bewijslijst bewijzen={gevonden.bewijzen} />
          </div>
        )}
      </Gegevens>
    </div>
  );
}

function Komend({ dossiers }: Pick<Bewaren, 'dossiers'>) {
  const [gekozen, zetGekozen] = useState<Bewaardossierregel | null>(null);
  const blokkeer = useBlokkeer();
  const hefOp = useHefOp();
  const komend = dossiers.filter(({ stand }) => stand !== 'loopt');
  const lopend = dossiers.filter(({ stand }) => stand === 'loopt');
  const lijst = (regels: readonly Bewaardossierregel[], naam: string) => (
    <ol className="runs" aria-label={naam}>
      {regels.map((dossier) => (
        <Dossierregel
          key={dossier.werknemerId}
          dossier={dossier}
          bezig={blokkeer.isPending || hefOp.isPending}
          opBlokkeer={() => zetGekozen(dossier)}
          opHefOp={(id) => hefOp.mutate(id)}
        />
      ))}
    </ol>
  );
  return (
    <section className="bronpagina__vak" aria-labelledby="komend-kop">
      <h2 id="komend-kop">{teksten.komendKop}</h2>
      <div role="status">
        {blokkeer.isSuccess && gekozen === null ? <p>{teksten.geplaatst}</p> : null}
        {hefOp.isSuccess ? <p>{teksten.opgeheven}</p> : null}
      </div>
      {hefOp.isError ? <FoutMelding fout={hefOp.error} /> : null}
      {gekozen === null ? null : (
        <Blokkadevorm
          key={gekozen.werknemerId}
          dossier={gekozen}
          blokkeer={blokkeer}
          opKlaar={() => zetGekozen(null)}
        />
      )}
      {komend.length === 0 ? (
        <p className="gedempt">{teksten.komendLeeg}</p>
      ) : (
        lijst(komend, teksten.komendKop)
      )}
      {lopend.length === 0 ? null : (
        <Uitklap kop={teksten.lopendKop(lopend.length)}>
          <p className="gedempt">{teksten.lopendUitleg}</p>
          {lijst(lopend, teksten.lopendKop(lopend.length))}
        </Uitklap>
      )}
    </section>
  );
}
