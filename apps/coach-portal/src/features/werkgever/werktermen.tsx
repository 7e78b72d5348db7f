import type { WerkgeverDossier } from '@passend/contracts';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { duurTekst, werktermen as teksten } from '../../shared/teksten/werkgever.js';

type Termen = NonNullable<WerkgeverDossier['werktermen']>;

/** What the bedrijfsarts told the employer in terms of work, in his own words. */
export function Werktermen({ termen }: { readonly termen: Termen }) {
  const { opbouw, volgendeBeoordeling } = termen;
  return (
    <section className="vak" aria-labelledby="werktermen-kop">
      <h2 id="werktermen-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.van(termen.functie, datumTekst(termen.datum))}</p>
      <p>{teksten.uren(termen.urenNu)}</p>
      {opbouw === null ? null : (
        <p>{teksten.opbouw(opbouw.urenErbij, opbouw.elkeWeken, opbouw.totUren)}</p>
      )}
      <Zinnen kop={teksten.mogelijk} zinnen={termen.mogelijk} />
      <Zinnen kop={teksten.nietMogelijk} zinnen={termen.nietMogelijk} />
      <Zinnen kop={teksten.aanpassingen} zinnen={termen.aanpassingen} />
      <p>{teksten.duur(duurTekst[termen.verwachteDuur])}</p>
      {volgendeBeoordeling === null ? null : (
        <p>{teksten.volgende(datumTekst(volgendeBeoordeling))}</p>
      )}
    </section>
  );
}

function Zinnen({ kop, zinnen }: { readonly kop: string; readonly zinnen: readonly string[] }) {
  if (zinnen.length === 0) return null;
  return (
    <div>
      <h3>{kop}</h3>
      <ul className="werkgever__zinnen">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </div>
  );
}
