import type { OefeningWeergave, TrajectWeergave } from '@passend/contracts';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { dagVanMoment, datumTekst, momentTekst } from '../../shared/opmaak/datum.js';
import { traject as algemeen, oefeningen as teksten } from '../../shared/teksten/traject.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { Bestandlink } from './bestandveld.js';
import { ofNiets, useTrajectvorm } from './gebruik-trajectvorm.js';
import type { Bron } from './traject-api.js';
import { Uitklapvorm } from './uitklapvorm.js';

interface OefeningenProps {
  readonly traject: TrajectWeergave;
  readonly bron: Bron;
}

/** The exercises that the coach set, and what came back. */
export function Oefeningen({ traject, bron }: OefeningenProps) {
  const { oefeningen, gesloten } = traject;
  return (
    <section className="vak" aria-labelledby="oefeningen-kop" id="oefeningen" tabIndex={-1}>
      <h2 id="oefeningen-kop">{teksten.kop}</h2>
      <p className="gedempt">{teksten.uitleg}</p>
      {oefeningen.length === 0 ? <p className="gedempt">{teksten.leeg}</p> : null}
      <ul className="trajectlijst">
        {oefeningen.toReversed().map((oefening) => (
          <li key={oefening.id} className="trajectlijst__deel">
            <Oefeningregels oefening={oefening} bron={bron} />
            {gesloten || ['besproken', 'vervallen'].includes(oefening.staat) ? null : (
              <Uitklapvorm
                kop={oefening.staat === 'open' ? teksten.vervalt : teksten.reactie}
                erbij={oefening.titel}
              >
                {(klaar) => <Reactievorm oefening={oefening} bron={bron} opKlaar={klaar} />}
              </Uitklapvorm>
            )}
          </li>
        ))}
      </ul>
      {gesloten ? null : (
        <Uitklapvorm kop={teksten.geef}>
          {(klaar) => <Oefeningvorm bron={bron} opKlaar={klaar} />}
        </Uitklapvorm>
      )}
    </section>
  );
}

/** An exercise in words, with what was handed in and said of it. */
export function Oefeningregels({
  oefening,
  bron,
}: {
  readonly oefening: OefeningWeergave;
  readonly bron: Bron;
}) {
  const { titel, uitleg, voor, staat, ingeleverd, reactie } = oefening;
  const stand = [
    teksten.staat[staat],
    staat === 'open' && voor !== null ? teksten.klaarVoor(datumTekst(voor)) : null,
  ];
  return (
    <div className="oefening">
      <h3>{titel}</h3>
      <p className="gedempt">{stand.filter((deel) => deel !== null).join(', ')}</p>
      <p className="traject__tekst">{uitleg}</p>
      {ingeleverd === null ? null : (
        <div className="oefening__antwoord">
          <p className="gedempt klein">{teksten.ingeleverdOp(momentTekst(ingeleverd.op))}</p>
          {ingeleverd.tekst === null ? null : <p className="traject__tekst">{ingeleverd.tekst}</p>}
          {ingeleverd.bestand === null ? null : (
            <Bestandlink bron={bron} bestand={ingeleverd.bestand} />
          )}
        </div>
      )}
      {reactie === null ? null : (
        <div className="oefening__antwoord">
          <p className="gedempt klein">{teksten.reactieVan}</p>
          <p className="traject__tekst">{reactie}</p>
        </div>
      )}
    </div>
  );
}

interface VormProps {
  readonly bron: Bron;
  readonly opKlaar: () => void;
}

function Oefeningvorm({ bron, opKlaar }: VormProps) {
  const { velden, zet, concept, klaar } = useConceptvelden(bron, 'oefening', {
    titel: '',
    uitleg: '',
    voor: '',
  });
  const { titel, uitleg, voor } = velden;
  const { staat, bij, verstuur } = useTrajectvorm('oefening', bron, () => {
    klaar();
    opKlaar();
  });
  return (
    <Formulier
      staat={staat}
      knop={teksten.geef}
      label={teksten.geef}
      opVerstuur={() =>
        verstuur({
          soort: 'oefening_gegeven',
          datum: dagVanMoment(new Date()),
          over: null,
          werkgever: null,
          uwv: { titel, uitleg, voor: ofNiets(voor) },
          prive: null,
        })
      }
    >
      <Veld
        label={teksten.titel}
        value={titel}
        onChange={(nieuw) => zet({ titel: nieuw })}
        {...bij('titel')}
      />
      <Veld
        label={teksten.opdracht}
        hulp={teksten.opdrachtHulp}
        regels={4}
        value={uitleg}
        onChange={(nieuw) => zet({ uitleg: nieuw })}
        {...bij('uitleg')}
      />
      <Veld
        type="date"
        label={teksten.voor}
        hulp={teksten.voorHulp}
        value={voor}
        onChange={(nieuw) => zet({ voor: nieuw })}
        {...bij('voor')}
      />
      <Conceptstand concept={concept} />
    </Formulier>
  );
}

type Uitkomst = 'oefening_besproken' | 'oefening_teruggegeven' | 'oefening_vervallen';

function Reactievorm({
  oefening,
  bron,
  opKlaar,
}: VormProps & { readonly oefening: OefeningWeergave }) {
  const isOpen = oefening.staat === 'open';
  const [soort, zetSoort] = useState<Uitkomst>(
    isOpen ? 'oefening_vervallen' : 'oefening_besproken',
  );
  const { velden, zet, concept, klaar } = useConceptvelden(bron, `reactie.${oefening.id}`, {
    reactie: '',
  });
  const { reactie } = velden;
  const { staat, bij, verstuur } = useTrajectvorm(`reactie-${oefening.id}`, bron, () => {
    klaar();
    opKlaar();
  });
  const vrij = ofNiets(reactie);
  const prive = {
    oefening_vervallen: null,
    oefening_besproken: { gedeeldMetCoach: true, reactie: vrij },
    oefening_teruggegeven: { gedeeldMetCoach: true, reactie },
  }[soort];
  return (
    <Formulier
      staat={staat}
      knop={isOpen ? teksten.vervalt : algemeen.bewaar}
      label={`${teksten.reactie}: ${oefening.titel}`}
      opVerstuur={() =>
        verstuur({
          soort,
          datum: dagVanMoment(new Date()),
          over: oefening.id,
          werkgever: null,
          uwv: {},
          prive,
        })
      }
    >
      {isOpen ? null : (
        <>
          <Veld
            label={teksten.reactie}
            regels={3}
            value={reactie}
            onChange={(nieuw) => zet({ reactie: nieuw })}
            {...bij('reactie')}
          />
          <Conceptstand concept={concept} />
          <Keuzelijst
            label={teksten.enNu}
            waarde={soort}
            opties={[
              { waarde: 'oefening_besproken', label: teksten.besproken },
              { waarde: 'oefening_teruggegeven', label: teksten.geefTerug },
            ]}
            opKeuze={zetSoort}
          />
        </>
      )}
    </Formulier>
  );
}
