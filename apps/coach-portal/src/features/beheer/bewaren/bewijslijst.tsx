import type { Bewaren } from '@passend/contracts';
import { momentTekst } from '../../../shared/opmaak/datum.js';
import { bewaren as teksten } from '../../../shared/teksten/bewaren.js';

/** What went: by number, with the mark of each proof. */
export function Bewijslijst({ bewijzen }: Pick<Bewaren, 'bewijzen'>) {
  return (
    <section className="bronpagina__vak" aria-labelledby="bewijzen-kop">
      <h2 id="bewijzen-kop">{teksten.bewijzenKop}</h2>
      {bewijzen.length === 0 ? (
        <p className="gedempt">{teksten.bewijzenLeeg}</p>
      ) : (
        <ol className="runs" aria-label={teksten.bewijzenKop}>
          {bewijzen.map(({ id, soort, kenmerk, klasse, aantal, op, regel, hash }) => (
            <li key={id} className="run run--keuze">
              <div>
                <p className="bron__stand">{teksten.bewijs[soort](kenmerk ?? klasse)}</p>
                <p>{teksten.bewijsRegel(aantal, momentTekst(op), regel)}</p>
                <p className="gedempt klein">{teksten.bewijsHash(hash)}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
