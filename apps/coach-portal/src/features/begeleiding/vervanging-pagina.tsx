import type { Vervanging } from '@passend/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import {
  clientenQuery,
  stopVervanging,
  useBegeleidingVernieuwd,
  vervangingenQuery,
} from '../../shared/api/begeleiding.js';
import { collegasQuery } from '../../shared/api/mensen.js';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { periodeTekst } from '../../shared/opmaak/periode.js';
import { useGebruiker } from '../../shared/sessie/sessie.js';
import {
  clienten as lijstteksten,
  vervanging as teksten,
} from '../../shared/teksten/begeleiding.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Onderpagina } from '../../shared/ui/onderpagina.js';
import { Vervangingformulier } from './vervanging-formulier.js';
import '../../shared/ui/mensen.css';
import '../../shared/ui/vak.css';

/** Who replaces whom, and on which days. */
export function VervangingPagina() {
  const isBeheerder = useGebruiker()?.rol === 'beheerder';
  const clienten = useQuery(clientenQuery);
  const collegas = useQuery(collegasQuery);
  return (
    <Onderpagina
      titel={teksten.titel}
      onder={{ naar: '/clienten', naam: lijstteksten.titel }}
      uitleg={isBeheerder ? teksten.uitlegBeheer : teksten.uitleg}
    >
      <div className="mensen">
        <section className="vak" aria-labelledby="nieuw-kop">
          <h2 id="nieuw-kop">{teksten.nieuwKop}</h2>
          <Gegevens vraag={clienten}>
            {({ clienten: alle }) => (
              <Gegevens vraag={collegas}>
                {({ collegas: wie }) => <Vervangingformulier clienten={alle} collegas={wie} />}
              </Gegevens>
            )}
          </Gegevens>
        </section>
        <section className="vak" aria-labelledby="lijst-kop">
          <h2 id="lijst-kop">{teksten.lijstKop}</h2>
          <Gegevens vraag={useQuery(vervangingenQuery)}>
            {({ vervangingen }) => <Lijst vervangingen={vervangingen} />}
          </Gegevens>
        </section>
      </div>
    </Onderpagina>
  );
}

function Lijst({ vervangingen }: { readonly vervangingen: readonly Vervanging[] }) {
  const vernieuw = useBegeleidingVernieuwd();
  const stop = useMutation({ mutationFn: stopVervanging, onSuccess: vernieuw });
  return (
    <>
      <div role="status">{stop.isSuccess ? <p>{teksten.gestopt}</p> : null}</div>
      <Weigermelding fout={stop.error} />
      {vervangingen.length === 0 ? (
        <p className="gedempt">{teksten.leeg}</p>
      ) : (
        <ul className="mensen__lijst">
          {vervangingen.map((een) => (
            <li key={een.id} className="mensen__regel">
              <div>
                {teksten.regel(een.vervanger.naam, een.coach.naam)}
                <span className="mensen__bij">
                  {periodeTekst(datumTekst(een.van), datumTekst(een.tot))} ·{' '}
                  {een.alleClienten ? teksten.allen : teksten.aantal(een.aantal)}
                </span>
              </div>
              <span className={`stand stand--${een.stand}`}>{teksten.stand[een.stand]}</span>
              {een.magStoppen ? (
                <Knop
                  soort="stil"
                  aria-label={`${teksten.stop}: ${teksten.regel(een.vervanger.naam, een.coach.naam)}`}
                  bezig={stop.isPending}
                  onPress={() => stop.mutate(een.id)}
                >
                  {teksten.stop}
                </Knop>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
