import type { Bestandverwijzing, Fasedocument } from '@passend/domain';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import { documentnaam, fasen as teksten, traject } from '../../shared/teksten/traject.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Veld } from '../../shared/ui/veld.js';
import { Bestandveld } from './bestandveld.js';
import { ofNiets, useTrajectvorm } from './gebruik-trajectvorm.js';
import type { Bron } from './traject-api.js';

interface DocumentvormProps {
  readonly document: Fasedocument;
  readonly bron: Bron;
  readonly opKlaar: () => void;
}

/** Says that a document of a phase is there, or that there is a new version. */
export function Documentvorm({ document, bron, opKlaar }: DocumentvormProps) {
  const [datum, zetDatum] = useState(dagVanMoment(new Date()));
  const { velden, zet, concept, klaar } = useConceptvelden(bron, `document.${document}`, {
    tekst: '',
  });
  const { tekst } = velden;
  const [bestand, zetBestand] = useState<Bestandverwijzing | null>(null);
  const [akkoord, zetAkkoord] = useState(false);
  const { staat, bij, verstuur } = useTrajectvorm(`document-${document}`, bron, () => {
    klaar();
    opKlaar();
  });
  return (
    <Formulier
      staat={staat}
      knop={teksten.legVast}
      label={teksten.legVastKop(documentnaam[document])}
      opVerstuur={() =>
        verstuur({
          soort: 'fasedocument_vastgelegd',
          datum,
          over: null,
          werkgever: { document },
          uwv: { tekst: ofNiets(tekst), bestand, akkoordWerknemer: akkoord },
          prive: null,
        })
      }
    >
      <p className="gedempt klein">{teksten.legVastUitleg}</p>
      <Veld type="date" label={traject.dag} value={datum} onChange={zetDatum} {...bij('datum')} />
      <Veld
        label={teksten.tekst}
        hulp={teksten.tekstHulp}
        regels={3}
        value={tekst}
        onChange={(nieuw) => zet({ tekst: nieuw })}
        {...bij('tekst')}
      />
      <Conceptstand concept={concept} />
      <Bestandveld bron={bron} gekozen={bestand} opKeuze={zetBestand} />
      <AanUit aan={akkoord} opVerander={zetAkkoord}>
        {teksten.isAkkoord}
      </AanUit>
    </Formulier>
  );
}
