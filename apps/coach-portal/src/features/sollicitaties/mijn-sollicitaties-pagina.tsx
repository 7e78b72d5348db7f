import type { Sollicitatielijst, SollicitatieWeergave } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { statusTekst } from '../../shared/teksten/sollicitatie-kort.js';
import { sollicitaties as teksten, wijzeZelf } from '../../shared/teksten/sollicitaties.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { nieuwAdres } from './adres.js';
import { sollicitatiesQuery } from './sollicitaties-api.js';
import { volgendeTekst } from './volgende-tekst.js';
import './sollicitaties.css';

/** The werknemer's own log: what he can do now comes first, each with one step. */
export function MijnSollicitatiesPagina() {
  const vraag = useQuery(sollicitatiesQuery(null));
  return (
    <div className="pagina pagina--smal mijn sollicitaties">
      <Paginakop titel={teksten.titelZelf}>
        <p>{teksten.inleidingZelf}</p>
      </Paginakop>
      <p>
        <Link to={nieuwAdres(null)} className="knop knop--hoofd sollicitaties__nieuw">
          {teksten.nieuw}
        </Link>
      </p>
      <Gegevens vraag={vraag}>{(lijst) => <Lijst lijst={lijst} />}</Gegevens>
      <p className="mijn__rust">{teksten.werkgeverZiet}</p>
    </div>
  );
}

function Lijst({ lijst }: { readonly lijst: Sollicitatielijst }) {
  const { sollicitaties } = lijst;
  if (sollicitaties.length === 0) return <p>{teksten.leegZelf}</p>;
  const van = (groep: SollicitatieWeergave['volgende']['groep']) =>
    sollicitaties.filter(({ volgende }) => volgende.groep === groep);
  const klaar = van('klaar');
  return (
    <>
      {(['nu', 'wacht'] as const).map((groep) => (
        <Groep key={groep} kop={teksten.groep[groep]} id={`groep-${groep}`} regels={van(groep)} />
      ))}
      {klaar.length === 0 ? null : (
        <Uitklap kop={`${teksten.groep.klaar} (${klaar.length})`}>
          <Kaarten regels={klaar} />
        </Uitklap>
      )}
    </>
  );
}

interface GroepProps {
  readonly kop: string;
  readonly id: string;
  readonly regels: readonly SollicitatieWeergave[];
}

function Groep({ kop, id, regels }: GroepProps) {
  if (regels.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      <Kaarten regels={regels} />
    </section>
  );
}

function Kaarten({ regels }: Pick<GroepProps, 'regels'>) {
  return (
    <ul className="sollicitatiekaarten">
      {regels.map((een) => (
        <Kaart key={een.id} een={een} />
      ))}
    </ul>
  );
}

function Kaart({ een }: { readonly een: SollicitatieWeergave }) {
  const { id, functie, organisatie, wijze, status, statusSinds, volgende, ingevoerdDoor } = een;
  return (
    <li className="sollicitatiekaart">
      <h3 className="sollicitatiekaart__titel">
        <Link to="/mijn/sollicitaties/$sollicitatieId" params={{ sollicitatieId: id }}>
          {functie}
        </Link>
      </h3>
      <p className="gedempt">
        {[organisatie ?? teksten.organisatieOnbekend, wijzeZelf[wijze]].join(' · ')}
      </p>
      <p>
        <strong>{statusTekst[status]}</strong> {teksten.op(datumTekst(statusSinds))}
      </p>
      {volgende.groep === 'klaar' ? null : (
        <p className="sollicitatiekaart__stap">{volgendeTekst(een, true)}</p>
      )}
      {ingevoerdDoor === 'coach' ? <p className="gedempt">{teksten.genoteerd}</p> : null}
    </li>
  );
}
