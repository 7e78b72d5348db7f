import type { OefeningWeergave, TrajectWeergave } from '@passend/contracts';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { mijnTraject as teksten } from '../../shared/teksten/mijn-traject.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Knop } from '../../shared/ui/knop.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Veld } from '../../shared/ui/veld.js';
import { Bestandveld } from './bestandveld.js';
import { useDaad } from './gebruik-daad.js';
import { ofNiets, useTrajectvorm } from './gebruik-trajectvorm.js';
import { Oefeningregels } from './oefeningen.js';
import { Uitklapvorm } from './uitklapvorm.js';

interface DeelProps {
  readonly traject: TrajectWeergave;
}

interface AfzegProps {
  readonly id: string;
  readonly vandaag: string;
  readonly opKlaar: () => void;
}

/** The werknemer cannot come. Why is his to say or not; the employer never reads it. */
export function MijnAfspraakafzeg({ id, vandaag, opKlaar }: AfzegProps) {
  const { velden, zet, concept, klaar } = useConceptvelden(null, `afzeg.${id}`, { tekst: '' });
  const { staat, bij, verstuur } = useTrajectvorm(`afzeg-${id}`, null, () => {
    klaar();
    opKlaar();
  });
  const toelichting = ofNiets(velden.tekst);
  return (
    <Formulier
      staat={staat}
      knop={teksten.zegAfKnop}
      label={teksten.zegAf}
      opVerstuur={() =>
        verstuur({
          soort: 'afspraak_afgezegd',
          datum: vandaag,
          over: id,
          werkgever: { door: 'werknemer' },
          uwv: null,
          prive: toelichting === null ? null : { gedeeldMetCoach: true, toelichting },
        })
      }
    >
      <p className="gedempt">{teksten.zegAfUitleg}</p>
      <Veld
        label={teksten.zegAfWaarom}
        hulp={teksten.magLeeg}
        regels={2}
        value={velden.tekst}
        onChange={(tekst) => zet({ tekst })}
        {...bij('toelichting')}
      />
      <Conceptstand concept={concept} />
    </Formulier>
  );
}

