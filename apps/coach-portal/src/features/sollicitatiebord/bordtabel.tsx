import type { Bordregel } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { klassen } from '../../shared/lib/klassen.js';
import { datumKort } from '../../shared/opmaak/datum.js';
import { bordsamen } from '../../shared/teksten/bordsamen.js';
import { statusTekst, volgendeCoach } from '../../shared/teksten/sollicitatie-kort.js';
import { bord as teksten } from '../../shared/teksten/sollicitatiebord.js';
import { wijzeNaam } from '../../shared/teksten/sollicitatiewoorden.js';
import { Knop } from '../../shared/ui/knop.js';
import type { Bordstaat } from './gebruik-bord.js';
import type { Samenstaat } from './gebruik-samen.js';
import { Samenkeuze } from './samenbalk.js';
import { Verplaatsmenu } from './verplaatsmenu.js';
import '../../shared/ui/tabel.css';
import '../../shared/ui/kaarttabel.css';

const BLAD = 40;

interface BordtabelProps {
  readonly regels: readonly Bordregel[];
  readonly namen: ReadonlyMap<string, string>;
  readonly staat: Bordstaat;
  readonly samen: Samenstaat;
}

/** The same cards as rows: the way in which most people read many of them. */
export function Bordtabel({ regels, namen, staat, samen }: BordtabelProps) {
  const [getoond, zetGetoond] = useState(BLAD);
  const { kolommen } = teksten;
  return (
    <>
      <table className="tabel kaarttabel bordtabel">
        <caption className="alleen-voorlezen">{teksten.tabelKop}</caption>
        <thead>
          <tr>
            {samen.gekozen === null ? null : <th scope="col">{bordsamen.kolom}</th>}
            <th scope="col">{kolommen.wat}</th>
            <th scope="col">{kolommen.wie}</th>
            <th scope="col">{kolommen.status}</th>
            <th scope="col">{kolommen.volgende}</th>
            <th scope="col">{kolommen.doe}</th>
          </tr>
        </thead>
        <tbody>
          {regels.slice(0, getoond).map((regel) => (
            <Rij
              key={regel.id}
              regel={regel}
              naam={namen.get(regel.werknemerId)}
              staat={staat}
              samen={samen}
            />
          ))}
        </tbody>
      </table>
      {regels.length > getoond ? (
        <Knop onPress={() => zetGetoond(getoond + BLAD)}>
          {teksten.meer(Math.min(regels.length - getoond, BLAD))}
        </Knop>
      ) : null}
    </>
  );
}

interface RijProps {
  readonly regel: Bordregel;
  readonly naam: string | undefined;
  readonly staat: Bordstaat;
  readonly samen: Samenstaat;
}

function Rij({ regel, naam, staat, samen }: RijProps) {
  const { id, werknemerId, functie, organisatie, wijze, status, statusSinds, volgende } = regel;
  const onderweg = staat.onderweg.get(id);
  const bij = [organisatie, wijzeNaam(wijze)].filter((deel) => deel !== null);
  return (
    <tr className={klassen(samen.gekozen?.has(id) === true && 'bordtabel__rij--gekozen')}>
      {samen.gekozen === null ? null : (
        <td className="bordtabel__kies" data-kolom={bordsamen.kolom}>
          <Samenkeuze regel={regel} naam={naam ?? null} staat={samen} />
        </td>
      )}
      <th scope="row">
        <div>
          <Link
            to="/werknemers/$werknemerId/sollicitaties/$sollicitatieId"
            params={{ werknemerId, sollicitatieId: id }}
          >
            {functie}
          </Link>
          <p className="gedempt klein bordtabel__bij">{bij.join(' · ')}</p>
        </div>
      </th>
      <td data-kolom={teksten.kolommen.wie}>
        <Link to="/werknemers/$werknemerId/sollicitaties" params={{ werknemerId }}>
          {naam}
        </Link>
      </td>
      <td data-kolom={teksten.kolommen.status}>
        <span>
          {statusTekst[onderweg ?? status]}{' '}
          <span className="gedempt">
            {onderweg === undefined ? datumKort(statusSinds) : teksten.bezig}
          </span>
        </span>
      </td>
      <td data-kolom={teksten.kolommen.volgende}>
        {volgende.groep === 'klaar' ? null : (volgende.wat ?? volgendeCoach[volgende.code])}
      </td>
      <td data-kolom={teksten.kolommen.doe}>
        <Verplaatsmenu regel={regel} staat={staat} />
      </td>
    </tr>
  );
}
