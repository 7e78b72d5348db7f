import type { WerkgeverDossier } from '@passend/contracts';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { duurTekst, werktermen as teksten } from '../../shared/teksten/werkgever.js';

type Termen = NonNullable<WerkgeverDossier['werktermen']>;

interface WerktermenProps {
  readonly termen: Termen;
  /** Its place under the headings of the page. */
  readonly Kop?: 'h2' | 'h3';
}

/** What the bedrijfsarts told the employer in terms of work, in his own words. */
export function Werktermen({ termen, Kop = 'h2' }: WerktermenProps) {
  const Onder = Kop === 'h2' ? 'h3' : 'h4';
  const { opbouw, volgendeBeoordeling } = termen;
  return (
    <section className="vak" aria-labelledby="werktermen-kop">
      <Kop id="werktermen-kop">{teksten.kop}</Kop>
      <p className="gedempt">{teksten.van(termen.functie, datumTekst(termen.datum))}</p>
      <p>{teksten.uren(termen.urenNu)}</p>
      {opbouw === null ? null : (
        <p>{teksten.opbouw(opbouw.urenErbij, opbouw.elkeWeken, opbouw.totUren)}</p>
      )}
      <Zinnen Onder={Onder} kop={teksten.mogelijk} zinnen={termen.mogelijk} />
      <Zinnen Onder={Onder} kop={teksten.nietMogelijk} zinnen={termen.nietMogelijk} />
      <Zinnen Onder={Onder} kop={teksten.aanpassingen} zinnen={termen.aanpassingen} />
      <p>{teksten.duur(duurTekst[termen.verwachteDuur])}</p>
      {volgendeBeoordeling === null ? null : (
        <p>{teksten.volgende(datumTekst(volgendeBeoordeling))}</p>
      )}
    </section>
  );
}

interface ZinnenProps {
  readonly Onder: 'h3' | 'h4';
  readonly kop: string;
  readonly zinnen: readonly string[];
}

function Zinnen({ Onder, kop, zinnen }: ZinnenProps) {
  if (zinnen.length === 0) return null;
  return (
    <div>
      <Onder>{kop}</Onder>
      <ul className="werkgever__zinnen">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </div>
  );
}
