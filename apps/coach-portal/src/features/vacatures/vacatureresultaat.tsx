import type { VacatureRij } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import type { Adreszoek } from '../../shared/lib/adres.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { salarisTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { vacatures as teksten } from '../../shared/teksten/vacatures.js';
import type { Rijplek } from '../../shared/venster/vensterlijst.js';

interface VacatureresultaatProps {
  readonly rij: VacatureRij;
  readonly plek: Rijplek;
  /** The search, to come back to. */
  readonly zoek: Adreszoek;
}

export function Vacatureresultaat({ rij, plek, zoek }: VacatureresultaatProps) {
  const feiten = [
    urenTekst(rij.uren),
    salarisTekst(rij.salaris),
    rij.geplaatstOp === null ? null : datumTekst(rij.geplaatstOp),
  ].filter((feit) => feit !== null);
  return (
    <li className="resultaat" {...plek}>
      <h2 className="resultaat__titel" lang="nl">
        <Link to="/vacatures/$vacatureId" params={{ vacatureId: rij.id }} search={zoek}>
          {rij.titel}
        </Link>
      </h2>
      <p className="gedempt">
        {[rij.werkgever ?? teksten.werkgeverOnbekend, rij.plaats ?? teksten.plaatsOnbekend].join(
          ' · ',
        )}
      </p>
      <p className="resultaat__fragment" lang="nl">
        {rij.fragment}
      </p>
      {feiten.length === 0 ? null : <p className="klein">{feiten.join(' · ')}</p>}
    </li>
  );
}
