import type { PlaatsingWeergave } from '@passend/contracts';
import { PLAATSINGSVORMEN, type Plaatsingsvoornemen } from '@passend/domain';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import { traject as gewoon, plaatsingsvorm } from '../../shared/teksten/traject.js';
import { plaatsing as teksten } from '../../shared/teksten/trajectroutes.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { alsGetal, ofNiets, useTrajectvorm } from './gebruik-trajectvorm.js';
import { Gevolgen } from './gevolgen.js';
import type { Bron } from './traject-api.js';

interface PlaatsingvormProps {
  /** What was agreed, when it changes. */
  readonly begin: PlaatsingWeergave | null;
  readonly eindeWachttijd: string | null;
  readonly bron: Bron;
  readonly opKlaar: () => void;
}

/** A plaatsing; what follows from it shows before anything is saved. */
export function Plaatsingvorm({ begin, eindeWachttijd, bron, opKlaar }: PlaatsingvormProps) {
  const [vorm, zetVorm] = useState(begin?.vorm ?? 'nieuw_dienstverband');
  const [bijWie, zetBij] = useState(begin?.bij ?? '');
  const [functie, zetFunctie] = useState(begin?.functie ?? '');
  const [datum, zetDatum] = useState(begin?.begin ?? dagVanMoment(new Date()));
  const [tot, zetTot] = useState(begin?.tot ?? '');
  const [uren, zetUren] = useState(String(begin?.urenPerWeek ?? ''));
  const [loon, zetLoon] = useState(String(begin?.loonPerMaand ?? ''));
  const [oudLoon, zetOudLoon] = useState(String(begin?.oudLoonPerMaand ?? ''));
  const [metUitkering, zetUitkering] = useState(begin?.metUitkering ?? false);
  const naam = `plaatsing-${begin?.id ?? 'nieuw'}`;
  const { velden, zet, concept, klaar } = useConceptvelden(
    bron,
    `plaatsing.${begin?.id ?? 'nieuw'}`,
    { toelichting: begin?.toelichting ?? '' },
  );
  const { toelichting } = velden;
  const { staat, bij, verstuur } = useTrajectvorm(naam, bron, () => {
    klaar();
    opKlaar();
  });
  const voornemen: Plaatsingsvoornemen = {
    vorm,
    begin: datum,
    tot: ofNiets(tot),
    loonPerMaand: bedrag(loon),
    oudLoonPerMaand: bedrag(oudLoon),
    metUitkering,
    eindeWachttijd,
  };
  return (
    <Formulier
      staat={staat}
      knop={gewoon.bewaar}
      label={begin === null ? teksten.voegToe : teksten.wijzigKop}
      opVerstuur={() =>
        verstuur({
          soort: begin === null ? 'plaatsing_begonnen' : 'plaatsing_gewijzigd',
          datum,
          over: begin?.id ?? null,
          werkgever: {
            vorm,
            bij: bijWie,
            functie,
            urenPerWeek: alsGetal(uren),
            loonPerMaand: alsGetal(loon),
            tot: ofNiets(tot),
          },
          uwv: {
            oudLoonPerMaand: alsGetal(oudLoon),
            metUitkering,
            toelichting: ofNiets(toelichting),
            bestand: null,
          },
          prive: null,
        })
      }
    >
      <Keuzelijst
        label={teksten.vorm}
        waarde={vorm}
        {...bij('vorm')}
        opties={PLAATSINGSVORMEN.map((waarde) => ({ waarde, label: plaatsingsvorm[waarde] }))}
        opKeuze={zetVorm}
      />
      <div className="vorm__paar">
        <Veld label={teksten.bij} value={bijWie} onChange={zetBij} {...bij('bij')} />
        <Veld label={teksten.functie} value={functie} onChange={zetFunctie} {...bij('functie')} />
        <Veld
          type="date"
          label={teksten.begin}
          value={datum}
          onChange={zetDatum}
          {...bij('datum')}
        />
        <Veld
          type="date"
          label={teksten.tot}
          hulp={teksten.totHulp}
          value={tot}
          onChange={zetTot}
          {...bij('tot')}
        />
        <Veld
          label={teksten.uren}
          inputMode="decimal"
          value={uren}
          onChange={zetUren}
          {...bij('urenPerWeek')}
        />
        <Veld
          label={teksten.loon}
          hulp={teksten.loonHulp}
          inputMode="numeric"
          value={loon}
          onChange={zetLoon}
          {...bij('loonPerMaand')}
        />
      </div>
      <Veld
        label={teksten.oudLoon}
        hulp={teksten.oudLoonHulp}
        inputMode="numeric"
        value={oudLoon}
        onChange={zetOudLoon}
        {...bij('oudLoonPerMaand')}
      />
      <AanUit aan={metUitkering} opVerander={zetUitkering}>
        {teksten.metUitkering}
      </AanUit>
      <Veld
        label={gewoon.toelichting}
        hulp={gewoon.toelichtingHulp}
        regels={2}
        value={toelichting}
        onChange={(nieuw) => zet({ toelichting: nieuw })}
        {...bij('toelichting')}
      />
      <Conceptstand concept={concept} />
      {isDag(datum) ? <Gevolgen voornemen={voornemen} /> : null}
    </Formulier>
  );
}

function bedrag(tekst: string): number | null {
  const getal = alsGetal(tekst);
  return typeof getal === 'number' ? getal : null;
}

function isDag(tekst: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(tekst);
}
