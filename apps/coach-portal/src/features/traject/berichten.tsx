import type { BerichtWeergave, TrajectWeergave } from '@passend/contracts';
import { useEffect, useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { klassen } from '../../shared/lib/klassen.js';
import { dagVanMoment, momentTekst } from '../../shared/opmaak/datum.js';
import { berichten as teksten } from '../../shared/teksten/traject.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { useDaad } from './gebruik-daad.js';
import { useTrajectvorm } from './gebruik-trajectvorm.js';
import type { Bron } from './traject-api.js';

/** As many as fit on a screen; the ones before open when asked. */
const EERST = 6;

interface BerichtenProps {
  readonly traject: TrajectWeergave;
  readonly bron: Bron;
  readonly kop: string;
  readonly uitleg: string;
}

/** The messages between a client and his coach. Who sees them marks them as read. */
export function Berichten({ traject, bron, kop, uitleg }: BerichtenProps) {
  const [alles, zetAlles] = useState(false);
  useLeesmerk(traject, bron);
  const { berichten } = traject;
  const getoond = alles ? berichten : berichten.slice(-EERST);
  return (
    <section className="vak" aria-labelledby="berichten-kop" id="berichten" tabIndex={-1}>
      <h2 id="berichten-kop">{kop}</h2>
      <p className="gedempt">{uitleg}</p>
      {berichten.length === 0 ? <p className="gedempt">{teksten.leeg}</p> : null}
      {getoond.length === berichten.length ? null : (
        <div>
          <Knop soort="stil" onPress={() => zetAlles(true)}>
            {teksten.eerder(berichten.length - getoond.length)}
          </Knop>
        </div>
      )}
      <ol className="berichten">
        {getoond.map((bericht) => (
          <Bericht key={bericht.id} bericht={bericht} />
        ))}
      </ol>
      {traject.gesloten ? null : <Berichtvorm bron={bron} />}
    </section>
  );
}

function Bericht({ bericht }: { readonly bericht: BerichtWeergave }) {
  const { eigen, van, op, tekst, gelezenOp } = bericht;
  const gelezen = gelezenOp === null ? teksten.nogNiet : teksten.gelezen(momentTekst(gelezenOp));
  return (
    <li className={klassen('bericht', eigen && 'bericht--eigen')}>
      <p className="bericht__kop">
        <strong>{eigen ? teksten.jij : van}</strong>{' '}
        <span className="gedempt klein">{momentTekst(op)}</span>
      </p>
      <p className="traject__tekst">{tekst}</p>
      {eigen ? <p className="gedempt klein">{gelezen}</p> : null}
    </li>
  );
}

function Berichtvorm({ bron }: { readonly bron: Bron }) {
  const { velden, zet, concept, klaar } = useConceptvelden(bron, 'bericht', { tekst: '' });
  const { tekst } = velden;
  const { staat, bij, verstuur } = useTrajectvorm('bericht', bron, klaar);
  return (
    <Formulier
      staat={staat}
      knop={teksten.stuur}
      opVerstuur={() =>
        verstuur({
          soort: 'bericht_gestuurd',
          datum: dagVanMoment(new Date()),
          over: null,
          werkgever: null,
          uwv: null,
          prive: { gedeeldMetCoach: true, tekst },
        })
      }
    >
      <Veld
        label={teksten.veld}
        regels={3}
        value={tekst}
        onChange={(nieuw) => zet({ tekst: nieuw })}
        {...bij('tekst')}
      />
      <Conceptstand concept={concept} />
    </Formulier>
  );
}

/** Marks what the other side wrote as read, once. */
function useLeesmerk({ berichten, ongelezen, gesloten, vandaag }: TrajectWeergave, bron: Bron) {
  const { mutate } = useDaad(bron);
  const laatste = berichten.findLast(({ eigen }) => !eigen)?.id ?? null;
  const nodig = ongelezen > 0 && !gesloten;
  useEffect(() => {
    if (!nodig || laatste === null) return;
    mutate({
      soort: 'berichten_gelezen',
      datum: vandaag,
      over: laatste,
      werkgever: null,
      uwv: null,
      prive: { gedeeldMetCoach: true },
    });
  }, [nodig, laatste, vandaag, mutate]);
}
