import type { WerkgeverSollicitaties } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { wijzeNaam } from '../../shared/teksten/sollicitatiewoorden.js';
import {
  werkgeverSollicitaties as teksten,
  werkgeverResultaat,
} from '../../shared/teksten/werkgever.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { werkgeverSollicitatiesQuery } from './werkgever-api.js';

type Sollicitaties = WerkgeverSollicitaties['sollicitaties'];

/** So many stand open; the older ones are folded away. */
const OPEN = 10;

/** Part of the employer's page: the log of sollicitaties by number, kind, day and result. */
export function Sollicitatielog({ werknemerId }: { readonly werknemerId: string }) {
  return (
    <section className="vak" aria-labelledby="sollicitaties-kop">
      <h2 id="sollicitaties-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      <Gegevens vraag={useQuery(werkgeverSollicitatiesQuery(werknemerId))}>
        {({ sollicitaties }) => <Logregels sollicitaties={sollicitaties} />}
      </Gegevens>
    </section>
  );
}

/** The lines of the log, the newest open. */
export function Logregels({ sollicitaties }: { readonly sollicitaties: Sollicitaties }) {
  if (sollicitaties.length === 0) return <p>{teksten.leeg}</p>;
  const eerder = sollicitaties.slice(OPEN);
  const kop = teksten.eerder(eerder.length);
  return (
    <>
      <Logtabel kop={teksten.kop} sollicitaties={sollicitaties.slice(0, OPEN)} />
      {eerder.length === 0 ? null : (
        <Uitklap kop={kop}>
          <Logtabel kop={kop} sollicitaties={eerder} />
        </Uitklap>
      )}
    </>
  );
}

interface LogtabelProps {
  readonly kop: string;
  readonly sollicitaties: Sollicitaties;
}

function Logtabel({ kop, sollicitaties }: LogtabelProps) {
  return (
    <table className="tabel kaarttabel">
      <caption className="alleen-voorlezen">{kop}</caption>
      <thead>
        <tr>
          <th scope="col">{teksten.nummer}</th>
          <th scope="col">{teksten.soort}</th>
          <th scope="col">{teksten.dag}</th>
          <th scope="col">{teksten.resultaat}</th>
          <th scope="col">{teksten.bewijs}</th>
        </tr>
      </thead>
      <tbody>
        {sollicitaties.map(({ nummer, wijze, gedaanOp, resultaat, controleerbaar }) => (
          <tr key={nummer}>
            <th scope="row">{nummer}</th>
            <td data-kolom={teksten.soort}>{wijzeNaam(wijze)}</td>
            <td data-kolom={teksten.dag}>
              {gedaanOp === null ? teksten.nogNiet : datumTekst(gedaanOp)}
            </td>
            <td data-kolom={teksten.resultaat}>{werkgeverResultaat[resultaat]}</td>
            <td data-kolom={teksten.bewijs}>
              {controleerbaar ? teksten.bewijsJa : teksten.bewijsNee}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
