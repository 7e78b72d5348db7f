import type { TrajectWeergave } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import {
  afspraakMet,
  afspraken,
  berichten,
  checkins,
  fasen,
  oefeningen,
  traject as teksten,
} from '../../shared/teksten/traject.js';
import { plaatsing, routes } from '../../shared/teksten/trajectroutes.js';
import { ClientKruimel } from '../../shared/ui/clientkruimel.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Woorden } from '../../shared/ui/woorden.js';
import { Afspraken } from './afspraken.js';
import { Berichten } from './berichten.js';
import { Checkinlijst } from './checkinlijst.js';
import { Fasenbord, lopendeNamen } from './fasenbord.js';
import { useDaad } from './gebruik-daad.js';
import { Oefeningen } from './oefeningen.js';
import { Plaatsing } from './plaatsing.js';
import { Routes } from './routes.js';
import { trajectQuery } from './traject-api.js';
import { wanneerTekst } from './wanneer.js';
import '../../shared/ui/vak.css';
import './traject.css';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/traject');

const DELEN = [
  ['fasen', fasen.kop],
  ['afspraken', afspraken.kop],
  ['berichten', berichten.kop],
  ['oefeningen', oefeningen.kop],
  ['plaatsing', plaatsing.kop],
  ['routes', routes.kop],
] as const;

/** The traject of one client, for his coach. */
export function TrajectPagina() {
  const { werknemerId } = route.useParams();
  const vraag = useQuery(trajectQuery(werknemerId));
  return (
    <div className="pagina">
      <Gegevens vraag={vraag} wacht={<Paginakop titel={teksten.venster} />}>
        {(traject) => <Traject traject={traject} />}
      </Gegevens>
    </div>
  );
}

function Traject({ traject }: { readonly traject: TrajectWeergave }) {
  const { id, naam, gesloten } = traject;
  return (
    <>
      <Paginakop
        titel={teksten.titel(naam)}
        venstertitel={teksten.venster}
        boven={<ClientKruimel werknemerId={id} />}
      >
        <Nu traject={traject} />
        <nav className="traject__inhoud" aria-label={teksten.inhoud}>
          {DELEN.map(([anker, kop]) => (
            <a key={anker} href={`#${anker}`}>
              {kop}
            </a>
          ))}
        </nav>
      </Paginakop>
      <Woorden
        begrippen={['trajectplan', 'tweede_spoor', 'deskundigenoordeel', 'second_opinion', 'uwv']}
      />
      <div className="traject">
        {gesloten ? <Melding>{teksten.gesloten}</Melding> : null}
        <Wissels traject={traject} />
        <Fasenbord traject={traject} bron={id} />
        <div className="traject__paar">
          <Afspraken traject={traject} bron={id} />
          <Berichten traject={traject} bron={id} kop={berichten.kop} uitleg={berichten.uitleg} />
        </div>
        <div className="traject__paar">
          <Oefeningen traject={traject} bron={id} />
          <Plaatsing traject={traject} bron={id} />
        </div>
        {traject.checkins.length === 0 ? null : (
          <section className="vak" aria-labelledby="checkins-kop">
            <h2 id="checkins-kop">{checkins.kop}</h2>
            <p className="gedempt">{checkins.uitleg}</p>
            <Checkinlijst checkins={traject.checkins} />
          </section>
        )}
        <Routes traject={traject} bron={id} />
      </div>
    </>
  );
}

/** Where it stands, in one line each. */
function Nu({ traject }: { readonly traject: TrajectWeergave }) {
  const eerste = traject.afspraken.find(({ staat }) => staat === 'gepland');
  const inleveren = traject.oefeningen.filter(({ staat }) => staat === 'ingeleverd').length;
  return (
    <div className="traject__nu">
      <p>{teksten.nuFasen(lopendeNamen(traject.fasen))}</p>
      <p>
        {eerste === undefined
          ? teksten.nuGeenAfspraak
          : teksten.nuAfspraak(wanneerTekst(eerste), afspraakMet[eerste.met])}
      </p>
      {traject.ongelezen === 0 ? null : (
        <p>
          <a href="#berichten">{teksten.nuOngelezen(traject.ongelezen)}</a>
        </p>
      )}
      {inleveren === 0 ? null : (
        <p>
          <a href="#oefeningen">{teksten.nuInleveren(inleveren)}</a>
        </p>
      )}
    </div>
  );
}

/** The client would rather have another coach: said first, and without judging. */
function Wissels({ traject }: { readonly traject: TrajectWeergave }) {
  const daad = useDaad(traject.id);
  return traject.coachwissels
    .filter(({ staat }) => staat === 'gevraagd')
    .map((wissel) => (
      <Melding
        key={wissel.id}
        toon="let-op"
        kop={teksten.wisselKop}
        acties={
          <>
            <Link to="/overdragen" search={{ client: traject.id }} className="knop knop--gewoon">
              {teksten.wisselOverdragen}
            </Link>
            <Knop
              soort="stil"
              bezig={daad.isPending}
              onPress={() =>
                daad.mutate({
                  soort: 'coachwissel_afgehandeld',
                  datum: traject.vandaag,
                  over: wissel.id,
                  werkgever: null,
                  uwv: null,
                  prive: { gedeeldMetCoach: true, uitkomst: 'blijft' },
                })
              }
            >
              {teksten.wisselBlijft}
            </Knop>
          </>
        }
      >
        {wissel.reden === null ? null : <p>{teksten.wisselReden(wissel.reden)}</p>}
        <p>{teksten.wisselUitleg}</p>
      </Melding>
    ));
}
