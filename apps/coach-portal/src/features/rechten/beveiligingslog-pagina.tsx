import type { Beveiligingslog } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { beveiligingslog as teksten } from '../../shared/teksten/rechten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import '../../shared/ui/tabel.css';
import { Bladeren, Periode } from './logkeuze.js';
import { ALLES, beveiligingslogQuery } from './rechten-api.js';
import './rechten.css';

/** What concerns safety in the agency, for its beheerder; nothing of a client. */
export function BeveiligingslogPagina() {
  const [keuze, zet] = useState(ALLES);
  const vraag = useQuery(beveiligingslogQuery(keuze));
  return (
    <div className="pagina rechten rechten--breed">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.kort}</p>
      </Paginakop>
      <div className="rechten__filter">
        <Periode keuze={keuze} opKeuze={zet} />
      </div>
      <Gegevens vraag={vraag}>{(log) => <Log log={log} />}</Gegevens>
      {vraag.data === undefined ? null : (
        <Bladeren keuze={keuze} opKeuze={zet} bladzijde={vraag.data} />
      )}
    </div>
  );
}

function Log({ log: { regels, zegel } }: { readonly log: Beveiligingslog }) {
  return (
    <>
      {regels.length === 0 ? (
        <p role="status">{teksten.leeg}</p>
      ) : (
        <table className="tabel rechten__tabel" aria-label={teksten.titel}>
          <thead>
            <tr>
              <th scope="col">{teksten.wanneer}</th>
              <th scope="col">{teksten.wie}</th>
              <th scope="col">{teksten.wat}</th>
              <th scope="col">{teksten.uitslag}</th>
              <th scope="col">{teksten.netwerk}</th>
            </tr>
          </thead>
          <tbody>
            {regels.map(({ id, op, wie, rol, wat, geweigerd, netwerk }) => (
              <tr key={id}>
                <th scope="row">{momentTekst(op)}</th>
                <td data-kop={teksten.wie}>
                  {wie} <span className="gedempt">({rol})</span>
                </td>
                <td data-kop={teksten.wat}>{wat}</td>
                <td data-kop={teksten.uitslag} className={geweigerd ? 'rechten__laat' : ''}>
                  {geweigerd ? teksten.geweigerd : teksten.gelukt}
                </td>
                <td data-kop={teksten.netwerk}>{netwerk ?? '-'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <section aria-labelledby="zegel-kop">
        <h2 id="zegel-kop">{teksten.zegelKop}</h2>
        <p>{teksten.zegel}</p>
        <p>
          <code className="rechten__zegel">
            {zegel.nummer}:{zegel.hash}
          </code>
        </p>
      </section>
    </>
  );
}
