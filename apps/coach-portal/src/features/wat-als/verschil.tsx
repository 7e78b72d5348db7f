import type { HerschiktRij, VerschovenRij, WatAlsAntwoord, WatAlsBegin } from '@passend/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { klassen } from '../../shared/lib/klassen.js';
import { honderdste } from '../../shared/opmaak/getal.js';
import { afstandTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { ranking } from '../../shared/teksten/ranking.js';
import { watAls as teksten } from '../../shared/teksten/wat-als.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';

interface VerschilProps {
  readonly werknemerId: string;
  readonly begin: WatAlsBegin;
  /** Null while nothing is tried. */
  readonly uitkomst: UseQueryResult<WatAlsAntwoord> | null;
}

/** What the change does: the numbers first, then the vacancies themselves. */
export function Verschil({ werknemerId, begin, uitkomst }: VerschilProps) {
  const { stand, versies } = begin;
  return (
    <section className="watals__uitkomst" aria-labelledby="uitkomst-kop">
      <h2 id="uitkomst-kop">{teksten.uitkomstKop}</h2>
      <div className="watals__live" aria-live="polite">
        {uitkomst === null ? (
          <div className="watals__som">
            <p className="watals__stand">
              {teksten.inBeeld}: {teksten.inBeeldNu(stand.inBeeld, stand.overwogen)}
            </p>
            <p className="gedempt">{teksten.nogNiets}</p>
          </div>
        ) : null}
        {uitkomst?.data === undefined ? null : <Som antwoord={uitkomst.data} />}
      </div>
      {uitkomst === null ? null : (
        <Gegevens vraag={uitkomst}>
          {({ erbij, eraf, hoger, lager }) => (
            <div className={klassen('watals__lijsten', uitkomst.isFetching && 'watals--bezig')}>
              <Lijst
                kop={teksten.erbijKop(erbij.aantal)}
                leeg={teksten.erbijLeeg}
                werknemerId={werknemerId}
                {...erbij}
              />
              <Lijst
                kop={teksten.erafKop(eraf.aantal)}
                leeg={teksten.erafLeeg}
                werknemerId={werknemerId}
                {...eraf}
              />
              <Volgorde kop={teksten.hogerKop(hoger.aantal)} werknemerId={werknemerId} {...hoger} />
              <Volgorde kop={teksten.lagerKop(lager.aantal)} werknemerId={werknemerId} {...lager} />
            </div>
          )}
        </Gegevens>
      )}
      <p className="gedempt klein">{teksten.versies(versies)}</p>
    </section>
  );
}

function Som({ antwoord }: { readonly antwoord: WatAlsAntwoord }) {
  const { voor, na, erbij, eraf, hoger, lager } = antwoord;
  const gelijk = erbij.aantal + eraf.aantal === 0;
  const stil = hoger.aantal + lager.aantal === 0;
  return (
    <div className="watals__som">
      <p className="alleen-voorlezen">{teksten.samen(erbij.aantal, eraf.aantal, na.inBeeld)}</p>
      <p className="watals__stand" aria-hidden="true">
        {teksten.inBeeld} {teksten.vanNaar(voor.inBeeld, na.inBeeld)}
      </p>
      <p className="watals__verschil" aria-hidden="true">
        <span className="watals__erbij">{teksten.erbij(erbij.aantal)}</span>
        <span className="watals__eraf">{teksten.eraf(eraf.aantal)}</span>
      </p>
      {stil ? null : <p className="gedempt klein">{teksten.schuift(hoger.aantal, lager.aantal)}</p>}
      {gelijk ? <p>{stil ? teksten.nietsVeranderd : teksten.alleenVolgorde}</p> : null}
    </div>
  );
}

interface VolgordeProps {
  readonly kop: string;
  readonly werknemerId: string;
  readonly aantal: number;
  readonly rijen: readonly HerschiktRij[];
}

/** What stays in sight at another place, folded: the first question is what comes in and falls off. */
function Volgorde({ kop, werknemerId, aantal, rijen }: VolgordeProps) {
  if (aantal === 0) return null;
  const getoond = rijen.slice(0, EERSTE);
  return (
    <Uitklap kop={kop}>
      <ul className="verschoven">
        {getoond.map((rij) => (
          <Rij
            key={rij.vacatureId}
            rij={rij}
            werknemerId={werknemerId}
            erbij={teksten.score(honderdste(rij.scoreVoor), honderdste(rij.scoreNa))}
          />
        ))}
      </ul>
      {aantal > getoond.length ? (
        <p className="gedempt klein">{teksten.rest(aantal - getoond.length)}</p>
      ) : null}
    </Uitklap>
  );
}

interface LijstProps {
  readonly kop: string;
  readonly leeg: string;
  readonly werknemerId: string;
  readonly aantal: number;
  readonly rijen: readonly VerschovenRij[];
}

/** So many stand there at once; more on demand. */
const EERSTE = 8;

function Lijst({ kop, leeg, werknemerId, aantal, rijen }: LijstProps) {
  const [alles, zetAlles] = useState(false);
  const getoond = alles ? rijen : rijen.slice(0, EERSTE);
  return (
    <section className="watals__lijst" aria-label={kop}>
      <h3>{kop}</h3>
      {aantal === 0 ? <p className="gedempt">{leeg}</p> : null}
      <ul className="verschoven">
        {getoond.map((rij) => (
          <Rij key={rij.vacatureId} rij={rij} werknemerId={werknemerId} />
        ))}
      </ul>
      {rijen.length > getoond.length ? (
        <Knop onPress={() => zetAlles(true)}>{teksten.meer(rijen.length - getoond.length)}</Knop>
      ) : null}
      {rijen.length === getoond.length && aantal > rijen.length ? (
        <p className="gedempt klein">{teksten.rest(aantal - rijen.length)}</p>
      ) : null}
    </section>
  );
}

interface RijProps {
  readonly rij: VerschovenRij;
  readonly werknemerId: string;
  /** One more fact to show. */
  readonly erbij?: string;
}

function Rij({ rij, werknemerId, erbij }: RijProps) {
  const { vacatureId } = rij;
  const feiten = [
    rij.werkgever ?? ranking.werkgeverOnbekend,
    rij.plaats,
    afstandTekst(rij.afstandKm),
    urenTekst(rij.uren),
    erbij ?? null,
  ].filter((feit) => feit !== null);
  return (
    <li className="verschoven__rij">
      <Link
        to="/werknemers/$werknemerId/matches/$vacatureId"
        params={{ werknemerId, vacatureId }}
        className="verschoven__titel"
      >
        {rij.titel}
      </Link>
      <p className="gedempt klein">{feiten.join(' · ')}</p>
      {rij.redenen.map((reden) => (
        <p key={reden} className="verschoven__reden klein">
          {reden}
        </p>
      ))}
    </li>
  );
}
