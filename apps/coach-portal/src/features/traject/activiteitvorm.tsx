import type { ActiviteitWeergave } from '@passend/contracts';
import {
  ACTIVITEITEN,
  ACTIVITEITGROEPEN,
  type Activiteitgroep,
  type Trajectdeel,
} from '@passend/domain';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import {
  activiteitstap,
  deelnaam,
  groepnaam,
  fasen as teksten,
  traject,
} from '../../shared/teksten/traject.js';
import { activiteitNaam } from '../../shared/teksten/trajectwoorden.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { ofNiets, useTrajectvorm } from './gebruik-trajectvorm.js';
import type { Bron } from './traject-api.js';

interface VormProps {
  readonly bron: Bron;
  readonly opKlaar: () => void;
}

/** Plans an activity: one of the usual ones, or something else. */
export function Activiteitvorm({
  fase,
  bron,
  opKlaar,
}: VormProps & { readonly fase: Trajectdeel }) {
  const voorbeelden = ACTIVITEITEN.filter((een) => een.fase === fase);
  const [code, zetCode] = useState(voorbeelden[0]?.code ?? '');
  const [naam, zetNaam] = useState('');
  const [groep, zetGroep] = useState<Activiteitgroep>('overig');
  const [datum, zetDatum] = useState(dagVanMoment(new Date()));
  const { staat, bij, verstuur } = useTrajectvorm(`activiteit-${fase}`, bron, opKlaar);
  const voorbeeld = voorbeelden.find((een) => een.code === code);
  return (
    <Formulier
      staat={staat}
      knop={traject.bewaar}
      label={teksten.planKop(deelnaam[fase])}
      opVerstuur={() =>
        verstuur({
          soort: 'activiteit_gepland',
          datum,
          over: null,
          werkgever: { fase, groep: voorbeeld?.groep ?? groep },
          uwv: { code: voorbeeld?.code ?? null, naam: voorbeeld?.naam ?? naam, toelichting: null },
          prive: null,
        })
      }
    >
      <Keuzelijst
        label={teksten.welke}
        waarde={code}
        {...bij('code')}
        opties={[
          ...voorbeelden.map((een) => ({
            waarde: een.code,
            label: activiteitNaam(een.code, een.naam),
          })),
          { waarde: '', label: teksten.anders },
        ]}
        opKeuze={zetCode}
      />
      {voorbeeld === undefined ? (
        <>
          <Veld
            label={teksten.naamVeld}
            hulp={teksten.redenHulp}
            value={naam}
            onChange={zetNaam}
            {...bij('naam')}
          />
          <Keuzelijst
            label={teksten.soort}
            waarde={groep}
            {...bij('groep')}
            opties={ACTIVITEITGROEPEN.map((waarde) => ({ waarde, label: groepnaam[waarde] }))}
            opKeuze={zetGroep}
          />
        </>
      ) : null}
      <Veld
        type="date"
        label={teksten.wanneer}
        value={datum}
        onChange={zetDatum}
        {...bij('datum')}
      />
    </Formulier>
  );
}

type Stap = keyof typeof activiteitstap;

const STAPPEN: Readonly<Record<ActiviteitWeergave['staat'], readonly Stap[]>> = {
  gepland: ['activiteit_afgerond', 'activiteit_uitgesteld', 'activiteit_vervallen'],
  uitgesteld: ['activiteit_afgerond', 'activiteit_hervat', 'activiteit_vervallen'],
  niet: ['activiteit_hervat'],
  gedaan: [],
};

/** What became of an activity. */
export function Activiteitstap({
  activiteit,
  bron,
  opKlaar,
}: VormProps & { readonly activiteit: ActiviteitWeergave }) {
  const stappen = STAPPEN[activiteit.staat];
  const [stap, zetStap] = useState<Stap>(stappen[0] ?? 'activiteit_afgerond');
  const [datum, zetDatum] = useState(dagVanMoment(new Date()));
  const [tot, zetTot] = useState('');
  const { velden, zet, concept, klaar } = useConceptvelden(bron, `stap.${activiteit.id}`, {
    tekst: '',
  });
  const { tekst } = velden;
  const { staat, bij, verstuur } = useTrajectvorm(`stap-${activiteit.id}`, bron, () => {
    klaar();
    opKlaar();
  });
  const vraagtReden = stap === 'activiteit_uitgesteld' || stap === 'activiteit_vervallen';
  return (
    <Formulier
      staat={staat}
      knop={traject.bewaar}
      label={`${teksten.stap} ${activiteitNaam(activiteit.code, activiteit.naam)}`}
      opVerstuur={() =>
        verstuur({
          soort: stap,
          datum,
          over: activiteit.id,
          werkgever: stap === 'activiteit_uitgesteld' ? { tot: ofNiets(tot) } : null,
          uwv: vraagtReden ? { reden: tekst } : { toelichting: ofNiets(tekst) },
          prive: null,
        })
      }
    >
      <Keuzelijst
        label={teksten.stap}
        waarde={stap}
        opties={stappen.map((waarde) => ({ waarde, label: activiteitstap[waarde] }))}
        opKeuze={zetStap}
      />
      <Veld type="date" label={traject.dag} value={datum} onChange={zetDatum} {...bij('datum')} />
      {stap === 'activiteit_uitgesteld' ? (
        <Veld
          type="date"
          label={teksten.uitstelTot}
          value={tot}
          onChange={zetTot}
          {...bij('tot')}
        />
      ) : null}
      <Veld
        label={vraagtReden ? teksten.reden : traject.toelichting}
        hulp={vraagtReden ? teksten.redenHulp : traject.toelichtingHulp}
        regels={2}
        value={tekst}
        onChange={(nieuw) => zet({ tekst: nieuw })}
        {...bij(vraagtReden ? 'reden' : 'toelichting')}
      />
      <Conceptstand concept={concept} />
    </Formulier>
  );
}
