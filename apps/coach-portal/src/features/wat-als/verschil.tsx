import type { WatAlsAntwoord, WatAlsBegin } from '@passend/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { klassen } from '../../shared/lib/klassen.js';
import { watAls as teksten } from '../../shared/teksten/wat-als.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Lijst, Volgorde } from './verschoven.js';

interface VerschilProps {
  readonly werknemerId: string;
  readonly begin: WatAlsBegin;
  /** Null while nothing is tried. */
  readonly uitkomst: UseQueryResult<WatAlsAntwoord> | null;
}

/** What the change does: the numbers first, then the vacancies themselves. */
export function Verschil({ werknemerId, begin, uitkomst }: VerschilProps) {
  const { stand, versies } = begin;
  return (
    <section className="watals__uitkomst" aria-labelledby="uitkomst-kop">
      <h2 id="uitkomst-kop">{teksten.uitkomstKop}</h2>
      <div className="watals__live" aria-live="polite">
        {uitkomst === null ? (
          <div className="watals__som">
            <p className="watals__stand">
              {teksten.inBeeld}: {teksten.inBeeldNu(stand.inBeeld, stand.overwogen)}
            </p>
            <p className="gedempt">{teksten.nogNiets}</p>
          </div>
        ) : null}
        {uitkomst?.data === undefined ? null : <Som antwoord={uitkomst.data} />}
      </div>
      {uitkomst === null ? null : (
        <Gegevens vraag={uitkomst}>
          {({ erbij, eraf, hoger, lager }) => (
            <div className={klassen('watals__lijsten', uitkomst.isFetching && 'watals--bezig')}>
              <Lijst
                kop={teksten.erbijKop(erbij.aantal)}
                leeg={teksten.erbijLeeg}
                werknemerId={werknemerId}
                {...erbij}
              />
              <Lijst
                kop={teksten.erafKop(eraf.aantal)}
                leeg={teksten.erafLeeg}
                werknemerId={werknemerId}
                {...eraf}
              />
              <Volgorde kop={teksten.hogerKop(hoger.aantal)} werknemerId={werknemerId} {...hoger} />
              <Volgorde kop={teksten.lagerKop(lager.aantal)} werknemerId={werknemerId} {...lager} />
            </div>
          )}
        </Gegevens>
      )}
      <p className="gedempt klein">{teksten.versies(versies)}</p>
    </section>
  );
}

function Som({ antwoord }: { readonly antwoord: WatAlsAntwoord }) {
  const { voor, na, erbij, eraf, hoger, lager } = antwoord;
  const gelijk = erbij.aantal + eraf.aantal === 0;
  const stil = hoger.aantal + lager.aantal === 0;
  return (
    <div className="watals__som">
      <p className="alleen-voorlezen">{teksten.samen(erbij.aantal, eraf.aantal, na.inBeeld)}</p>
      <p className="watals__stand" aria-hidden="true">
        {teksten.inBeeld} {teksten.vanNaar(voor.inBeeld, na.inBeeld)}
      </p>
      <p className="watals__verschil" aria-hidden="true">
        <span className="watals__erbij">{teksten.erbij(erbij.aantal)}</span>
        <span className="watals__eraf">{teksten.eraf(eraf.aantal)}</span>
      </p>
      {stil ? null : <p className="gedempt klein">{teksten.schuift(hoger.aantal, lager.aantal)}</p>}
      {gelijk ? <p>{stil ? teksten.nietsVeranderd : teksten.alleenVolgorde}</p> : null}
    </div>
  );
}
