import type { Logregel, MijnLog } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { LANDSTAAL } from '../../shared/opmaak/landstaal.js';
import { wieKeek as teksten } from '../../shared/teksten/rechten.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Bladeren, Periode } from './logkeuze.js';
import { perDag } from './per-dag.js';
import { ALLES, mijnLogQuery } from './rechten-api.js';
import './rechten.css';

/** Who looked at the file of the werknemer: by day, in words; his own looks folded away. */
export function WieKeekPagina() {
  const [keuze, zet] = useState(ALLES);
  const vraag = useQuery(mijnLogQuery(keuze));
  const personen = vraag.data?.personen ?? [];
  return (
    <div className="pagina pagina--smal rechten">
      <Paginakop titel={teksten.titel}>
        <p className="rechten__inleiding">{teksten.kort}</p>
      </Paginakop>
      <div className="rechten__filter">
        <Keuzelijst
          label={teksten.persoon}
          waarde={keuze.persoon}
          opties={[
            { waarde: '', label: teksten.iedereen },
            ...personen.map(({ id, naam, rol }) => ({ waarde: id, label: `${naam} (${rol})` })),
          ]}
          opKeuze={(persoon) => zet({ ...keuze, persoon, vanaf: 0 })}
        />
        <Periode keuze={keuze} opKeuze={zet} />
      </div>
      <Gegevens vraag={vraag}>{(log) => <Log log={log} />}</Gegevens>
      {vraag.data === undefined ? null : (
        <Bladeren keuze={keuze} opKeuze={zet} bladzijde={vraag.data} />
      )}
      <p>
        <Link to="/mijn/dossier">{teksten.terug}</Link>
      </p>
    </div>
  );
}

function Log({ log }: { readonly log: MijnLog }) {
  return (
    <>
      <p className="gedempt" role="status">
        {log.totaal === 0 ? teksten.leeg : teksten.aantal(log.totaal)}
      </p>
      {perDag(log.regels).map(({ dag, anderen, zelf }) => (
        <section key={dag} aria-label={datumTekst(dag)}>
          <h2>{datumTekst(dag)}</h2>
          <Regels regels={anderen} />
          {zelf.length === 0 ? null : (
            <Uitklap kop={teksten.zelf(zelf.length)}>
              <Regels regels={zelf} />
            </Uitklap>
          )}
        </section>
      ))}
    </>
  );
}

function Regels({ regels }: { readonly regels: readonly Logregel[] }) {
  if (regels.length === 0) return null;
  return (
    <ul className="rechten__lijst">
      {regels.map((regel) => (
        <li key={regel.id} className="rechten__regel">
          <p>
            <strong>{regel.wie}</strong> <span className="gedempt">{omschrijving(regel)}</span>{' '}
            <time className="gedempt" dateTime={regel.op}>
              {tijd(regel.op)}
            </time>
            {regel.noodtoegang ? <span className="rechten__merk">{teksten.nood}</span> : null}
            {regel.geweigerd ? <span className="rechten__merk">{teksten.geweigerd}</span> : null}
          </p>
          <p>{regel.wat}</p>
          <p className="gedempt">{regel.waarom}</p>
        </li>
      ))}
    </ul>
  );
}

function omschrijving({ rol, organisatie, namens }: Logregel): string {
  const waar = organisatie === '' ? rol : `${rol}, ${organisatie}`;
  return namens === null ? `(${waar})` : `(${waar}, ${teksten.namens(namens)})`;
}

const TIJD = new Intl.DateTimeFormat(LANDSTAAL, {
  timeZone: 'Europe/Amsterdam',
  timeStyle: 'short',
});

function tijd(iso: string): string {
  return TIJD.format(new Date(iso));
}
