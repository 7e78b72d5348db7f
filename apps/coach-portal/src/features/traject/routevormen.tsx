import { type Bestandverwijzing, OORDEELVRAGEN, type Oordeelvraag } from '@passend/domain';
import { useState } from 'react';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import { useConceptvelden } from '../../shared/concept/gebruik-conceptvelden.js';
import { Formulier } from '../../shared/formulier/formulier.js';
import { dagVanMoment } from '../../shared/opmaak/datum.js';
import { traject as gewoon } from '../../shared/teksten/traject.js';
import { oordeelvraag, routes as teksten } from '../../shared/teksten/trajectroutes.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { Bestandveld } from './bestandveld.js';
import { alsGetal, ofNiets, useTrajectvorm } from './gebruik-trajectvorm.js';
import type { Bron } from './traject-api.js';

interface VormProps {
  readonly bron: Bron;
  readonly opKlaar: () => void;
}

const vandaag = () => dagVanMoment(new Date());

const LEGE_SCHOLING = {
  opleiding: '',
  weken: '',
  uren: '',
  kosten: '',
  reden: '',
  waaromKortste: '',
};

/** Proposes schooling: what, how long, what it costs, and why it is the shortest way. */
export function Scholingvorm({ bron, opKlaar }: VormProps) {
  const { velden, zet, concept, klaar } = useConceptvelden(bron, 'scholing', LEGE_SCHOLING);
  const { opleiding, weken, uren, kosten, reden, waaromKortste } = velden;
  const { staat, bij, verstuur } = useTrajectvorm('scholing', bron, () => {
    klaar();
    opKlaar();
  });
  return (
    <Formulier
      staat={staat}
      knop={gewoon.bewaar}
      label={teksten.voegScholingToe}
      opVerstuur={() =>
        verstuur({
          soort: 'scholing_voorgesteld',
          datum: vandaag(),
          over: null,
          werkgever: {
            opleiding,
            weken: alsGetal(weken),
            urenPerWeek: alsGetal(uren),
            kosten: alsGetal(kosten),
          },
          uwv: { reden, waaromKortste },
          prive: null,
        })
      }
    >
      <Veld
        label={teksten.opleiding}
        hulp={teksten.opleidingHulp}
        value={opleiding}
        onChange={(nieuw) => zet({ opleiding: nieuw })}
        {...bij('opleiding')}
      />
      <div className="vorm__paar">
        <Veld
          label={teksten.weken}
          inputMode="numeric"
          value={weken}
          onChange={(nieuw) => zet({ weken: nieuw })}
          {...bij('weken')}
        />
        <Veld
          label={teksten.uren}
          inputMode="numeric"
          value={uren}
          onChange={(nieuw) => zet({ uren: nieuw })}
          {...bij('urenPerWeek')}
        />
        <Veld
          label={teksten.kosten}
          inputMode="numeric"
          value={kosten}
          onChange={(nieuw) => zet({ kosten: nieuw })}
          {...bij('kosten')}
        />
      </div>
      <Veld
        label={teksten.reden}
        regels={2}
        value={reden}
        onChange={(nieuw) => zet({ reden: nieuw })}
        {...bij('reden')}
      />
      <Veld
        label={teksten.waaromKortste}
        regels={2}
        value={waaromKortste}
        onChange={(nieuw) => zet({ waaromKortste: nieuw })}
        {...bij('waaromKortste')}
      />
      <Conceptstand concept={concept} />
    </Formulier>
  );
}

/** Begins to look whether a business of his own can work. */
export function Bedrijfvorm({ bron, opKlaar }: VormProps) {
  const { velden, zet, concept, klaar } = useConceptvelden(bron, 'bedrijf', { idee: '' });
  const { idee } = velden;
  const { staat, bij, verstuur } = useTrajectvorm('bedrijf', bron, () => {
    klaar();
    opKlaar();
  });
  return (
    <Formulier
      staat={staat}
      knop={gewoon.bewaar}
      label={teksten.voegBedrijfToe}
      opVerstuur={() =>
        verstuur({
          soort: 'eigen_bedrijf_verkend',
          datum: vandaag(),
          over: null,
          werkgever: {},
          uwv: { idee },
          prive: null,
        })
      }
    >
      <Veld
        label={teksten.idee}
        regels={3}
        value={idee}
        onChange={(nieuw) => zet({ idee: nieuw })}
        {...bij('idee')}
      />
      <Conceptstand concept={concept} />
    </Formulier>
  );
}

