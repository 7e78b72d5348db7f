import type { MijlpaalWeergave } from '@passend/contracts';
import { klassen } from '../../shared/lib/klassen.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { bewijs } from '../../shared/teksten/mijlpaalbewijs.js';
import {
  statusTekst,
  tijdlijn as teksten,
  vormTekst,
  wieTekst,
} from '../../shared/teksten/tijdlijn.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Bewijsvak } from './bewijsvak.js';
import { MijlpaalUitleg } from './mijlpaal-uitleg.js';
import { wanneerRegels } from './wanneer.js';
import '../../shared/ui/tabel.css';

interface MijlpalentabelProps {
  readonly werknemerId: string;
  readonly mijlpalen: readonly MijlpaalWeergave[];
}

/** Every milestone in words: the equivalent of the picture. */
export function Mijlpalentabel({ werknemerId, mijlpalen }: MijlpalentabelProps) {
  return (
    <table className="tabel mijlpalen">
      <caption className="alleen-voorlezen">{teksten.tabelKop}</caption>
      <thead>
        <tr>
          <th scope="col">{teksten.mijlpaal}</th>
          <th scope="col">{teksten.wanneer}</th>
          <th scope="col">{teksten.wie}</th>
          <th scope="col">{teksten.stand}</th>
        </tr>
      </thead>
      <tbody>
        {mijlpalen.map((mijlpaal) => (
          <Rij key={mijlpaal.code} werknemerId={werknemerId} mijlpaal={mijlpaal} />
        ))}
      </tbody>
    </table>
  );
}

interface RijProps {
  readonly werknemerId: string;
  readonly mijlpaal: MijlpaalWeergave;
}

function Rij({ werknemerId, mijlpaal }: RijProps) {
  const vorm = mijlpaal.vorm === null ? '' : vormTekst[mijlpaal.vorm];
  return (
    <tr>
      <th scope="row">
        {mijlpaal.naam}
        {vorm === '' ? null : <p className="gedempt mijlpalen__vorm">{vorm}</p>}
        <MijlpaalUitleg mijlpaal={mijlpaal} />
        <Uitklap
          kop={
            <>
              {bewijs.meer(mijlpaal.bewijs.length)}
              <span className="alleen-voorlezen">: {mijlpaal.naam}</span>
            </>
          }
        >
          <Bewijsvak werknemerId={werknemerId} mijlpaal={mijlpaal} />
        </Uitklap>
      </th>
      <td>
        {wanneerRegels(mijlpaal, datumTekst).map((regel) => (
          <p key={regel}>{regel}</p>
        ))}
      </td>
      <td>{wieTekst[mijlpaal.verantwoordelijke]}</td>
      <td>
        <Stand status={mijlpaal.status} />
      </td>
    </tr>
  );
}

/** The status as a word; the colour only repeats it. */
export function Stand({ status }: { readonly status: MijlpaalWeergave['status'] }) {
  return (
    <span className={klassen('mijlpaalstand', `mijlpaalstand--${status}`)}>
      {statusTekst[status]}
    </span>
  );
}
