import type { Systeemstand } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { duurTekst } from '../../shared/opmaak/duur.js';
import { systeemstand as teksten } from '../../shared/teksten/systeemstand.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Melding } from '../../shared/ui/melding.js';
import { systeemstandQuery } from './mislukte-taken-api.js';

/** How the workers and the search are doing, in a few lines. */
export function SysteemstandVak() {
  return (
    <section className="bronpagina__vak" aria-labelledby="stand-kop">
      <h2 id="stand-kop">{teksten.kop}</h2>
      <Gegevens vraag={useQuery(systeemstandQuery)}>
        {(stand) => (
          <>
            <Werkprocessen stand={stand} />
            <dl className="bronpagina__feiten">
              <Feit naam={teksten.oudsteWerk} waarde={duur(stand.oudsteWerkMs)} />
              <Feit naam={teksten.achterstand} waarde={duur(stand.indexAchterstandMs)} />
              <Feit
                naam={teksten.zoekmachine}
                waarde={stand.zoekmachine.bereikbaar ? teksten.bereikbaar : teksten.terugval}
              />
            </dl>
            <Controles controles={stand.controles} />
          </>
        )}
      </Gegevens>
    </section>
  );
}

function Werkprocessen({ stand: { workers, gezond } }: { readonly stand: Systeemstand }) {
  if (workers === 0) return <Melding toon="let-op" kop={teksten.geenWorker} />;
  if (gezond < workers) return <Melding toon="let-op" kop={teksten.stil} />;
  return <p>{teksten.goed(workers)}</p>;
}

function Feit({ naam, waarde }: { readonly naam: string; readonly waarde: string }) {
  return (
    <div>
      <dt className="gedempt klein">{naam}</dt>
      <dd>{waarde}</dd>
    </div>
  );
}

function Controles({ controles }: Pick<Systeemstand, 'controles'>) {
  return (
    <>
      <h3>{teksten.controle.kop}</h3>
      {controles.length === 0 ? <p className="gedempt">{teksten.controle.geen}</p> : null}
      <dl>
        {controles.map((controle) => (
          <Feit
            key={controle.machine}
            naam={naamVan(controle.machine)}
            waarde={uitkomst(controle)}
          />
        ))}
      </dl>
    </>
  );
}

function uitkomst({
  live,
  ontbreekt,
  teVeel,
  anders,
  op,
}: Systeemstand['controles'][number]): string {
  const verschillen = ontbreekt + teVeel + anders;
  const moment = momentTekst(op);
  return verschillen === 0
    ? teksten.controle.gelijk(live, moment)
    : teksten.controle.hersteld(verschillen, moment);
}

function naamVan(machine: string): string {
  const { postgres, meilisearch } = teksten.controle.naam;
  return machine === 'meilisearch' ? meilisearch : postgres;
}

function duur(ms: number | null): string {
  return ms === null ? teksten.geen : duurTekst(ms);
}
