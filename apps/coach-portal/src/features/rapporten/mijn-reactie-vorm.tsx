import { type MijnRapport, type RapportReactie, rapportReactieSchema } from '@passend/contracts';
import { MAX_ZIENSWIJZE } from '@passend/domain';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { mijnRapporten as teksten } from '../../shared/teksten/rapporten.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';

interface MijnReactieVormProps {
  readonly rapport: MijnRapport;
  readonly stuur: (reactie: RapportReactie) => Promise<unknown>;
}

/** What the werknemer wants to say; leaving it empty says that he has read it. */
export function MijnReactieVorm({ rapport, stuur }: MijnReactieVormProps) {
  const { versie, reactie } = rapport;
  const { velden, zet, concept } = useConceptvelden(null, `rapportreactie.${rapport.id}`, {
    tekst: reactie?.zienswijze ?? '',
  });
  const { tekst } = velden;
  const [metWerkgever, zetMet] = useState((reactie?.voorWerkgever ?? null) !== null);
  const { staat, bij, verstuur, gelukt } = useFormulier({
    naam: 'reactie',
    schema: rapportReactieSchema,
    stuur,
    // What was sent stays to be read, and to be changed.
    opKlaar: concept.klaar,
  });
  const leeg = tekst.trim() === '';
  return (
    <Formulier
      staat={staat}
      knop={leeg ? teksten.akkoord : teksten.stuur}
      opVerstuur={() =>
        verstuur({
          versie,
          zienswijze: leeg ? null : tekst,
          metWerkgever: !leeg && metWerkgever,
        })
      }
    >
      {gelukt || reactie !== null ? <Melding>{teksten.gestuurd}</Melding> : null}
      <p>{teksten.reactieHulp}</p>
      <Veld
        label={teksten.reactieVeld}
        hulp={teksten.wieLeest}
        regels={5}
        maxLength={MAX_ZIENSWIJZE}
        value={tekst}
        onChange={(nieuw) => zet({ tekst: nieuw })}
        {...bij('zienswijze')}
      />
      <Conceptstand concept={concept} />
      {leeg ? null : (
        <AanUit aan={metWerkgever} opVerander={zetMet}>
          {teksten.metWerkgever}
        </AanUit>
      )}
    </Formulier>
  );
}
