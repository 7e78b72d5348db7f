import type { WerknemerWeergave } from '@passend/contracts';
import type { Zoekprofiel } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { maat } from '../../shared/opmaak/getal.js';
import { taalNaam } from '../../shared/opmaak/taal.js';
import { wensregels } from '../../shared/opmaak/wensregels.js';
import { navigatie } from '../../shared/teksten/algemeen.js';
import {
  opleidingNaam,
  profielvelden,
  werknemer as teksten,
  venstertitel,
} from '../../shared/teksten/werknemer.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Weeklijn } from '../../shared/ui/weeklijn.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { TeVerwerken } from '../documenten/te-verwerken.js';
import { Noodbalk } from '../nood/noodbalk.js';
import { Visievak } from '../rechten/visievak.js';
import { BelastbaarheidVak } from './belastbaarheid-vak.js';
import { BsnVak } from './bsn/bsn-vak.js';
import { Clientnavigatie } from './clientnavigatie.js';
import '../../shared/ui/paren.css';
import '../../shared/ui/vak.css';
import './werknemer.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId');

/** What is known of one client: the term, the zoekprofiel and the belastbaarheid. */
export function WerknemerPagina() {
  const { werknemerId } = route.useParams();
  const vraag = useQuery(werknemerQuery(werknemerId));
  return (
    <div className="pagina">
      <Gegevens vraag={vraag}>
        {(werknemer) => (
          <>
            <Noodbalk werknemerId={werknemer.id} />
            <TeVerwerken werknemerId={werknemer.id} />
            <Kop werknemer={werknemer} />
            <Woorden begrippen={['belastbaarheid', 'fml', 'zoekprofiel', 'bedrijfsarts']} />
            <div className="dossier">
              <Profiel werknemer={werknemer} />
              <BelastbaarheidVak werknemer={werknemer} />
              <Visievak werknemerId={werknemerId} />
              <BsnVak werknemerId={werknemerId} />
            </div>
          </>
        )}
      </Gegevens>
    </div>
  );
}

function Kop({ werknemer }: { readonly werknemer: WerknemerWeergave }) {
  const { week, totWeken } = werknemer.traject;
  return (
    <Paginakop
      titel={werknemer.naam}
      venstertitel={venstertitel.dossier}
      boven={
        <nav className="kruimel" aria-label={navigatie.plek}>
          <Link to="/caseload">{navigatie.caseload}</Link>
        </nav>
      }
    >
      <div className="dossier__kop">
        <div className="dossier__termijn">
          <p className="cijfer">{teksten.week(week, totWeken)}</p>
          <Weeklijn week={week} totWeken={totWeken} label={teksten.week(week, totWeken)} />
        </div>
        <dl className="termen paren">
          <Paar naam={teksten.eersteZiektedag}>{datumTekst(werknemer.eersteZiektedag)}</Paar>
          <Paar naam={teksten.werkgever}>{werknemer.werkgever}</Paar>
          <Paar naam={teksten.coach}>{werknemer.coach}</Paar>
        </dl>
        <Link
          to="/werknemers/$werknemerId/matches"
          params={{ werknemerId: werknemer.id }}
          className="knop knop--hoofd"
        >
          {teksten.naarRanglijst}
        </Link>
      </div>
      <Clientnavigatie werknemerId={werknemer.id} />
    </Paginakop>
  );
}

function Paar({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div className="paren__paar">
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Profiel({ werknemer }: { readonly werknemer: WerknemerWeergave }) {
  const { zoekprofiel } = werknemer;
  return (
    <section className="vak" aria-labelledby="profiel-kop">
      <div className="vak__kop">
        <h2 id="profiel-kop">{teksten.zoekprofiel}</h2>
        <Link to="/werknemers/$werknemerId/zoekprofiel" params={{ werknemerId: werknemer.id }}>
          {zoekprofiel === null ? teksten.maakZoekprofiel : teksten.wijzigZoekprofiel}
        </Link>
      </div>
      {zoekprofiel === null ? (
        <Melding toon="let-op">{teksten.geenZoekprofiel}</Melding>
      ) : (
        <Profielvelden werknemerId={werknemer.id} profiel={zoekprofiel} />
      )}
    </section>
  );
}

interface ProfielveldenProps {
  readonly werknemerId: string;
  readonly profiel: Zoekprofiel;
}

function Profielvelden({ werknemerId, profiel }: ProfielveldenProps) {
  const lijst = (waarden: readonly string[]) =>
    waarden.length === 0 ? (
      <span className="gedempt">{profielvelden.geen}</span>
    ) : (
      waarden.join(', ')
    );
  return (
    <dl className="termen paren paren--onder">
      <Paar naam={profielvelden.doelberoepen}>
        <Doelberoepen werknemerId={werknemerId} titels={profiel.doelberoepen} />
      </Paar>
      <Paar naam={profielvelden.woonplaats}>{profiel.woonplaats}</Paar>
      <Paar naam={profielvelden.max_reis_km}>{profielvelden.reis(maat(profiel.max_reis_km))}</Paar>
      <Paar naam={profielvelden.uren}>
        {profielvelden.urenTekst(maat(profiel.uren_min), maat(profiel.uren_max))}
      </Paar>
      <Paar naam={profielvelden.opleiding}>{opleidingNaam[profiel.opleiding]}</Paar>
      <Paar naam={profielvelden.rijbewijs}>{lijst(profiel.rijbewijs)}</Paar>
      <Paar naam={profielvelden.talen}>{lijst(profiel.talen.map(taalNaam))}</Paar>
      <Paar naam={profielvelden.diplomas}>{lijst(profiel.diplomas)}</Paar>
      {wensregels(profiel).map(({ veld, naam, tekst }) => (
        <Paar key={veld} naam={naam}>
          {tekst}
        </Paar>
      ))}
    </dl>
  );
}

interface DoelberoepenProps {
  readonly werknemerId: string;
  readonly titels: readonly string[];
}

/** Each target as a link to the occupations that it means, with this client in view. */
function Doelberoepen({ werknemerId, titels }: DoelberoepenProps) {
  if (titels.length === 0) return <span className="gedempt">{profielvelden.geen}</span>;
  return titels.map((titel, plaats) => (
    <Fragment key={titel}>
      {plaats === 0 ? null : ', '}
      <Link to="/werknemers/$werknemerId/beroepen" params={{ werknemerId }} search={{ q: titel }}>
        {titel}
      </Link>
    </Fragment>
  ));
}
