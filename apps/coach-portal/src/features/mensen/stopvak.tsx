import type { GebruikerDetail } from '@passend/contracts';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMensenVernieuwd, zetGebruiker } from '../../shared/api/mensen.js';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { gebruiker as teksten } from '../../shared/teksten/mensen.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { Knop } from '../../shared/ui/knop.js';

/** Stopping an account, or taking that back; first with whose clients are still his. */
export function Stopvak({ gebruiker }: { readonly gebruiker: GebruikerDetail }) {
  const [vraag, zetVraag] = useState(false);
  const vernieuw = useMensenVernieuwd();
  const zet = useMutation({
    mutationFn: (wat: 'stop' | 'hervat') => zetGebruiker(gebruiker.id, wat),
    onSuccess: vernieuw,
    onSettled: () => zetVraag(false),
  });
  const gestopt = gebruiker.staat === 'gestopt';
  return (
    <section className="vak" aria-labelledby="stop-kop">
      <h2 id="stop-kop">{gestopt ? teksten.hervatKop : teksten.stopKop}</h2>
      <p className="gedempt">{gestopt ? teksten.hervatUitleg : teksten.stopUitleg}</p>
      <Weigermelding fout={zet.error} />
      {gestopt ? (
        <div>
          <Knop bezig={zet.isPending} onPress={() => zet.mutate('hervat')}>
            {teksten.hervat}
          </Knop>
        </div>
      ) : (
        <Stoppen gebruiker={gebruiker} opStop={() => zetVraag(true)} />
      )}
      <Dialoog
        titel={teksten.weetZeker(gebruiker.naam)}
        open={vraag}
        opSluit={() => zetVraag(false)}
        voet={
          <>
            <Knop soort="hoofd" bezig={zet.isPending} onPress={() => zet.mutate('stop')}>
              {teksten.welStoppen}
            </Knop>
            <Knop onPress={() => zetVraag(false)}>{teksten.nietStoppen}</Knop>
          </>
        }
      >
        <p>{teksten.stopUitleg}</p>
      </Dialoog>
    </section>
  );
}

interface StoppenProps {
  readonly gebruiker: GebruikerDetail;
  readonly opStop: () => void;
}

function Stoppen({ gebruiker, opStop }: StoppenProps) {
  const { stopBelet, overTeDragen } = gebruiker;
  if (stopBelet === null) {
    return (
      <div>
        <Knop onPress={opStop}>{teksten.stop}</Knop>
      </div>
    );
  }
  return (
    <>
      <p>{teksten.belet[stopBelet]}</p>
      {stopBelet !== 'clienten' ? null : (
        <>
          <h3>{teksten.overTeDragen}</h3>
          <ul className="mensen__lijst">
            {overTeDragen.map(({ id, naam, werkgever }) => (
              <li key={id} className="mensen__regel">
                {naam}
                <span className="gedempt">{werkgever}</span>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/overdragen" search={{ van: gebruiker.id }}>
              {teksten.naarOverdragen}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
