import type { Sollicitatiedetail } from '@passend/contracts';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { sollicitatie as teksten } from '../../shared/teksten/sollicitaties.js';
import { Uitklap } from '../../shared/ui/uitklap.js';

/** The vacancy as it was on the day; it stays readable when the market has forgotten it. */
export function Vacaturevak({ sollicitatie }: Pick<Sollicitatiedetail, 'sollicitatie'>) {
  const { vacature, url } = sollicitatie;
  if (vacature === null)
    return url === null ? null : (
      <p>
        <a href={url} target="_blank" rel="noreferrer" className="sollicitatie__adres">
          {url}
        </a>
      </p>
    );
  return (
    <Uitklap kop={teksten.vacatureKop}>
      <div className="sollicitatie__vacature">
        <h3 lang="nl">{vacature.titel}</h3>
        {vacature.gezienOp === null ? null : (
          <p className="gedempt">{teksten.vacatureOp(momentTekst(vacature.gezienOp))}</p>
        )}
        <p className="sollicitatie__vacaturetekst" lang="nl">
          {vacature.tekst}
        </p>
        {vacature.sha256 === null ? null : (
          <p className="gedempt sollicitatie__adres">
            {teksten.hash}: {vacature.sha256}
          </p>
        )}
      </div>
    </Uitklap>
  );
}
