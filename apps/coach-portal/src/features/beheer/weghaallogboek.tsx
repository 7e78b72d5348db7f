import type { Weghaling } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import { weghalen as teksten } from '../../shared/teksten/weghalen.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { useTerugdraaien, weghalingenQuery } from './weghalen-api.js';

/** Every request with its reason; each can be undone. */
export function Weghaallogboek() {
  const terug = useTerugdraaien();
  return (
    <section className="bronpagina__vak" aria-labelledby="logboek-kop">
      <h2 id="logboek-kop">{teksten.logboekKop}</h2>
      <div role="status">{terug.isSuccess ? <p>{teksten.teruggezet}</p> : null}</div>
      {terug.isError ? <FoutMelding fout={terug.error} /> : null}
      <Gegevens vraag={useQuery(weghalingenQuery)}>
        {({ weghalingen }) =>
          weghalingen.length === 0 ? (
            <p className="gedempt">{teksten.logboekLeeg}</p>
          ) : (
            <ol className="runs" aria-label={teksten.logboekKop}>
              {weghalingen.map((regel) => (
                <Regel
                  key={regel.id}
                  regel={regel}
                  bezig={terug.isPending}
                  opTerug={() => terug.mutate(regel.id)}
                />
              ))}
            </ol>
          )
        }
      </Gegevens>
    </section>
  );
}

interface RegelProps {
  readonly regel: Weghaling;
  readonly bezig: boolean;
  readonly opTerug: () => void;
}

function Regel({ regel, bezig, opTerug }: RegelProps) {
  const eigen = useGebruiker()?.id === regel.door;
  return (
    <li className="run run--keuze">
      <div>
        <p className="bron__stand">{teksten.regel[regel.soort](regel.naam)}</p>
        <p>{regel.reden}</p>
        <p className="gedempt klein">
          {teksten.wanneer(momentTekst(regel.op), eigen)}
          {regel.teruggedraaidOp === null
            ? ` ${teksten.buiten(regel.vacatures)}`
            : ` ${teksten.terugSinds(momentTekst(regel.teruggedraaidOp))}`}
        </p>
      </div>
      {regel.teruggedraaidOp === null ? (
        <div>
          <Knop aria-label={`${teksten.zetTerug}: ${regel.naam}`} bezig={bezig} onPress={opTerug}>
            {teksten.zetTerug}
          </Knop>
        </div>
      ) : null}
    </li>
  );
}
