import type { NieuweVacature } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { afstandTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { attendering as teksten } from '../../shared/teksten/attendering.js';
import { mijn } from '../../shared/teksten/mijn.js';
import { reactie } from '../../shared/teksten/reactie.js';
import { Reactieknoppen } from '../../shared/ui/reactieknoppen.js';
import { Redenen } from '../../shared/ui/redenen.js';
import { type Eigenaar, useReactie } from './attendering-api.js';

interface NieuweVacaturesProps {
  readonly eigenaar: Eigenaar;
  readonly nieuw: readonly NieuweVacature[];
  /** Whether there is a search at all. */
  readonly zoekt: boolean;
}

/** What is new, the newest first. */
export function NieuweVacatures({ eigenaar, nieuw, zoekt }: NieuweVacaturesProps) {
  return (
    <section aria-labelledby="nieuw-kop">
      <h2 id="nieuw-kop">{eigenaar === null ? teksten.nieuwKop : teksten.nieuwKopCoach}</h2>
      <p role="status" className="gedempt">
        {nieuw.length > 0 ? teksten.aantalNieuw(nieuw.length) : null}
        {nieuw.length === 0 && zoekt ? teksten.leegMetZoek : null}
        {nieuw.length === 0 && !zoekt ? teksten.leegZonderZoek : null}
      </p>
      {nieuw.length === 0 ? null : (
        <ul className="kaarten">
          {nieuw.map((vacature) => (
            <Kaart key={vacature.vacatureId} eigenaar={eigenaar} vacature={vacature} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface KaartProps {
  readonly eigenaar: Eigenaar;
  readonly vacature: NieuweVacature;
}

function Kaart({ eigenaar, vacature }: KaartProps) {
  const { titel, werkgever, plaats, uren, afstandKm, waarom, nogOpen, url, vacatureId } = vacature;
  const afstand = afstandTekst(afstandKm);
  const feiten = [
    werkgever ?? mijn.werkgeverOnbekend,
    plaats,
    afstand === null ? null : mijn.kaart(afstand),
    urenTekst(uren),
  ].filter((feit) => feit !== null);
  const gevondenOp = datumTekst(dagVanMoment(new Date(vacature.gevondenOp)));
  return (
    <li className="kaart">
      <h3 className="kaart__titel" lang="nl">
        {titel}
      </h3>
      <p className="gedempt">{feiten.join(' · ')}</p>
      <Redenen kop={teksten.waarom} waarom={waarom} nogOpen={nogOpen} />
      {url === null ? null : (
        <a className="knop knop--hoofd kaart__lees" href={url} target="_blank" rel="noreferrer">
          {teksten.lees}
          <span className="alleen-voorlezen">
            : {titel} ({algemeen.nieuwVenster})
          </span>
        </a>
      )}
      <p>
        {eigenaar === null ? (
          <Link to="/vacatures/$vacatureId" params={{ vacatureId }}>
            {teksten.inPassend}
            <span className="alleen-voorlezen">: {titel}</span>
          </Link>
        ) : (
          <Link
            to="/werknemers/$werknemerId/matches/$vacatureId"
            params={{ werknemerId: eigenaar, vacatureId }}
          >
            {teksten.bijMatch}
            <span className="alleen-voorlezen">: {titel}</span>
          </Link>
        )}
      </p>
      {eigenaar === null ? <EigenWoord vacature={vacature} /> : null}
      <p className="gedempt kaart__sinds">{teksten.van(vacature.zoekopdracht, gevondenOp)}</p>
    </li>
  );
}

/** One tap says it; nothing has to be explained. */
function EigenWoord({ vacature }: { readonly vacature: NieuweVacature }) {
  const reageer = useReactie(vacature.vacatureId);
  return (
    <div className="kaart__reactie">
      <p className="kaart__waarom">{reactie.werknemerVraag}</p>
      <Reactieknoppen
        label={`${reactie.werknemerVraag} ${vacature.titel}`}
        gekozen={reageer.isPending ? reageer.variables : vacature.reacties}
        opKies={(reacties) => reageer.mutate(reacties)}
      />
      <p className="gedempt" role="status">
        {reageer.isError ? reactie.mislukt : reageer.isSuccess ? reactie.bewaard : ''}
      </p>
    </div>
  );
}