/** Prepares to ask the UWV for its opinion. */
export function Oordeelvorm({ bron, opKlaar }: VormProps) {
  const [vraag, zetVraag] = useState<Oordeelvraag>('inspanningen_werkgever');
  const [aanvrager, zetAanvrager] = useState<'werkgever' | 'werknemer'>('werkgever');
  const { staat, bij, verstuur } = useTrajectvorm('oordeel', bron, opKlaar);
  return (
    <Formulier
      staat={staat}
      knop={gewoon.bewaar}
      label={teksten.bereidVoor}
      opVerstuur={() =>
        verstuur({
          soort: 'deskundigenoordeel_voorbereid',
          datum: vandaag(),
          over: null,
          werkgever: { vraag, aanvrager },
          uwv: { toelichting: null },
          prive: null,
        })
      }
    >
      <Keuzelijst
        label={teksten.vraag}
        waarde={vraag}
        {...bij('vraag')}
        opties={OORDEELVRAGEN.map((waarde) => ({ waarde, label: oordeelvraag[waarde] }))}
        opKeuze={zetVraag}
      />
      <Keuzelijst
        label={teksten.aanvrager}
        waarde={aanvrager}
        {...bij('aanvrager')}
        opties={[
          { waarde: 'werkgever', label: teksten.aanvragers.werkgever },
          { waarde: 'werknemer', label: teksten.aanvragers.werknemer },
        ]}
        opKeuze={zetAanvrager}
      />
    </Formulier>
  );
}

/** A second opinion of another bedrijfsarts: between client and coach. */
export function Secondvorm({ bron, opKlaar }: VormProps) {
  const { velden, zet, concept, klaar } = useConceptvelden(bron, 'second', { tekst: '' });
  const { tekst } = velden;
  const { staat, bij, verstuur } = useTrajectvorm('second', bron, () => {
    klaar();
    opKlaar();
  });
  return (
    <Formulier
      staat={staat}
      knop={gewoon.bewaar}
      label={teksten.besprekSecond}
      opVerstuur={() =>
        verstuur({
          soort: 'second_opinion_besproken',
          datum: vandaag(),
          over: null,
          werkgever: null,
          uwv: null,
          prive: { gedeeldMetCoach: true, toelichting: ofNiets(tekst) },
        })
      }
    >
      <Veld
        label={gewoon.toelichting}
        regels={2}
        value={tekst}
        onChange={(nieuw) => zet({ tekst: nieuw })}
        {...bij('toelichting')}
      />
      <Conceptstand concept={concept} />
    </Formulier>
  );
}

/** The result of a test, and who may read it. */
export function Testvorm({
  bron,
  wieZiet = teksten.wieZietOpties,
  opKlaar,
}: VormProps & { readonly wieZiet?: Readonly<Record<'prive' | 'dossier', string>> }) {
  const { velden, zet, concept, klaar } = useConceptvelden(bron, 'testuitslag', {
    naam: '',
    uitkomst: '',
  });
  const { naam, uitkomst } = velden;
  const [voor, zetVoor] = useState<'prive' | 'dossier'>('prive');
  const [bestand, zetBestand] = useState<Bestandverwijzing | null>(null);
  const { staat, bij, verstuur } = useTrajectvorm('test', bron, () => {
    klaar();
    opKlaar();
  });
  const uitslag = { naam, uitkomst: ofNiets(uitkomst), bestand };
  return (
    <Formulier
      staat={staat}
      knop={gewoon.bewaar}
      label={teksten.voegTestToe}
      opVerstuur={() =>
        verstuur({
          soort: 'testuitslag_toegevoegd',
          datum: vandaag(),
          over: null,
          werkgever: null,
          uwv: voor === 'dossier' ? uitslag : null,
          prive: voor === 'prive' ? { gedeeldMetCoach: true, ...uitslag } : null,
        })
      }
    >
      <Veld
        label={teksten.testnaam}
        value={naam}
        onChange={(nieuw) => zet({ naam: nieuw })}
        {...bij('naam')}
      />
      <Veld
        label={teksten.uitkomst}
        regels={3}
        value={uitkomst}
        onChange={(nieuw) => zet({ uitkomst: nieuw })}
        {...bij('uitkomst')}
      />
      <Conceptstand concept={concept} />
      <Bestandveld bron={bron} gekozen={bestand} opKeuze={zetBestand} />
      <Keuzelijst
        label={teksten.wieZiet}
        waarde={voor}
        {...bij('uwv')}
        opties={[
          { waarde: 'prive', label: wieZiet.prive },
          { waarde: 'dossier', label: wieZiet.dossier },
        ]}
        opKeuze={zetVoor}
      />
    </Formulier>
  );
}
