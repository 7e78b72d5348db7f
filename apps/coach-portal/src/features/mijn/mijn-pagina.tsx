import type { MijnMatches } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { afstandTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { mijnLinks as links, mijn as teksten } from '../../shared/teksten/mijn.js';
import { reactie } from '../../shared/teksten/reactie.js';
import { Gegevens, Laden } from '../../shared/ui/gegevens.js';
import { lui } from '../../shared/ui/lui.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Redenen } from '../../shared/ui/redenen.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { mijnRapportenQuery } from '../rapporten/mijn-rapporten-api.js';
import { sollicitatiesQuery } from '../sollicitaties/sollicitaties-api.js';
import { VacatureInLog } from '../sollicitaties/vacature-in-log.js';
import { SnelleCheckin } from '../traject/snelle-checkin.js';
import { trajectQuery } from '../traject/traject-api.js';
import { mijnQuery } from './mijn-api.js';
import { MijnReactie } from './mijn-reactie.js';
import { naarKeuze, type Stap, volgendeStappen } from './volgende-stappen.js';
import './mijn.css';

/** Seldom there: when somebody read the file without a relation. */
const EigenNood = lui(async () => (await import('../nood/eigen-nood.js')).EigenNood);

/** At the foot, so that the first load can do without. */
const MijnBegeleiding = lui(async () => (await import('./mijn-begeleiding.js')).MijnBegeleiding);

/** The home of the werknemer: calm, at most three steps, and his own vacancies. */
export function MijnPagina() {
  const voornaam = useGebruiker()?.naam.split(' ')[0] ?? '';
  const vraag = useQuery(mijnQuery);
  // All at once, and drawn when all are there: nothing jumps away under a finger on a slow line.
  const sollicitaties = useQuery(sollicitatiesQuery(null)).isLoading;
  const rapporten = useQuery(mijnRapportenQuery).isLoading;
  const traject = useQuery(trajectQuery(null)).isLoading;
  const wacht = sollicitaties || rapporten || traject;
  return (
    <div className="pagina pagina--smal mijn">
      <Paginakop titel={teksten.groet(voornaam)} venstertitel={teksten.titel} />
      <Gegevens vraag={vraag}>
        {({ matches }) => (wacht ? <Laden /> : <Mijn matches={matches} />)}
      </Gegevens>
    </div>
  );
}

function Mijn({ matches }: MijnMatches) {
  const sollicitaties = useQuery(sollicitatiesQuery(null)).data?.sollicitaties;
  const rapporten = useQuery(mijnRapportenQuery).data?.rapporten;
  const keuze = naarKeuze(matches, sollicitaties);
  const voorJou = [...keuze.kiezen, ...keuze.gekozen];
  const open = keuze.kiezen.filter((match) => match.live).length;
  const stappen = volgendeStappen(matches, sollicitaties, rapporten);
  return (
    <>
      <p className="mijn__inleiding">
        {inleidingVan({ open, gekozen: matches.length > 0, ietsTeDoen: stappen.some(vraagtIets) })}
      </p>
      <section aria-labelledby="stappen-kop">
        <h2 id="stappen-kop">{teksten.stappenKop}</h2>
        <ol className="stappen">
          {stappen.map((stap) => (
            <li key={stap.titel} className="stap">
              <p className="stap__titel">
                <Staplink stap={stap} />
              </p>
              <p className="gedempt">{stap.uitleg}</p>
            </li>
          ))}
        </ol>
      </section>
      <SnelleCheckin />
      {voorJou.length === 0 ? null : (
        <section id="vacatures" aria-labelledby="vacatures-kop" tabIndex={-1}>
          <h2 id="vacatures-kop">{teksten.vacaturesKop}</h2>
          <p className="gedempt">{reactie.werknemerUitleg}</p>
          <p className="mijn__kaartlink">
            <Link to="/mijn/kaart">{links.kaart}</Link>
          </p>
          <ul className="kaarten">
            {voorJou.map((match) => (
              <Kaart key={match.vacatureId} match={match} />
            ))}
          </ul>
        </section>
      )}
      {keuze.liever_niet.length === 0 ? null : (
        <Uitklap kop={teksten.lieverNiet(keuze.liever_niet.length)}>
          <ul className="kaarten">
            {keuze.liever_niet.map((match) => (
              <Kaart key={match.vacatureId} match={match} />
            ))}
          </ul>
        </Uitklap>
      )}
      <section aria-labelledby="meer-kop">
        <h2 id="meer-kop">{teksten.meerKop}</h2>
        <ul className="mijn__meer">
          <Meer
            link={<Link to="/mijn/nieuwe-vacatures">{links.nieuw}</Link>}
            uitleg={links.nieuwUitleg}
          />
          <Meer
            link={<Link to="/mijn/sollicitaties/nieuw">{teksten.nieuweSollicitatie}</Link>}
            uitleg={teksten.nieuweSollicitatieUitleg}
          />
          <Meer
            link={<Link to="/mijn/gevonden">{links.gevonden}</Link>}
            uitleg={links.gevondenUitleg}
          />
          <Meer
            link={<Link to="/mijn/inspanning">{links.inspanning}</Link>}
            uitleg={links.inspanningUitleg}
          />
          <Meer
            link={<Link to="/mijn/documenten">{links.documenten}</Link>}
            uitleg={links.documentenUitleg}
          />
          <Meer
            link={<Link to="/mijn/rapporten">{links.rapporten}</Link>}
            uitleg={links.rapportenUitleg}
          />
        </ul>
      </section>
      <EigenNood />
      <MijnBegeleiding />
      <p className="mijn__rust">{teksten.rust}</p>
    </>
  );
}

interface Inleiding {
  /** Vacancies from which he has not chosen yet. */
  readonly open: number;
  readonly gekozen: boolean;
  readonly ietsTeDoen: boolean;
}

/** One sentence under the greeting; it says that nothing has to be done only when that is so. */
function inleidingVan({ open, gekozen, ietsTeDoen }: Inleiding): string {
  if (open > 0) return teksten.inleiding(open);
  const zin = gekozen ? teksten.gekozen : teksten.zoekt;
  return ietsTeDoen ? zin : `${zin} ${teksten.nietsTeDoen}`;
}

const vraagtIets = ({ naar }: Stap): boolean => naar !== null && naar !== 'werkgever';

function Staplink({ stap }: { readonly stap: Stap }) {
  if (stap.naar === 'werkgever') {
    return <Link to="/mijn/wat-ziet-mijn-werkgever">{stap.titel}</Link>;
  }
  if (stap.naar !== null && typeof stap.naar === 'object') {
    return (
      <Link
        to="/mijn/sollicitaties/$sollicitatieId"
        params={{ sollicitatieId: stap.naar.sollicitatie }}
      >
        {stap.titel}
      </Link>
    );
  }
  if (stap.naar === 'rapporten') return <Link to="/mijn/rapporten">{stap.titel}</Link>;
  return stap.naar === 'vacatures' ? <a href="#vacatures">{stap.titel}</a> : stap.titel;
}

function Kaart({ match }: { readonly match: MijnMatches['matches'][number] }) {
  const afstand = afstandTekst(match.afstandKm);
  const feiten = [
    match.werkgever ?? teksten.werkgeverOnbekend,
    match.plaats,
    afstand === null ? null : teksten.kaart(afstand),
    urenTekst(match.uren),
  ].filter((feit) => feit !== null);
  return (
    <li className="kaart">
      <h3 className="kaart__titel" lang="nl">
        {match.titel}
      </h3>
      <p className="gedempt">{feiten.join(' · ')}</p>
      {match.live ? null : <Melding toon="let-op">{teksten.nietLive}</Melding>}
      <Redenen kop={teksten.waarom} waarom={match.waarom} nogOpen={match.nogOpen} />
      {match.url === null || !match.live ? null : (
        <a
          className="knop knop--hoofd kaart__lees"
          href={match.url}
          target="_blank"
          rel="noreferrer"
        >
          {teksten.bekijk}
          <span className="alleen-voorlezen">
            : {match.titel} ({algemeen.nieuwVenster})
          </span>
        </a>
      )}
      <VacatureInLog eigenaar={null} vacatureId={match.vacatureId} />
      <MijnReactie match={match} />
      <Uitklap
        kop={
          <>
            {teksten.meerKop}
            <span className="alleen-voorlezen">: {match.titel}</span>
          </>
        }
      >
        <p>
          <Link to="/vacatures/$vacatureId" params={{ vacatureId: match.vacatureId }}>
            {teksten.lees}
          </Link>
        </p>
        {match.beroep === null ? null : (
          <p>
            <Link to="/beroepen/$code" params={{ code: match.beroep.code }}>
              {teksten.beroep(match.beroep.naam)}
            </Link>
          </p>
        )}
        <p className="gedempt kaart__sinds">{teksten.sinds(datumTekst(match.sinds))}</p>
      </Uitklap>
    </li>
  );
}

interface MeerProps {
  readonly link: ReactNode;
  readonly uitleg: string;
}

function Meer({ link, uitleg }: MeerProps) {
  return (
    <li>
      {link}
      <p className="gedempt">{uitleg}</p>
    </li>
  );
}
