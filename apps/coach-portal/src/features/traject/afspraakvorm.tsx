import type { AfspraakWeergave } from '@passend/contracts';
import {
  AFSPRAAK_MET,
  AFSPRAAKUITKOMSTEN,
  AFSPRAAKVORMEN,
  AFWEZIGREDENEN,
  type AfspraakMet,
  type Afspraakuitkomst,
  type Afwezigreden,
} from '@passend/domain';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import {
  afspraakMet,
  afspraakuitkomst,
  afspraakvorm,
  afwezigreden,
  afspraken as teksten,
  traject,
} from '../../shared/teksten/traject.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { alsGetal, ofNiets, useTrajectvorm } from './gebruik-trajectvorm.js';
import type { Bron } from './traject-api.js';

interface VormProps {
  readonly bron: Bron;
  readonly opKlaar: () => void;
}

interface AfspraakvormProps extends VormProps {
  /** What stands there now, when it is moved. */
  readonly begin: AfspraakWeergave | null;
}

/** Makes an appointment, or moves one. */
export function Afspraakvorm({ begin, bron, opKlaar }: AfspraakvormProps) {
  const [datum, zetDatum] = useState(begin?.datum ?? '');
  const [tijd, zetTijd] = useState(begin?.begin ?? '');
  const [minuten, zetMinuten] = useState(String(begin?.minuten ?? 60));
  const [vorm, zetVorm] = useState(begin?.vorm ?? 'op_kantoor');
  const [met, zetMet] = useState<AfspraakMet>(begin?.met ?? 'coach');
  const [plek, zetPlek] = useState(begin?.plek ?? '');
  const [onderwerp, zetOnderwerp] = useState(begin?.onderwerp ?? '');
  const [organisatie, zetOrganisatie] = useState(begin?.organisatie ?? '');
  const naam = `afspraak-${begin?.id ?? 'nieuw'}`;
  const { staat, bij, verstuur } = useTrajectvorm(naam, bron, opKlaar);
  const bijWerkgever = met === 'mogelijke_werkgever';
  return (
    <Formulier
      staat={staat}
      knop={traject.bewaar}
      label={begin === null ? teksten.maak : teksten.verzet}
      opVerstuur={() =>
        verstuur({
          soort: begin === null ? 'afspraak_gemaakt' : 'afspraak_verzet',
          datum,
          over: begin?.id ?? null,
          werkgever: { begin: tijd, minuten: alsGetal(minuten), vorm, met },
          uwv: {
            plek,
            onderwerp,
            ...(bijWerkgever && organisatie.trim() !== '' ? { organisatie } : {}),
          },
          prive: null,
        })
      }
    >
      <div className="vorm__paar">
        <Veld type="date" label={traject.dag} value={datum} onChange={zetDatum} {...bij('datum')} />
        <Veld type="time" label={teksten.begin} value={tijd} onChange={zetTijd} {...bij('begin')} />
        <Veld
          label={teksten.duur}
          inputMode="numeric"
          value={minuten}
          onChange={zetMinuten}
          {...bij('minuten')}
        />
        <Keuzelijst
          label={teksten.met}
          waarde={met}
          {...bij('met')}
          opties={AFSPRAAK_MET.map((waarde) => ({ waarde, label: afspraakMet[waarde] }))}
          opKeuze={zetMet}
        />
        <Keuzelijst
          label={teksten.vorm}
          waarde={vorm}
          {...bij('vorm')}
          opties={AFSPRAAKVORMEN.map((waarde) => ({ waarde, label: afspraakvorm[waarde] }))}
          opKeuze={zetVorm}
        />
        <Veld label={teksten.plek} value={plek} onChange={zetPlek} {...bij('plek')} />
        {bijWerkgever ? (
          <Veld
            label={teksten.organisatie}
            hulp={teksten.organisatieHulp}
            value={organisatie}
            onChange={zetOrganisatie}
            {...bij('organisatie')}
          />
        ) : null}
      </div>
      <Veld
        label={teksten.onderwerp}
        hulp={teksten.onderwerpHulp}
        value={onderwerp}
        onChange={zetOnderwerp}
        {...bij('onderwerp')}
      />
    </Formulier>
  );
}

