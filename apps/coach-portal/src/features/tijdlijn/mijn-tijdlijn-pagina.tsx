import type { MijlpaalWeergave, TijdlijnWeergave } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { TIJDLIJNWOORDEN } from '../../shared/begrippen/tijdlijnwoorden.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { mijnMijlpaal, mijnTijdlijn as teksten } from '../../shared/teksten/mijn-tijdlijn.js';
import { loopTekst, soortTekst } from '../../shared/teksten/tijdlijn.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { dagVan, opDag } from './beurt.js';
import { Bewijslijst } from './bewijslijst.js';
import { wanneerTekst } from './gebeurtenis-vorm.js';
import { MijlpaalUitleg } from './mijlpaal-uitleg.js';
import { mijnTijdlijnQuery } from './tijdlijn-api.js';
import { Tijdlijnbeeld } from './tijdlijnbeeld.js';
import './tijdlijn.css';

const GEWEEST: readonly MijlpaalWeergave['status'][] = ['gedaan', 'te_laat_gedaan', 'voorbij'];

/** The werknemer sees everything of his own case, in plain words; what he does himself comes first. */
export function MijnTijdlijnPagina() {
  const vraag = useQuery(mijnTijdlijnQuery);
  return (
    <div className="pagina pagina--smal">
      <Gegevens vraag={vraag} wacht={<Paginakop titel={teksten.titel} />}>
        {(tijdlijn) => <MijnTijdlijn tijdlijn={tijdlijn} />}
      </Gegevens>
    </div>
  );
}

function MijnTijdlijn({ tijdlijn }: { readonly tijdlijn: TijdlijnWeergave }) {
  const { week, totWeken, loop, tot, rustTot, gebeurtenissen } = tijdlijn;
  const stil = loopTekst[loop](tot === null ? '' : datumTekst(tot));
  const mijlpalen = tijdlijn.mijlpalen.filter(({ vorm }) => vorm !== 'vrijwillig').toSorted(opDag);
  const geweest = mijlpalen.filter(({ status }) => GEWEEST.includes(status));
  const komt = mijlpalen.filter(({ status }) => !GEWEEST.includes(status));
  const zelf = komt.filter(
    ({ verantwoordelijke, status }) => verantwoordelijke === 'werknemer' && status !== 'nog_niet',
  );
  return (
    <>
      <Paginakop titel={teksten.titel}>
        <p>{teksten.inleiding(week, totWeken)}</p>
      </Paginakop>
      <div className="tijdlijn">
        <Tijdlijnbeeld tijdlijn={tijdlijn} />
        {stil === '' ? null : <Melding>{stil}</Melding>}
        {rustTot === null ? null : <Melding>{teksten.rust(datumTekst(rustTot))}</Melding>}
        <Woorden begrippen={TIJDLIJNWOORDEN} />
        <section aria-labelledby="zelf-kop">
          <h2 id="zelf-kop">{teksten.zelfKop}</h2>
          {zelf.length === 0 ? <p>{teksten.zelfLeeg}</p> : <Lijst mijlpalen={zelf} />}
        </section>
        <Deel id="komt-kop" kop={teksten.komtKop} mijlpalen={komt} />
        <Deel id="geweest-kop" kop={teksten.geweestKop} mijlpalen={geweest} />
        <section aria-labelledby="gebeurd-kop">
          <h2 id="gebeurd-kop">{teksten.gebeurdKop}</h2>
          {gebeurtenissen.length === 0 ? <p>{teksten.gebeurdLeeg}</p> : null}
          <ul className="gebeurtenissen">
            {gebeurtenissen.map(({ id, gebeurtenis }) => (
              <li key={id}>
                {soortTekst[gebeurtenis.soort]}: {wanneerTekst(gebeurtenis)}
              </li>
            ))}
          </ul>
          <p className="gedempt">{teksten.kloptNiet}</p>
          <p className="gedempt">{teksten.werkgever}</p>
        </section>
      </div>
    </>
  );
}

interface DeelProps {
  readonly id: string;
  readonly kop: string;
  readonly mijlpalen: readonly MijlpaalWeergave[];
}

function Deel({ id, kop, mijlpalen }: DeelProps) {
  if (mijlpalen.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      <Lijst mijlpalen={mijlpalen} />
    </section>
  );
}

function Lijst({ mijlpalen }: { readonly mijlpalen: readonly MijlpaalWeergave[] }) {
  return (
    <ul className="mijnlijst">
      {mijlpalen.map((mijlpaal) => (
        <li key={mijlpaal.code} className="mijnlijst__deel">
          <p className="mijnlijst__dag">{dagRegel(mijlpaal)}</p>
          <p>{mijnMijlpaal[mijlpaal.code]}</p>
          <MijlpaalUitleg mijlpaal={mijlpaal} kop={teksten.meer} />
          {mijlpaal.bewijs.length === 0 ? null : (
            <Bewijslijst bewijzen={mijlpaal.bewijs} pad="/api/mijn/mijlpalen/bestanden" />
          )}
        </li>
      ))}
    </ul>
  );
}

function dagRegel(mijlpaal: MijlpaalWeergave): string {
  const dag = dagVan(mijlpaal);
  if (mijlpaal.gedaanOp !== null) return teksten.gedaan(mijlpaal.gedaanOp);
  if (dag === null) return mijlpaal.naam;
  if (mijlpaal.status === 'te_laat') return teksten.voorbij(dag);
  return mijlpaal.uitersteDatum === null ? teksten.rond(dag) : teksten.uiterlijk(dag);
}
