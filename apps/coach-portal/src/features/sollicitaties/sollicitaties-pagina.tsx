import type { Sollicitatielijst, SollicitatieWeergave } from '@passend/contracts';
import { STATUSREGELS } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { klassen } from '../../shared/lib/klassen.js';
import { datumKort, datumTekst } from '../../shared/opmaak/datum.js';
import { statusTekst } from '../../shared/teksten/sollicitatie-kort.js';
import { dubbelTekst, sollicitaties as teksten } from '../../shared/teksten/sollicitaties.js';
import { wijzeNaam } from '../../shared/teksten/sollicitatiewoorden.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { bordfilterUitAdres } from '../sollicitatiebord/bord-adres.js';
import { Clientbord } from '../sollicitatiebord/clientbord.js';
import { Weergavetabs } from '../sollicitatiebord/weergavetabs.js';
import { lijstAdres } from './adres.js';
import { Kruimel } from './kruimel.js';
import { sollicitatiesQuery } from './sollicitaties-api.js';
import { volgendeTekst } from './volgende-tekst.js';
import '../../shared/ui/tabel.css';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/vak.css';
import './sollicitaties.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/sollicitaties');
const GROEPEN = ['nu', 'wacht', 'klaar'] as const;

/** The log of one client, grouped by what needs a next step. */
export function SollicitatiesPagina() {
  const { werknemerId } = route.useParams();
  const naam = useQuery(werknemerQuery(werknemerId)).data?.naam;
  const filter = bordfilterUitAdres(route.useSearch());
  const breed = filter.weergave === 'bord' ? 'pagina--breed' : false;
  return (
    <div className={klassen('pagina', breed, 'sollicitaties')}>
      <Paginakop
        titel={naam === undefined ? teksten.venstertitel : teksten.titelCoach(naam)}
        venstertitel={teksten.vensterCoach}
        boven={<Kruimel eigenaar={werknemerId} opLijst />}
      >
        <p>{teksten.inleidingCoach}</p>
      </Paginakop>
      <p>
        <Link
          to="/werknemers/$werknemerId/sollicitaties/nieuw"
          params={{ werknemerId }}
          className="knop knop--hoofd"
        >
          {teksten.nieuw}
        </Link>
      </p>
      <Weergavetabs
        huidig={filter.weergave}
        adres={(weergave) => [lijstAdres(werknemerId), weergave === 'tabel' ? {} : { weergave }]}
      />
      {filter.weergave === 'tabel' ? (
        <Lijst werknemerId={werknemerId} />
      ) : (
        <Clientbord werknemerId={werknemerId} weergave={filter.weergave} />
      )}
    </div>
  );
}

function Lijst({ werknemerId }: { readonly werknemerId: string }) {
  return (
    <Gegevens vraag={useQuery(sollicitatiesQuery(werknemerId))}>
      {(lijst) => <Groepen werknemerId={werknemerId} lijst={lijst} />}
    </Gegevens>
  );
}

interface GroepenProps {
  readonly werknemerId: string;
  readonly lijst: Sollicitatielijst;
}

function Groepen({ werknemerId, lijst }: GroepenProps) {
  if (lijst.sollicitaties.length === 0) return <p>{teksten.leegCoach}</p>;
  return GROEPEN.map((groep) => {
    const regels = lijst.sollicitaties.filter(({ volgende }) => volgende.groep === groep);
    if (regels.length === 0) return null;
    return (
      <section key={groep} className="vak" aria-labelledby={`groep-${groep}`}>
        <h2 id={`groep-${groep}`}>
          {teksten.groep[groep]} ({regels.length})
        </h2>
        <table className="tabel kaarttabel sollicitatietabel">
          <caption className="alleen-voorlezen">{teksten.tabelKop(teksten.groep[groep])}</caption>
          <thead>
            <tr>
              <th scope="col">{teksten.kolom.wat}</th>
              <th scope="col">{teksten.kolom.status}</th>
              <th scope="col">{teksten.kolom.volgende}</th>
              <th scope="col">{teksten.kolom.bewijs}</th>
            </tr>
          </thead>
          <tbody>
            {regels.map((een) => (
              <Rij key={een.id} werknemerId={werknemerId} een={een} />
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}

interface RijProps {
  readonly werknemerId: string;
  readonly een: SollicitatieWeergave;
}

function Rij({ werknemerId, een }: RijProps) {
  const { id, nummer, functie, organisatie, wijze, status, statusSinds, volgende } = een;
  const [dubbel] = een.dubbelen;
  const klaar = volgende.groep === 'klaar';
  const dagbij = volgende.groep === 'wacht' ? teksten.tot : teksten.op;
  // What was never done needs no proof.
  const nodig = STATUSREGELS[status].gedaan;
  return (
    <tr>
      <th scope="row">
        <div>
          <Link
            to="/werknemers/$werknemerId/sollicitaties/$sollicitatieId"
            params={{ werknemerId, sollicitatieId: id }}
          >
            {functie}
          </Link>
          <p className="gedempt sollicitatietabel__bij">
            {[organisatie ?? teksten.organisatieOnbekend, wijzeNaam(wijze), `nr. ${nummer}`].join(
              ' · ',
            )}
          </p>
          {een.ingevoerdDoor === 'coach' ? (
            <p className="gedempt sollicitatietabel__bij">{teksten.genoteerd}</p>
          ) : null}
          {dubbel === undefined ? null : (
            <p className="sollicitatietabel__let-op">
              {teksten.dubbelKort(dubbelTekst[dubbel.reden], dubbel.nummer)}
            </p>
          )}
        </div>
      </th>
      <td data-kolom={teksten.kolom.status}>
        <span>
          {statusTekst[status]}{' '}
          <span className="gedempt">{teksten.sinds(datumKort(statusSinds))}</span>
        </span>
      </td>
      <td data-kolom={teksten.kolom.volgende}>
        {klaar ? null : (
          <span>
            {volgendeTekst(een, false)}
            {volgende.op === null ? null : (
              <span className="gedempt"> {dagbij(datumTekst(volgende.op))}</span>
            )}
          </span>
        )}
      </td>
      <td data-kolom={teksten.kolom.bewijs}>
        {een.controleerbaar ? teksten.welBewijs : nodig ? teksten.geenBewijs : null}
      </td>
    </tr>
  );
}