interface AfspraakProps extends VormProps {
  readonly afspraak: AfspraakWeergave;
}

/** How an appointment went: kept or not, and for whom that is. */
export function Afspraakafloop({ afspraak, bron, opKlaar }: AfspraakProps) {
  const [uitkomst, zetUitkomst] = useState<Afspraakuitkomst>('gehouden');
  const [reden, zetReden] = useState<Afwezigreden | ''>('');
  const { velden, zet, concept, klaar } = useConceptvelden(bron, `afloop.${afspraak.id}`, {
    verslag: '',
    notitie: '',
  });
  const { verslag, notitie } = velden;
  const { staat, bij, verstuur } = useTrajectvorm(`afloop-${afspraak.id}`, bron, () => {
    klaar();
    opKlaar();
  });
  const isGehouden = uitkomst === 'gehouden';
  return (
    <Formulier
      staat={staat}
      knop={traject.bewaar}
      label={teksten.legVast}
      opVerstuur={() =>
        verstuur({
          soort: 'afspraak_afgerond',
          datum: afspraak.datum,
          over: afspraak.id,
          werkgever: { uitkomst },
          uwv: {
            reden: isGehouden || reden === '' ? null : reden,
            verslag: ofNiets(verslag),
          },
          prive: ofNiets(notitie) === null ? null : { gedeeldMetCoach: true, notitie },
        })
      }
    >
      <Keuzelijst
        label={teksten.uitkomst}
        waarde={uitkomst}
        {...bij('uitkomst')}
        opties={AFSPRAAKUITKOMSTEN.map((waarde) => ({ waarde, label: afspraakuitkomst[waarde] }))}
        opKeuze={zetUitkomst}
      />
      {isGehouden ? null : (
        <>
          <p className="gedempt klein">{teksten.zonderReden}</p>
          <Keuzelijst
            label={teksten.reden}
            waarde={reden}
            {...bij('reden')}
            opties={[
              { waarde: '', label: traject.kies },
              ...AFWEZIGREDENEN.map((waarde) => ({ waarde, label: afwezigreden[waarde] })),
            ]}
            opKeuze={zetReden}
          />
        </>
      )}
      <Veld
        label={teksten.verslag}
        hulp={teksten.verslagHulp}
        regels={3}
        value={verslag}
        onChange={(tekst) => zet({ verslag: tekst })}
        {...bij('verslag')}
      />
      <Veld
        label={teksten.notitie}
        hulp={teksten.notitieHulp}
        regels={2}
        value={notitie}
        onChange={(tekst) => zet({ notitie: tekst })}
        {...bij('notitie')}
      />
      <Conceptstand concept={concept} />
    </Formulier>
  );
}

/** Says that an appointment is off. */
export function Afspraakafzeg({ afspraak, bron, opKlaar }: AfspraakProps) {
  const [door, zetDoor] = useState<'coach' | 'werknemer' | 'ander'>('coach');
  const { staat, bij, verstuur } = useTrajectvorm(`afzeg-${afspraak.id}`, bron, opKlaar);
  return (
    <Formulier
      staat={staat}
      knop={teksten.zegAf}
      label={teksten.zegAf}
      opVerstuur={() =>
        verstuur({
          soort: 'afspraak_afgezegd',
          datum: dagVanMoment(new Date()),
          over: afspraak.id,
          werkgever: { door },
          uwv: null,
          prive: null,
        })
      }
    >
      <Keuzelijst
        label={teksten.wieZegtAf}
        waarde={door}
        {...bij('door')}
        opties={[
          { waarde: 'coach', label: teksten.door.coach },
          { waarde: 'werknemer', label: teksten.door.werknemer },
          { waarde: 'ander', label: teksten.door.ander },
        ]}
        opKeuze={zetDoor}
      />
    </Formulier>
  );
}
