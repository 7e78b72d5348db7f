import type { Leemten } from '@passend/contracts';
import { datumTekst } from '../../shared/opmaak/datum.js';
import {
  leemtesoortNaam,
  leemteWie,
  stukstandNaam,
  leemten as teksten,
} from '../../shared/teksten/rapporten.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';
import './rapporten.css';

/** What a reader of the dossier would miss: what it is, what to do, who, and the source. */
export function Leemtenlijst({ leemten }: { readonly leemten: Leemten }) {
  return (
    <>
      {leemten.leemten.length === 0 ? <p>{teksten.leeg}</p> : null}
      <ul className="leemten">
        {leemten.leemten.map(({ code, soort, wat, doe, wie, bron }) => (
          <li key={code} className="leemte">
            <p>
              <span className={`leemte__soort leemte__soort--${soort}`}>
                {leemtesoortNaam[soort]}
              </span>{' '}
              <strong>{wat}</strong>
            </p>
            <p>{doe}</p>
            <p className="gedempt">
              {teksten.wie(leemteWie[wie])} · {teksten.bron}:{' '}
              <span lang="nl">
                {bron.adres === null ? bron.tekst : <a href={bron.adres}>{bron.tekst}</a>}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p className="gedempt">{teksten.geenOordeel}</p>
      {leemten.stukken.length === 0 ? null : (
        <Uitklap kop={teksten.stukkenKop}>
          <Stukken stukken={leemten.stukken} />
        </Uitklap>
      )}
    </>
  );
}

function Stukken({ stukken }: Pick<Leemten, 'stukken'>) {
  return (
    <>
      <table className="tabel kaarttabel">
        <caption className="alleen-voorlezen">{teksten.stukkenKop}</caption>
        <thead>
          <tr>
            <th scope="col">{teksten.stuk}</th>
            <th scope="col">{teksten.stand}</th>
            <th scope="col">{teksten.datum}</th>
          </tr>
        </thead>
        <tbody>
          {stukken.map(({ code, naam, stand, datum }) => (
            <tr key={code}>
              <th scope="row">{naam}</th>
              <td data-kolom={teksten.stand}>{stukstandNaam[stand]}</td>
              <td data-kolom={teksten.datum}>{datum === null ? '' : datumTekst(datum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="gedempt">{teksten.geenMedisch}</p>
    </>
  );
}
