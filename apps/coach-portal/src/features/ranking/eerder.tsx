import type { Eerder } from '@passend/contracts';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { beoordelingNaam } from '../../shared/teksten/oordeel.js';
import { ranking as teksten } from '../../shared/teksten/ranking.js';
import { Melding } from '../../shared/ui/melding.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';

/** What was decided of the same job before it was placed again, in one line. */
export function eerderTekst({ op, beoordeling }: Eerder): string {
  const datum = datumTekst(dagVanMoment(new Date(op)));
  return beoordeling === null
    ? teksten.eerderGezegd(datum)
    : teksten.eerder(datum, beoordelingNaam[beoordeling].toLowerCase());
}

interface EerdermeldingProps {
  readonly eerder: Eerder | null;
  readonly werknemerId: string;
}

/** Says so at the vacancy itself, with the way to what was written then. */
export function Eerdermelding({ eerder, werknemerId }: EerdermeldingProps) {
  if (eerder === null) return null;
  return (
    <Melding toon="let-op" kop={eerderTekst(eerder)}>
      <p>{teksten.eerderUitleg}</p>
      <p>
        <Verwijzing naar={`/werknemers/${werknemerId}/matches/${eerder.vacatureId}`}>
          {teksten.eerderLink}
        </Verwijzing>
      </p>
    </Melding>
  );
}
