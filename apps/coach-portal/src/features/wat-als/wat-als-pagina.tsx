import type { WatAlsBegin, WerknemerWeergave } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { useRust } from '../../shared/lib/gebruik-rust.js';
import { ranking } from '../../shared/teksten/ranking.js';
import { watAls as teksten } from '../../shared/teksten/wat-als.js';
import { ClientKruimel } from '../../shared/ui/clientkruimel.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Grenskosten } from './grenskosten.js';
import { beginproef, type Proef, vraagUitProef, zonderRegel } from './proef.js';
import { Proefformulier } from './proefformulier.js';
import { Verschil } from './verschil.js';
import { watAlsBeginQuery, watAlsQuery } from './wat-als-api.js';
import './wat-als.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/wat-als');
/** After the last key; long enough to type a number of two digits. */
const RUST_MS = 350;

/** Try another limit or wish and see at once what it does to the whole market. */
export function WatAlsPagina() {
  const { werknemerId } = route.useParams();
  return (
    <div className="pagina">
      <Gegevens vraag={useQuery(werknemerQuery(werknemerId))}>
        {(werknemer) => (
          <>
            <Kop werknemer={werknemer} />
            {werknemer.zoekprofiel === null || werknemer.belastbaarheid === null ? (
              <p>{teksten.geenDossier}</p>
            ) : (
              <Proberen werknemerId={werknemerId} />
            )}
          </>
        )}
      </Gegevens>
    </div>
  );
}

function Kop({ werknemer }: { readonly werknemer: WerknemerWeergave }) {
  const params = { werknemerId: werknemer.id };
  return (
    <Paginakop
      titel={teksten.titel(werknemer.naam)}
      venstertitel={teksten.titelKaal}
      boven={
        <ClientKruimel werknemerId={params.werknemerId}>
          <Link to="/werknemers/$werknemerId/matches" params={params}>
            {ranking.titelKaal}
          </Link>
        </ClientKruimel>
      }
    >
      <p className="watals__uitleg">{teksten.uitleg}</p>
    </Paginakop>
  );
}

function Proberen({ werknemerId }: { readonly werknemerId: string }) {
  return (
    <Gegevens vraag={useQuery(watAlsBeginQuery(werknemerId))}>
      {(begin) => <Proeftuin key={werknemerId} werknemerId={werknemerId} begin={begin} />}
    </Gegevens>
  );
}

interface ProeftuinProps {
  readonly werknemerId: string;
  readonly begin: WatAlsBegin;
}

function Proeftuin({ werknemerId, begin }: ProeftuinProps) {
  const [proef, zetProef] = useState<Proef>(() => beginproef(begin));
  const { vraag, fouten } = vraagUitProef(proef, begin);
  const uitkomst = useQuery(watAlsQuery(werknemerId, useRust(vraag, RUST_MS)));
  return (
    <div className="watals">
      <div className="watals__invoer">
        <Grenskosten
          kosten={begin.kosten}
          zonder={(regel) => zonderRegel(beginproef(begin), regel)}
          opProbeer={zetProef}
        />
        <Proefformulier
          werknemerId={werknemerId}
          begin={begin}
          proef={proef}
          fouten={fouten}
          opProef={zetProef}
          opTerug={() => zetProef(beginproef(begin))}
        />
      </div>
      <Verschil
        werknemerId={werknemerId}
        begin={begin}
        uitkomst={vraag === null ? null : uitkomst}
      />
    </div>
  );
}
