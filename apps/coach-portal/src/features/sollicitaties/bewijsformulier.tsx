import { type BewijsInvoer, bewijsInvoerSchema, type Sollicitatiedetail } from '@passend/contracts';
import { BEWIJSSOORTEN, type Bewijssoort, medischeWoorden } from '@passend/domain';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { leesBijlage } from '../../shared/lib/bestand.js';
import { sollicitatie as teksten } from '../../shared/teksten/sollicitaties.js';
import { bewijsNaam } from '../../shared/teksten/sollicitatiewoorden.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Veld } from '../../shared/ui/veld.js';
import { Bestandveld } from './bestandveld.js';
import { type Eigenaar, useBewijs } from './sollicitaties-api.js';

interface FormulierProps {
  readonly eigenaar: Eigenaar;
  readonly detail: Sollicitatiedetail;
  readonly opBewaard: () => void;
}

/** A text, a photo or a PDF. What the werknemer wants to keep for himself stays his. */
export function Bewijsformulier({ eigenaar, detail, opBewaard }: FormulierProps) {
  const { sollicitatie, vandaag } = detail;
  const bewijs = useBewijs(eigenaar);
  const [soort, zetSoort] = useState<Bewijssoort>(sollicitatie.mist[0] ?? 'antwoord');
  const [tekst, zetTekst] = useState('');
  const [bestand, zetBestand] = useState<File | null>(null);
  const [alleenVoorMij, zetAlleen] = useState(false);
  const formulier = useFormulier<BewijsInvoer, unknown>({
    naam: 'bewijs',
    schema: bewijsInvoerSchema,
    stuur: (invoer) => bewijs.mutateAsync({ id: sollicitatie.id, invoer }),
    opKlaar: opBewaard,
  });
  const passend = soort === 'waarom_passend';
  const medisch = passend ? medischeWoorden(tekst) : [];
  const verstuur = async () => {
    formulier.verstuur({
      bewijs: soort,
      datum: vandaag,
      tekst: tekst || null,
      bestand: bestand === null ? null : await leesBijlage(bestand),
      alleenVoorMij: alleenVoorMij && !passend,
    });
  };
  return (
    <Formulier staat={formulier.staat} knop={teksten.voegToe} opVerstuur={() => void verstuur()}>
      <Keuzelijst
        label={teksten.soort}
        waarde={soort}
        opties={BEWIJSSOORTEN.map((waarde) => ({ waarde, label: bewijsNaam[waarde] }))}
        opKeuze={zetSoort}
        {...formulier.bij('bewijs')}
      />
      {passend ? null : (
        <Bestandveld
          label={teksten.bestand}
          fout={formulier.bij('bestand').fout}
          opKeuze={zetBestand}
        />
      )}
      <Veld
        label={teksten.tekst}
        hulp={passend ? teksten.tekstPassend : teksten.tekstHulp}
        regels={4}
        value={tekst}
        onChange={zetTekst}
        {...formulier.bij('tekst')}
        {...(medisch.length > 0 ? { fout: teksten.medisch(medisch.join(', ')) } : {})}
      />
      {eigenaar === null && !passend ? (
        <AanUit aan={alleenVoorMij} opVerander={zetAlleen}>
          {teksten.alleenIk}
        </AanUit>
      ) : null}
    </Formulier>
  );
}
