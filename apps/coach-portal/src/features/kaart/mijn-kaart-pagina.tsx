import type { MijnKaart } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { kaart as teksten } from '../../shared/teksten/kaart.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Leeg } from '../../shared/ui/leeg.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Kaartbeeld } from './kaart.js';
import { mijnKaartQuery } from './kaart-api.js';

/** For the werknemer: where the work is that his coach marked as geschikt. */
export function MijnKaartPagina() {
  return (
    <div className="pagina">
      <Paginakop
        titel={teksten.titelZelf}
        boven={
          <p className="kruimel">
            <Link to="/mijn">{teksten.terugZelf}</Link>
          </p>
        }
      >
        <p className="gedempt">{teksten.uitlegZelf}</p>
      </Paginakop>
      <Gegevens vraag={useQuery(mijnKaartQuery)}>{(kaart) => <Eigen kaart={kaart} />}</Gegevens>
    </div>
  );
}

function Eigen({ kaart }: { readonly kaart: MijnKaart }) {
  const [gekozen, zetGekozen] = useState<number | null>(null);
  const plaats = kaart.plaatsen.find(({ id }) => id === gekozen) ?? null;
  if (kaart.totaal === 0) {
    return (
      <Leeg kop={teksten.leegKop} teken="kaart">
        <p>{teksten.leegZelf}</p>
      </Leeg>
    );
  }
  return (
    <Kaartbeeld
      kaart={kaart}
      gekozen={gekozen}
      uitkomst={teksten.uitkomstZelf}
      thuisOnbekend={teksten.thuisOnbekendZelf}
      opKies={({ id }) => zetGekozen(id)}
    >
      <section className="kaart__daar" aria-live="polite">
        {plaats === null ? (
          <p className="gedempt">{teksten.kies}</p>
        ) : (
          <>
            <h2>{teksten.daarKop(plaats.naam)}</h2>
            <ul className="kaart__lijst">
              {plaats.vacatures.map(({ vacatureId, titel, werkgever }) => (
                <li key={vacatureId}>
                  <Link to="/vacatures/$vacatureId" params={{ vacatureId }}>
                    {titel}
                  </Link>
                  <span className="gedempt"> · {werkgever ?? teksten.werkgeverOnbekend}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </Kaartbeeld>
  );
}
