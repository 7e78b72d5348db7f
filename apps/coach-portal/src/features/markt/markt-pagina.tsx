import { type Marktbewijs, marktbewijsSchema } from '@passend/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { haal } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { markt as teksten } from '../../shared/teksten/markt.js';
import { Clientpagina } from '../../shared/ui/clientpagina.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Marktgrafiek } from './marktgrafiek.js';
import { Markttabel } from './markttabel.js';
import { aaneengesloten, inBeeld } from './weken.js';
import './markt.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/markt');

const marktbewijsQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['marktbewijs', werknemerId],
    queryFn: ({ signal }) =>
      haal(marktbewijsSchema, werknemerPad(werknemerId, 'marktbewijs'), signal),
  });

/** What the market had for a client, week by week: numbers for a dossier. */
export function MarktPagina() {
  const { werknemerId } = route.useParams();
  return (
    <Clientpagina
      werknemerId={werknemerId}
      titel={teksten.titel}
      titelKaal={teksten.titelKaal}
      inleiding={<p className="markt__uitleg">{teksten.uitleg}</p>}
    >
      <Gegevens vraag={useQuery(marktbewijsQuery(werknemerId))}>
        {(bewijs) => <Weken {...bewijs} />}
      </Gegevens>
    </Clientpagina>
  );
}

function Weken({ weken }: Marktbewijs) {
  const regels = aaneengesloten(weken);
  const laatste = regels.at(-1);
  if (laatste === undefined) return <p>{teksten.leeg}</p>;
  return (
    <div className="markt">
      <p className="markt__samen">{teksten.samen(weken.length, inBeeld(laatste))}</p>
      <Marktgrafiek regels={regels} />
      <Markttabel regels={regels} />
      <p className="gedempt">{teksten.gaten}</p>
    </div>
  );
}
