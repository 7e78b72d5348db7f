import type { CaseloadRij } from '@passend/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { haal } from '../../shared/api/api.js';
import { caseloadInTaal } from '../../shared/in-taal/mijlpalen.js';
import { caseload as teksten } from '../../shared/teksten/caseload.js';
import { netwerk } from '../../shared/teksten/netwerk.js';
import { noodtoegang } from '../../shared/teksten/noodtoegang.js';
import { bord } from '../../shared/teksten/sollicitatiebord.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Leeg } from '../../shared/ui/leeg.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Noodmeldingen } from '../nood/noodmeldingen.js';
import { Weergavenbalk } from '../weergaven/weergavenbalk.js';
import { verdeelCaseload } from './aandacht.js';
import {
  adresUitFilter,
  type Caseloadfilter,
  filterUitAdres,
  gefilterd,
  geordend,
} from './caseload-filter.js';
import { CaseloadRegel } from './caseload-regel.js';
import { Caseloadbalk } from './caseloadbalk.js';
import './caseload.css';

const route = getRouteApi('/binnen/coach/caseload');
const caseloadQuery = queryOptions({
  queryKey: ['caseload'],
  queryFn: ({ signal }) => haal(caseloadInTaal, '/api/werknemers', signal),
});

export function CaseloadPagina() {
  const vraag = useQuery(caseloadQuery);
  return (
    <div className="pagina">
      <Noodmeldingen />
      <Gegevens vraag={vraag} wacht={<Paginakop titel={teksten.titel} />}>
        {({ werknemers }) => <Caseload werknemers={werknemers} />}
      </Gegevens>
    </div>
  );
}

function Caseload({ werknemers }: { readonly werknemers: readonly CaseloadRij[] }) {
  const filter = filterUitAdres(route.useSearch());
  const navigate = useNavigate();
  const moment = new Date();
  const { nu } = verdeelCaseload(werknemers, moment);
  const nieuw = werknemers.reduce((som, rij) => som + (rij.telling?.nieuw ?? 0), 0);
  return (
    <>
      <Paginakop titel={teksten.titel}>
        {werknemers.length === 0 ? null : (
          <p className="gedempt">{teksten.samenvatting(werknemers.length, nu.length, nieuw)}</p>
        )}
      </Paginakop>
      {werknemers.length === 0 ? (
        <Leeg
          kop={teksten.leegKop}
          acties={
            <Link to="/clienten/nieuw" className="knop knop--hoofd">
              {teksten.leegKnop}
            </Link>
          }
        >
          <p>{teksten.leeg}</p>
        </Leeg>
      ) : (
        <>
          <div className="caseload__boven">
            <Weergavenbalk plek="caseload" werknemerId={null} filter={adresUitFilter(filter)} />
            <Caseloadbalk
              filter={filter}
              opFilter={(anders) =>
                void navigate({ to: '/caseload', search: adresUitFilter(anders), replace: true })
              }
            />
          </div>
          <Lijst werknemers={werknemers} filter={filter} moment={moment} />
        </>
      )}
      <p className="caseload__links">
        <Link to="/sollicitaties">{bord.link}</Link>
        <Link to="/netwerk">{netwerk.link}</Link>
        <Link to="/noodtoegang">{noodtoegang.link}</Link>
      </p>
    </>
  );
}

interface LijstProps {
  readonly werknemers: readonly CaseloadRij[];
  readonly filter: Caseloadfilter;
  readonly moment: Date;
}

/** Who waits for the coach apart from who does not; in another order they are one list. */
function Lijst({ werknemers, filter, moment }: LijstProps) {
  const over = gefilterd(werknemers, filter, moment);
  const { nu, rustig } = verdeelCaseload(over, moment);
  const gezocht = filter.q !== '' || filter.punt !== null;
  return (
    <>
      <p className={gezocht ? 'gedempt' : 'alleen-voorlezen'} role="status">
        {gezocht ? teksten.gevonden(over.length, werknemers.length) : ''}
      </p>
      {over.length === 0 ? (
        <Leeg kop={teksten.nietsKop}>
          <p>{teksten.niets}</p>
        </Leeg>
      ) : null}
      {filter.volgorde === null ? (
        <>
          <Groep kop={teksten.groepNu} rijen={nu} moment={moment} />
          <Groep kop={teksten.groepRustig} rijen={rustig} moment={moment} />
        </>
      ) : (
        <Groep
          kop={teksten.volgorde[filter.volgorde]}
          rijen={geordend(over, filter.volgorde)}
          moment={moment}
        />
      )}
    </>
  );
}

interface GroepProps {
  readonly kop: string;
  readonly rijen: readonly CaseloadRij[];
  readonly moment: Date;
}

function Groep({ kop, rijen, moment }: GroepProps) {
  if (rijen.length === 0) return null;
  return (
    <section className="groep" aria-label={kop}>
      <h2 className="groep__kop">
        {kop} <span className="groep__aantal">{rijen.length}</span>
      </h2>
      <ul className="groep__lijst">
        {rijen.map((rij) => (
          <CaseloadRegel key={rij.id} rij={rij} moment={moment} />
        ))}
      </ul>
    </section>
  );
}
