import type { Sleutelstand } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { momentTekst } from '../../../shared/opmaak/datum.js';
import { sleutels as teksten } from '../../../shared/teksten/bewaren.js';
import { Gegevens } from '../../../shared/ui/gegevens.js';
import { Paginakop } from '../../../shared/ui/paginakop.js';
import { sleutelstandQuery } from './bewaren-api.js';
import '../bronnen.css';
import '../bronpagina.css';

/** Names and ages of keys, and the command with which they are replaced. */
export function SleutelsPagina() {
  return (
    <div className="pagina">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <Gegevens vraag={useQuery(sleutelstandQuery)}>
        {(stand) => (
          <div className="bronpagina">
            <Stand stand={stand} />
            <Vervangen bureauId={stand.bureauId} />
          </div>
        )}
      </Gegevens>
    </div>
  );
}

function Stand({ stand: { meester, bureau, dossiers, vernietigd } }: { stand: Sleutelstand }) {
  const bezig = bureau.bezig || dossiers.bezig > 0;
  return (
    <section className="bronpagina__vak" aria-label={teksten.titel}>
      <h2>{teksten.meesterKop}</h2>
      <p>{teksten.meester(meester.kenmerk)}</p>
      {bureau.onderHuidigeMeester ? null : <p>{teksten.meesterOud}</p>}
      <h2>{teksten.bureauKop}</h2>
      <p>{teksten.bureau(bureau.kenmerk, momentTekst(bureau.gemaaktOp))}</p>
      {bezig ? <p>{teksten.bezig}</p> : null}
      <h2>{teksten.dossiersKop}</h2>
      <p>
        {teksten.dossiers(dossiers.metSleutel)}{' '}
        {dossiers.oudste === null ? '' : teksten.oudste(momentTekst(dossiers.oudste))}
      </p>
      {dossiers.zonderSleutel === 0 ? null : <p>{teksten.zonder(dossiers.zonderSleutel)}</p>}
      {vernietigd === 0 ? null : <p>{teksten.vernietigd(vernietigd)}</p>}
    </section>
  );
}

function Vervangen({ bureauId }: { readonly bureauId: string }) {
  const commandos = [
    [teksten.hoeBureau, `npx passend sleutels roteer --bureau ${bureauId}`],
    [teksten.hoeDossier, 'npx passend sleutels roteer --dossier ID'],
    [teksten.hoeControle, 'npx passend sleutels controleer'],
  ] as const;
  return (
    <section className="bronpagina__vak" aria-labelledby="vervangen-kop">
      <h2 id="vervangen-kop">{teksten.hoeKop}</h2>
      <p>{teksten.hoe}</p>
      <p className="gedempt">{teksten.advies}</p>
      <ul className="runs">
        {commandos.map(([wat, commando]) => (
          <li key={commando} className="run run--keuze">
            <div>
              <p>{wat}</p>
              <p>
                <code>{commando}</code>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
