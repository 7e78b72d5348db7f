import type { HerschiktRij, VerschovenRij } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { honderdste } from '../../shared/opmaak/getal.js';
import { afstandTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { ranking } from '../../shared/teksten/ranking.js';
import { watAls as teksten } from '../../shared/teksten/wat-als.js';
import { Knop } from '../../shared/ui/knop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';

interface VolgordeProps {
  readonly kop: string;
  readonly werknemerId: string;
  readonly aantal: number;
  readonly rijen: readonly HerschiktRij[];
}

/** What stays in sight at another place, folded: the first question is what comes in and falls off. */
export function Volgorde({ kop, werknemerId, aantal, rijen }: VolgordeProps) {
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

/** One side of the difference, the best first. */
export function Lijst({ kop, leeg, werknemerId, aantal, rijen }: LijstProps) {
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
        lang="nl"
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
