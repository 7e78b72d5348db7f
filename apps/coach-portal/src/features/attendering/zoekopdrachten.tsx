import type { OpgeslagenZoekopdracht } from '@passend/contracts';
import { useEffect, useState } from 'react';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { attendering as teksten } from '../../shared/teksten/attendering.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { type Eigenaar, useZoekdaad } from './attendering-api.js';
import { Zoekopdrachtvak } from './zoekopdracht.js';
import { ZoekopdrachtFormulier } from './zoekopdracht-formulier.js';
import '../../shared/ui/opvouw.css';
import '../../shared/ui/vak.css';

/** So long somebody has to see that removing was a slip. */
const BEDENKTIJD_MS = 10_000;

interface ZoekopdrachtenProps {
  readonly eigenaar: Eigenaar;
  readonly zoekopdrachten: readonly OpgeslagenZoekopdracht[];
}

/** The saved searches, with a form for a new one. */
export function Zoekopdrachten({ eigenaar, zoekopdrachten }: ZoekopdrachtenProps) {
  const [weg, zetWeg] = useState<OpgeslagenZoekopdracht | null>(null);
  return (
    <section aria-labelledby="zoek-kop" className="attendering__zoek">
      <h2 id="zoek-kop">{teksten.zoekKop}</h2>
      <p className="gedempt">{zoekopdrachten.length === 0 ? teksten.geen : teksten.zoekUitleg}</p>
      <div role="status">
        {weg === null ? null : (
          <Weggehaald key={weg.id} eigenaar={eigenaar} weg={weg} opKlaar={() => zetWeg(null)} />
        )}
      </div>
      {zoekopdrachten.map((een) => (
        <Zoekopdrachtvak key={een.id} eigenaar={eigenaar} zoekopdracht={een} opWeg={zetWeg} />
      ))}
      <details className="vak opvouw" open={zoekopdrachten.length === 0}>
        <summary>
          <h3>{teksten.nieuweKop}</h3>
        </summary>
        <ZoekopdrachtFormulier
          key={zoekopdrachten.length}
          eigenaar={eigenaar}
          zoekopdracht={null}
        />
      </details>
    </section>
  );
}

interface WeggehaaldProps {
  readonly eigenaar: Eigenaar;
  readonly weg: OpgeslagenZoekopdracht;
  readonly opKlaar: () => void;
}

function Weggehaald({ eigenaar, weg, opKlaar }: WeggehaaldProps) {
  const daad = useZoekdaad(eigenaar);
  useEffect(() => {
    const wekker = setTimeout(opKlaar, BEDENKTIJD_MS);
    return () => clearTimeout(wekker);
  }, [opKlaar]);
  const herstel = () => daad.mutate({ soort: 'terug', id: weg.id }, { onSuccess: opKlaar });
  return (
    <Melding
      kop={teksten.weggehaald(weg.naam)}
      acties={
        <Knop bezig={daad.isPending} onPress={herstel}>
          {teksten.ongedaan}
        </Knop>
      }
    >
      <Weigermelding fout={daad.error} />
    </Melding>
  );
}
