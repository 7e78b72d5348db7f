import type { BeroepVoorClient, VerschovenRij } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { afstandTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { beroep as teksten } from '../../shared/teksten/beroepen.js';
import { vacatures } from '../../shared/teksten/vacatures.js';
import { watAls } from '../../shared/teksten/wat-als.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { beroepVoorClientQuery } from './beroepen-api.js';

interface VoorClientProps {
  readonly werknemerId: string;
  readonly code: string;
}

/** Which of the vacancies of this occupation a client could do, and what stands in the way. */
export function VoorClient({ werknemerId, code }: VoorClientProps) {
  const werknemer = useQuery(werknemerQuery(werknemerId));
  return (
    <section className="vak" aria-labelledby="client-kop">
      <h2 id="client-kop">{teksten.voorClient(werknemer.data?.naam ?? '')}</h2>
      <Gegevens vraag={werknemer}>
        {({ zoekprofiel, belastbaarheid }) =>
          zoekprofiel === null || belastbaarheid === null ? (
            <p>{watAls.geenDossier}</p>
          ) : (
            <Beoordeeld werknemerId={werknemerId} code={code} />
          )
        }
      </Gegevens>
    </section>
  );
}

function Beoordeeld({ werknemerId, code }: VoorClientProps) {
  return (
    <Gegevens vraag={useQuery(beroepVoorClientQuery(werknemerId, code))}>
      {(antwoord) => <Antwoord werknemerId={werknemerId} antwoord={antwoord} />}
    </Gegevens>
  );
}

interface AntwoordProps {
  readonly werknemerId: string;
  readonly antwoord: BeroepVoorClient;
}

function Antwoord({ werknemerId, antwoord }: AntwoordProps) {
  const { stand, inBeeld, afgevallen, grenzen } = antwoord;
  const { totaal, past, mogelijk } = stand;
  if (totaal === 0) {
    return (
      <>
        <p>{teksten.geenVacatures}</p>
        <Grenzen grenzen={grenzen} />
      </>
    );
  }
  return (
    <>
      <div className="beroepstand">
        <p className="beroepstand__som">{teksten.som(past + mogelijk, totaal)}</p>
        <p className="beroepstand__delen">
          <span>{teksten.past(past)}</span>
          <span>{teksten.mogelijk(mogelijk)}</span>
          <span>{teksten.afgevallen(stand.afgevallen)}</span>
        </p>
      </div>
      <h3>{teksten.inBeeldKop(past + mogelijk)}</h3>
      {inBeeld.length === 0 ? <p className="gedempt">{teksten.inBeeldLeeg}</p> : null}
      <Rijen werknemerId={werknemerId} rijen={inBeeld} totaal={past + mogelijk} />
      {afgevallen.length === 0 ? null : (
        <Uitklap kop={teksten.afgevallenKop(stand.afgevallen)}>
          <Rijen werknemerId={werknemerId} rijen={afgevallen} totaal={stand.afgevallen} />
        </Uitklap>
      )}
      <Grenzen grenzen={grenzen} />
    </>
  );
}

interface RijenProps {
  readonly werknemerId: string;
  readonly rijen: readonly VerschovenRij[];
  readonly totaal: number;
}

function Rijen({ werknemerId, rijen, totaal }: RijenProps) {
  return (
    <>
      <ul className="beroepsvacatures">
        {rijen.map((rij) => (
          <Rij key={rij.vacatureId} werknemerId={werknemerId} rij={rij} />
        ))}
      </ul>
      {totaal > rijen.length ? (
        <p className="gedempt klein">{teksten.rest(totaal - rijen.length)}</p>
      ) : null}
    </>
  );
}

function Rij({ werknemerId, rij }: { readonly werknemerId: string; readonly rij: VerschovenRij }) {
  const { vacatureId, redenen } = rij;
  const feiten = [
    redenen.length === 0 ? teksten.uitkomst[rij.uitkomst] : null,
    rij.werkgever ?? vacatures.werkgeverOnbekend,
    rij.plaats,
    afstandTekst(rij.afstandKm),
    urenTekst(rij.uren),
  ].filter((feit) => feit !== null);
  return (
    <li className="beroepsvacature">
      <Link
        to="/werknemers/$werknemerId/matches/$vacatureId"
        params={{ werknemerId, vacatureId }}
        className="beroepsvacature__titel"
      >
        {rij.titel}
      </Link>
      <p className="gedempt klein">{feiten.join(' · ')}</p>
      {redenen.map((reden) => (
        <p key={reden} className="klein">
          {reden}
        </p>
      ))}
    </li>
  );
}

function Grenzen({ grenzen }: Pick<BeroepVoorClient, 'grenzen'>) {
  const [eerste] = grenzen;
  if (eerste === undefined) return null;
  return (
    <div className="beroepsklasse">
      <h3>{teksten.grenzen}</h3>
      <p className="gedempt klein">{teksten.grenzenUitleg}</p>
      <dl className="termen beroepsfeiten">
        {grenzen.map(({ item, naam, limiet, richting }) => (
          <div key={item}>
            <dt>
              {naam}
              {limiet === '' ? null : `: ${limiet}`}
            </dt>
            <dd>{teksten.richting[richting ?? 'onbekend']}</dd>
          </div>
        ))}
      </dl>
      <p className="gedempt klein">{teksten.bron(eerste.bron)}</p>
    </div>
  );
}
