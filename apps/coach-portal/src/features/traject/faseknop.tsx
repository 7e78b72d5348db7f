import type { Trajectdeel } from '@passend/domain';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { deelnaam, fasen, traject as teksten } from '../../shared/teksten/traject.js';
import { Veld } from '../../shared/ui/veld.js';
import { ofNiets, useTrajectvorm } from './gebruik-trajectvorm.js';
import type { Bron } from './traject-api.js';
import { Uitklapvorm } from './uitklapvorm.js';

interface FaseknopProps {
  readonly fase: Trajectdeel;
  readonly staat: 'niet_begonnen' | 'loopt' | 'afgerond';
  readonly vandaag: string;
  readonly bron: Bron;
}

const KNOP = { niet_begonnen: fasen.begin, loopt: fasen.rondAf, afgerond: fasen.opnieuw } as const;

/** Begins a phase, ends it, or begins it again. */
export function Faseknop({ fase, staat, vandaag, bron }: FaseknopProps) {
  return (
    <Uitklapvorm kop={KNOP[staat]} erbij={deelnaam[fase]}>
      {(klaar) => (
        <Fasevorm fase={fase} staat={staat} vandaag={vandaag} bron={bron} opKlaar={klaar} />
      )}
    </Uitklapvorm>
  );
}

function Fasevorm({
  fase,
  staat,
  vandaag,
  bron,
  opKlaar,
}: FaseknopProps & { readonly opKlaar: () => void }) {
  const [datum, zetDatum] = useState(vandaag);
  const { velden, zet, concept, klaar } = useConceptvelden(bron, `fase.${fase}.${staat}`, {
    toelichting: '',
  });
  const { toelichting } = velden;
  const {
    staat: vormstaat,
    bij,
    verstuur,
  } = useTrajectvorm(`fase-${fase}`, bron, () => {
    klaar();
    opKlaar();
  });
  return (
    <Formulier
      staat={vormstaat}
      knop={KNOP[staat]}
      label={fasen.naam(KNOP[staat], deelnaam[fase])}
      opVerstuur={() =>
        verstuur({
          soort: staat === 'loopt' ? 'fase_afgerond' : 'fase_begonnen',
          datum,
          over: null,
          werkgever: { fase },
          uwv: { toelichting: ofNiets(toelichting) },
          prive: null,
        })
      }
    >
      <Veld type="date" label={teksten.dag} value={datum} onChange={zetDatum} {...bij('datum')} />
      <Veld
        label={teksten.toelichting}
        hulp={teksten.toelichtingHulp}
        regels={2}
        value={toelichting}
        onChange={(nieuw) => zet({ toelichting: nieuw })}
        {...bij('toelichting')}
      />
      <Conceptstand concept={concept} />
    </Formulier>
  );
}
