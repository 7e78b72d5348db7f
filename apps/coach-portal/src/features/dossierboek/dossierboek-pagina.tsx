import type { Dossierboekstand } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { soortInWoorden, dossierboek as teksten } from '../../shared/teksten/dossierboek.js';
import { leemten } from '../../shared/teksten/rapporten.js';
import { Clientpagina } from '../../shared/ui/clientpagina.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Leemtenlijst } from '../rapporten/leemtenlijst.js';
import { leemtenQuery } from '../rapporten/rapporten-api.js';
import { dossierboekQuery } from './dossierboek-api.js';
import { Exportlijst } from './exportvak.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';
import '../../shared/ui/vak.css';
import './dossierboek.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/dossier');

/** For the coach: whether the dossier holds, the exports, and what is in it. */
export function DossierboekPagina() {
  const { werknemerId } = route.useParams();
  const vraag = useQuery(dossierboekQuery(werknemerId));
  const gaten = useQuery(leemtenQuery(werknemerId));
  return (
    <Clientpagina
      werknemerId={werknemerId}
      titel={teksten.titel}
      titelKaal={teksten.venstertitel}
      inleiding={<p className="dossierboek__inleiding">{teksten.inleiding}</p>}
    >
      <Woorden begrippen={['riv', 'plan_van_aanpak', 'uwv']} />
      <Gegevens vraag={vraag}>
        {(stand) => (
          <div className="dossierboek">
            <Heel stand={stand} />
            <section className="vak" aria-labelledby="leemten-kop">
              <h2 id="leemten-kop">{leemten.kop}</h2>
              <p className="gedempt">{teksten.eerstKijken}</p>
              <Gegevens vraag={gaten}>{(gevonden) => <Leemtenlijst leemten={gevonden} />}</Gegevens>
            </section>
            <section className="vak" aria-labelledby="export-kop">
              <h2 id="export-kop">{teksten.exportKop}</h2>
              <p>{teksten.exportUitleg}</p>
              <Exportlijst
                pad={werknemerPad(werknemerId, 'dossierboek', 'export')}
                ontvangers={stand.ontvangers}
                lezer="coach"
              />
            </section>
            <Controle stand={stand} />
            <Regels regels={stand.regels} />
          </div>
        )}
      </Gegevens>
    </Clientpagina>
  );
}

function Heel({ stand: { breuk, aantal } }: { readonly stand: Dossierboekstand }) {
  if (breuk !== null)
    return (
      <Melding toon="fout" kop={teksten.nietHeelKop}>
        {teksten.nietHeel(breuk)}
      </Melding>
    );
  return (
    <section className="vak" aria-labelledby="heel-kop">
      <h2 id="heel-kop">{teksten.heelKop}</h2>
      <p>{aantal === 0 ? teksten.leeg : teksten.heel(aantal)}</p>
    </section>
  );
}

function Controle({ stand: { vingerafdruk, sleutels } }: { readonly stand: Dossierboekstand }) {
  return (
    <section className="vak" aria-labelledby="controle-kop">
      <h2 id="controle-kop">{teksten.controleKop}</h2>
      {vingerafdruk === null ? (
        <p>{teksten.nogGeenSleutel}</p>
      ) : (
        <>
          <p>{teksten.controle}</p>
          <dl className="dossierboek__sleutel">
            <dt>{teksten.vingerafdruk}</dt>
            <dd>
              <code>{vingerafdruk.match(/.{1,4}/gu)?.join(' ')}</code>
            </dd>
            <dt>{teksten.commando}</dt>
            <dd>
              <code>passend dossier verify BESTAND.zip --sleutel VINGERAFDRUK</code>
            </dd>
          </dl>
          <p>
            <a href={sleutels}>{teksten.sleutels}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** So many lines stand open; the older ones are folded away. */
const OPEN = 10;

function Regels({ regels }: Pick<Dossierboekstand, 'regels'>) {
  if (regels.length === 0) return null;
  const eerder = regels.slice(OPEN);
  return (
    <section className="vak" aria-labelledby="regels-kop">
      <h2 id="regels-kop">{teksten.regelsKop}</h2>
      <p className="gedempt">{teksten.regelsLaatste(regels.length)}</p>
      <Regeltabel kop={teksten.regelsKop} regels={regels.slice(0, OPEN)} />
      {eerder.length === 0 ? null : (
        <Uitklap kop={teksten.eerder(eerder.length)}>
          <Regeltabel kop={teksten.eerder(eerder.length)} regels={eerder} />
        </Uitklap>
      )}
    </section>
  );
}

interface RegeltabelProps extends Pick<Dossierboekstand, 'regels'> {
  readonly kop: string;
}

function Regeltabel({ kop, regels }: RegeltabelProps) {
  return (
    <table className="tabel kaarttabel kaarttabel--kort">
      <caption className="alleen-voorlezen">{kop}</caption>
      <thead>
        <tr>
          <th scope="col">{teksten.wat}</th>
          <th scope="col">{teksten.datum}</th>
          <th scope="col">{teksten.door}</th>
          <th scope="col" className="tabel__getal">
            {teksten.nummer}
          </th>
        </tr>
      </thead>
      <tbody>
        {regels.map(({ nummer, datum, soort, door, vervallen }) => (
          <tr key={nummer}>
            <th scope="row">
              {soortInWoorden(soort)}
              {vervallen ? <span className="gedempt"> ({teksten.vervallen})</span> : null}
            </th>
            <td data-kolom={teksten.datum}>{datumTekst(datum)}</td>
            <td data-kolom={teksten.door}>{door}</td>
            <td data-kolom={teksten.nummer} className="tabel__getal">
              {nummer}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