/** The exercises that are to be done first, then those that were. */
export function MijnOefeningen({ traject }: DeelProps) {
  const open = traject.oefeningen.filter(({ staat }) => staat === 'open' || staat === 'ingeleverd');
  const klaar = traject.oefeningen.filter(({ staat }) => staat === 'besproken');
  if (open.length === 0 && klaar.length === 0) return null;
  return (
    <section className="vak" aria-labelledby="oefeningen-kop" id="oefeningen" tabIndex={-1}>
      <h2 id="oefeningen-kop">{teksten.oefeningenKop}</h2>
      <p className="gedempt">{teksten.oefeningUitleg}</p>
      {open.length === 0 ? <p>{teksten.geenOefeningen}</p> : null}
      <ul className="trajectlijst">
        {open.map((oefening) => (
          <li key={oefening.id} className="trajectlijst__deel">
            <Oefeningregels oefening={oefening} bron={null} />
            {traject.gesloten ? null : (
              <Uitklapvorm
                kop={oefening.staat === 'open' ? teksten.leverIn : teksten.opnieuw}
                erbij={oefening.titel}
              >
                {(gedaan) => (
                  <Inlevervorm oefening={oefening} vandaag={traject.vandaag} opKlaar={gedaan} />
                )}
              </Uitklapvorm>
            )}
          </li>
        ))}
      </ul>
      {klaar.length === 0 ? null : (
        <Uitklap kop={teksten.eerdere}>
          <ul className="trajectlijst">
            {klaar.map((oefening) => (
              <li key={oefening.id} className="trajectlijst__deel">
                <Oefeningregels oefening={oefening} bron={null} />
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </section>
  );
}

interface InleverProps {
  readonly oefening: OefeningWeergave;
  readonly vandaag: string;
  readonly opKlaar: () => void;
}

function Inlevervorm({ oefening, vandaag, opKlaar }: InleverProps) {
  const { velden, zet, concept, klaar } = useConceptvelden(null, `lever.${oefening.id}`, {
    tekst: oefening.ingeleverd?.tekst ?? '',
  });
  const { tekst } = velden;
  const [bestand, zetBestand] = useState(oefening.ingeleverd?.bestand ?? null);
  const { staat, bij, verstuur } = useTrajectvorm(`lever-${oefening.id}`, null, () => {
    klaar();
    opKlaar();
  });
  return (
    <Formulier
      staat={staat}
      knop={teksten.leverIn}
      label={`${teksten.leverIn}: ${oefening.titel}`}
      opVerstuur={() =>
        verstuur({
          soort: 'oefening_ingeleverd',
          datum: vandaag,
          over: oefening.id,
          werkgever: null,
          uwv: {},
          prive: { gedeeldMetCoach: true, tekst: ofNiets(tekst), bestand },
        })
      }
    >
      <Veld
        label={teksten.antwoord}
        regels={5}
        value={tekst}
        onChange={(nieuw) => zet({ tekst: nieuw })}
        {...bij('tekst')}
      />
      <Conceptstand concept={concept} />
      <Bestandveld bron={null} gekozen={bestand} opKeuze={zetBestand} />
    </Formulier>
  );
}

/** STAR examples: what he can say of himself in a talk. */
export function MijnStar({ traject }: DeelProps) {
  const { starvoorbeelden, gesloten } = traject;
  if (gesloten && starvoorbeelden.length === 0) return null;
  return (
    <section className="vak" aria-labelledby="star-kop">
      <h2 id="star-kop">{teksten.starKop}</h2>
      <p className="gedempt">{teksten.starUitleg}</p>
      <ul className="trajectlijst">
        {starvoorbeelden.map(({ id, situatie, taak, actie, resultaat }) => (
          <li key={id} className="trajectlijst__deel">
            <p>{situatie}</p>
            <p>{taak}</p>
            <p>{actie}</p>
            <p>{resultaat}</p>
          </li>
        ))}
      </ul>
      {gesloten ? null : (
        <Uitklapvorm kop={teksten.starNieuw}>
          {(klaar) => <Starvorm vandaag={traject.vandaag} opKlaar={klaar} />}
        </Uitklapvorm>
      )}
    </section>
  );
}

const STARVELDEN = ['situatie', 'taak', 'actie', 'resultaat'] as const;
const LEEG: Readonly<Record<(typeof STARVELDEN)[number], string>> = {
  situatie: '',
  taak: '',
  actie: '',
  resultaat: '',
};

function Starvorm({ vandaag, opKlaar }: Omit<InleverProps, 'oefening'>) {
  const { velden, zet, concept, klaar } = useConceptvelden(null, 'star', LEEG);
  const { staat, bij, verstuur } = useTrajectvorm('star', null, () => {
    klaar();
    opKlaar();
  });
  return (
    <Formulier
      staat={staat}
      knop={teksten.starBewaar}
      label={teksten.starNieuw}
      opVerstuur={() =>
        verstuur({
          soort: 'star_voorbeeld',
          datum: vandaag,
          over: null,
          werkgever: null,
          uwv: null,
          prive: { gedeeldMetCoach: true, ...velden },
        })
      }
    >
      {STARVELDEN.map((naam) => (
        <Veld
          key={naam}
          label={teksten[naam]}
          regels={2}
          value={velden[naam]}
          onChange={(waarde) => zet({ [naam]: waarde })}
          {...bij(naam)}
        />
      ))}
      <Conceptstand concept={concept} />
    </Formulier>
  );
}

/** Asks for another coach, and tells what happens then. */
export function MijnCoachwissel({ traject }: DeelProps) {
  const gevraagd = traject.coachwissels.find(({ staat }) => staat === 'gevraagd');
  const daad = useDaad(null);
  if (traject.gesloten) return null;
  return (
    <section className="vak" aria-labelledby="wissel-kop">
      <h2 id="wissel-kop">{teksten.wisselKop}</h2>
      {gevraagd === undefined ? (
        <>
          <p className="gedempt">{teksten.wisselUitleg}</p>
          <Uitklapvorm kop={teksten.wisselVraag}>
            {(klaar) => <Wisselvorm vandaag={traject.vandaag} opKlaar={klaar} />}
          </Uitklapvorm>
        </>
      ) : (
        <>
          <p>{teksten.wisselGevraagd(datumTekst(gevraagd.datum))}</p>
          <div>
            <Knop
              bezig={daad.isPending}
              onPress={() =>
                daad.mutate({
                  soort: 'coachwissel_afgehandeld',
                  datum: traject.vandaag,
                  over: gevraagd.id,
                  werkgever: null,
                  uwv: null,
                  prive: { gedeeldMetCoach: true, uitkomst: 'ingetrokken' },
                })
              }
            >
              {teksten.wisselTrekIn}
            </Knop>
          </div>
        </>
      )}
    </section>
  );
}

function Wisselvorm({ vandaag, opKlaar }: Omit<InleverProps, 'oefening'>) {
  const { velden, zet, concept, klaar } = useConceptvelden(null, 'wissel', { reden: '' });
  const { reden } = velden;
  const [redenDelen, zetDelen] = useState(false);
  const { staat, bij, verstuur } = useTrajectvorm('wissel', null, () => {
    klaar();
    opKlaar();
  });
  return (
    <Formulier
      staat={staat}
      knop={teksten.wisselVraag}
      label={teksten.wisselVraag}
      opVerstuur={() =>
        verstuur({
          soort: 'coachwissel_gevraagd',
          datum: vandaag,
          over: null,
          werkgever: null,
          uwv: null,
          prive: { reden: ofNiets(reden), redenDelen },
        })
      }
    >
      <Veld
        label={teksten.wisselReden}
        hulp={teksten.magLeeg}
        regels={3}
        value={reden}
        onChange={(nieuw) => zet({ reden: nieuw })}
        {...bij('reden')}
      />
      <Conceptstand concept={concept} />
      <AanUit aan={redenDelen} opVerander={zetDelen}>
        {teksten.wisselDelen}
      </AanUit>
    </Formulier>
  );
}
