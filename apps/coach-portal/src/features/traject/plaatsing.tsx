import type { PlaatsingWeergave, TrajectWeergave } from '@passend/contracts';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { dagVanMoment, datumTekst } from '../../shared/opmaak/datum.js';
import { euroTekst } from '../../shared/opmaak/euro.js';
import { plaatsingsvorm } from '../../shared/teksten/traject.js';
import { plaatsing as teksten } from '../../shared/teksten/trajectroutes.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { useTrajectvorm } from './gebruik-trajectvorm.js';
import { Gevolgen } from './gevolgen.js';
import { Plaatsingvorm } from './plaatsingvorm.js';
import type { Bron } from './traject-api.js';
import { Uitklapvorm } from './uitklapvorm.js';

interface PlaatsingProps {
  readonly traject: TrajectWeergave;
  readonly bron: Bron;
}

/** Where the client works or worked, and what follows from it. */
export function Plaatsing({ traject, bron }: PlaatsingProps) {
  const { plaatsingen, gesloten } = traject;
  return (
    <section className="vak" aria-labelledby="plaatsing-kop" id="plaatsing" tabIndex={-1}>
      <h2 id="plaatsing-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      {plaatsingen.length === 0 ? <p className="gedempt">{teksten.leeg}</p> : null}
      <ul className="trajectlijst">
        {plaatsingen.map((plaatsing) => (
          <li key={plaatsing.id} className="trajectlijst__deel">
            <Plaatsingregels plaatsing={plaatsing} />
            {plaatsing.einde === null ? (
              <Gevolgen voornemen={{ ...plaatsing, eindeWachttijd: traject.eindeWachttijd }} />
            ) : null}
            {gesloten || plaatsing.staat !== 'loopt' ? null : (
              <div className="traject__doen">
                <Uitklapvorm kop={teksten.wijzig} erbij={plaatsing.bij}>
                  {(klaar) => (
                    <Plaatsingvorm
                      begin={plaatsing}
                      eindeWachttijd={traject.eindeWachttijd}
                      bron={bron}
                      opKlaar={klaar}
                    />
                  )}
                </Uitklapvorm>
                <Uitklapvorm kop={teksten.beeindig} erbij={plaatsing.bij}>
                  {(klaar) => <Eindevorm plaatsing={plaatsing} bron={bron} opKlaar={klaar} />}
                </Uitklapvorm>
              </div>
            )}
          </li>
        ))}
      </ul>
      {gesloten ? null : (
        <Uitklapvorm kop={teksten.voegToe}>
          {(klaar) => (
            <Plaatsingvorm
              begin={null}
              eindeWachttijd={traject.eindeWachttijd}
              bron={bron}
              opKlaar={klaar}
            />
          )}
        </Uitklapvorm>
      )}
    </section>
  );
}

/** A plaatsing in words. */
export function Plaatsingregels({ plaatsing }: { readonly plaatsing: PlaatsingWeergave }) {
  const { vorm, bij, functie, urenPerWeek, loonPerMaand, begin, tot, einde } = plaatsing;
  const feiten = [
    teksten.vanaf(datumTekst(begin)),
    tot === null ? null : teksten.totEnMet(datumTekst(tot)),
    teksten.regel(urenPerWeek),
    loonPerMaand === null ? null : teksten.loonregel(euroTekst(loonPerMaand)),
  ];
  return (
    <div>
      <h3>
        {functie}, {bij}
      </h3>
      <p>{plaatsingsvorm[vorm]}</p>
      <p className="gedempt">{feiten.filter((feit) => feit !== null).join(' · ')}</p>
      {einde === null ? null : <p>{teksten.beeindigd(datumTekst(einde.datum))}</p>}
      {plaatsing.toelichting === null ? null : (
        <p className="traject__tekst">{plaatsing.toelichting}</p>
      )}
    </div>
  );
}

interface EindevormProps {
  readonly plaatsing: PlaatsingWeergave;
  readonly bron: Bron;
  readonly opKlaar: () => void;
}

type Eindereden = keyof typeof teksten.eindredenen;

function Eindevorm({ plaatsing, bron, opKlaar }: EindevormProps) {
  const [datum, zetDatum] = useState(dagVanMoment(new Date()));
  const [reden, zetReden] = useState<Eindereden>('termijn_voorbij');
  const { staat, bij, verstuur } = useTrajectvorm(`einde-${plaatsing.id}`, bron, opKlaar);
  return (
    <Formulier
      staat={staat}
      knop={teksten.beeindig}
      label={`${teksten.beeindig}: ${plaatsing.bij}`}
      opVerstuur={() =>
        verstuur({
          soort: 'plaatsing_beeindigd',
          datum,
          over: plaatsing.id,
          werkgever: { reden },
          uwv: { toelichting: null },
          prive: null,
        })
      }
    >
      <Veld
        type="date"
        label={teksten.laatsteDag}
        value={datum}
        onChange={zetDatum}
        {...bij('datum')}
      />
      <Keuzelijst
        label={teksten.eindereden}
        waarde={reden}
        {...bij('reden')}
        opties={[
          { waarde: 'termijn_voorbij', label: teksten.eindredenen.termijn_voorbij },
          { waarde: 'omgezet', label: teksten.eindredenen.omgezet },
          { waarde: 'gestopt', label: teksten.eindredenen.gestopt },
        ]}
        opKeuze={zetReden}
      />
    </Formulier>
  );
}
