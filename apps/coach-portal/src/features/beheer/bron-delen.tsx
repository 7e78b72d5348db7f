import type { BronWeergave } from '@passend/contracts';
import { bronnen as teksten } from '../../shared/teksten/bronnen.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { bronacties } from './bronacties.js';
import { useBronactie } from './bronnen-api.js';

/** How a source is doing, why, and what to do. */
export function Brongezondheid({
  bron: { gezondheid, gezondheidReden },
}: {
  readonly bron: BronWeergave;
}) {
  const { naam, doe } = teksten.gezondheid[gezondheid];
  const reden = gezondheidReden === null ? null : (teksten.reden.get(gezondheidReden) ?? null);
  return (
    <div className={`bron__gezondheid bron__gezondheid--${gezondheid}`}>
      <p className="bron__stand">{naam}</p>
      {reden === null ? null : <p className="klein">{reden}</p>}
      {doe === null ? null : <p className="klein">{doe}</p>}
    </div>
  );
}

/** What can be done with a source now. */
export function Bronacties({ bron }: { readonly bron: BronWeergave }) {
  const actie = useBronactie(bron.id);
  return (
    <div className="bron__acties">
      {bronacties(bron).map((naam) => (
        <Knop
          key={naam}
          aria-label={`${teksten.actie[naam]}: ${bron.naam}`}
          bezig={actie.isPending}
          onPress={() => actie.mutate(naam)}
        >
          {teksten.actie[naam]}
        </Knop>
      ))}
      <p role="status" className="klein">
        {actie.isSuccess ? teksten.gedaan[actie.variables] : null}
      </p>
      {actie.isError ? <FoutMelding fout={actie.error} /> : null}
    </div>
  );
}
