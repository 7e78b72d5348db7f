import type { Sollicitatiedetail } from '@passend/contracts';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { sollicitatie as teksten } from '../../shared/teksten/sollicitaties.js';
import { bewijsNaam } from '../../shared/teksten/sollicitatiewoorden.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Bewijsformulier } from './bewijsformulier.js';
import { bestandAdres, type Eigenaar } from './sollicitaties-api.js';

interface BewijzenProps {
  readonly eigenaar: Eigenaar;
  readonly detail: Sollicitatiedetail;
  readonly opBewaard: () => void;
}

/** What proves it, and what would. */
export function Bewijzen({ eigenaar, detail, opBewaard }: BewijzenProps) {
  const { id, bewijzen, mist } = detail.sollicitatie;
  return (
    <section className="vak" aria-labelledby="bewijs-kop">
      <h2 id="bewijs-kop">{teksten.bewijsKop}</h2>
      {bewijzen.length === 0 ? <p>{teksten.bewijsLeeg}</p> : null}
      {mist.length === 0 ? null : (
        <p className="gedempt">
          {teksten.mist(mist.map((soort) => bewijsNaam[soort].toLowerCase()).join(', '))}
        </p>
      )}
      <ul className="bewijzen">
        {bewijzen.map((bewijs) => (
          <li key={bewijs.regelId} className="bewijzen__deel">
            <p>
              <strong>{bewijsNaam[bewijs.bewijs]}</strong>
              {bewijs.versie > 1 ? ` (${teksten.versie(bewijs.versie)})` : ''} ·{' '}
              {datumTekst(bewijs.datum)}
            </p>
            {bewijs.prive ? <p className="bewijzen__prive">{teksten.prive}</p> : null}
            {bewijs.tekst === null ? null : <p className="bewijzen__tekst">{bewijs.tekst}</p>}
            {bewijs.bestand === null ? null : (
              <p>
                <a href={bestandAdres(eigenaar, id, bewijs.bestand.id)} download>
                  {teksten.open}: {bewijs.bestand.naam}
                </a>
              </p>
            )}
            <p className="gedempt">{teksten.genoteerd(bewijs.door.naam, bewijs.door.rol)}</p>
          </li>
        ))}
      </ul>
      <Uitklap kop={teksten.voegToe}>
        <Bewijsformulier
          key={bewijzen.length}
          eigenaar={eigenaar}
          detail={detail}
          opBewaard={opBewaard}
        />
      </Uitklap>
    </section>
  );
}
