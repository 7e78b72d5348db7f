import type { BeroepDetail } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { salarisTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { beroep as teksten } from '../../shared/teksten/beroepen.js';
import { vacatures } from '../../shared/teksten/vacatures.js';

type Rij = BeroepDetail['vacatures']['rijen'][number];

/** The live vacancies of an occupation. */
export function Beroepsvacatures({ aantal, rijen }: BeroepDetail['vacatures']) {
  return (
    <section className="vak" aria-labelledby="vacatures-kop">
      <h2 id="vacatures-kop">{teksten.vacatures(aantal)}</h2>
      {aantal === 0 ? <p className="gedempt">{teksten.geenVacatures}</p> : null}
      <ul className="beroepsvacatures">
        {rijen.map((rij) => (
          <Vacature key={rij.id} rij={rij} />
        ))}
      </ul>
      {aantal > rijen.length ? (
        <p className="gedempt klein">{teksten.eerste(rijen.length)}</p>
      ) : null}
    </section>
  );
}

function Vacature({ rij }: { readonly rij: Rij }) {
  // Only a coach has pages of vacancies.
  const coach = useGebruiker()?.rol === 'coach';
  const feiten = [
    rij.werkgever ?? vacatures.werkgeverOnbekend,
    rij.plaats ?? vacatures.plaatsOnbekend,
    urenTekst(rij.uren),
    salarisTekst(rij.salaris),
  ].filter((feit) => feit !== null);
  return (
    <li className="beroepsvacature">
      {coach ? (
        <Link
          to="/vacatures/$vacatureId"
          params={{ vacatureId: rij.id }}
          className="beroepsvacature__titel"
        >
          {rij.titel}
        </Link>
      ) : (
        <p className="beroepsvacature__titel">{rij.titel}</p>
      )}
      <p className="gedempt klein">{feiten.join(' · ')}</p>
    </li>
  );
}
