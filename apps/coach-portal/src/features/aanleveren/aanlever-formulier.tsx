import { type Aanleversoort, AUTEURSFUNCTIES } from '@passend/domain';
import { type FormEvent, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { functieNaam, aanleveren as teksten } from '../../shared/teksten/aanleveren.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { useLever } from './aanlever-api.js';
import { foutenIn, invoerUit, LEGE_VORM, veldVanPad, vraagtTerug } from './aanlever-vorm.js';
import { Bestandskeuze } from './bestandskeuze.js';
import { TerugkoppelingVelden } from './terugkoppeling-velden.js';

const FUNCTIES = AUTEURSFUNCTIES.map((waarde) => ({ waarde, label: functieNaam[waarde] }));

interface FormulierProps {
  readonly token: string;
  readonly soort: Aanleversoort;
  readonly opKlaar: () => void;
}

/** Who he is, the document, and what the employer may have; nothing typed is lost on a refusal. */
export function AanleverFormulier({ token, soort, opKlaar }: FormulierProps) {
  const [vorm, zetVorm] = useState(LEGE_VORM);
  const [bestand, zetBestand] = useState<File | null>(null);
  const [fouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const lever = useLever(token);
  const melding = (veldId: string) => fouten.find((fout) => fout.veldId === veldId)?.melding;
  const wijzig = (deel: Partial<typeof vorm>) => zetVorm((nu) => ({ ...nu, ...deel }));
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const gevonden = foutenIn(vorm, soort, bestand);
    zetFouten(gevonden);
    if (gevonden.length > 0 || lever.isPending) return;
    lever.mutate(await invoerUit(vorm, soort, bestand), {
      onSuccess: opKlaar,
      onError: (fout) => zetFouten(vanServer(fout)),
    });
  };
  return (
    <form
      className="aanleveren__vorm"
      onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}
      noValidate
    >
      <Foutsamenvatting fouten={fouten} />
      {lever.error !== null && fouten.length === 0 ? <FoutMelding fout={lever.error} /> : null}
      <h2>{teksten.wieKop}</h2>
      <Veld
        label={teksten.naam}
        veldId="aanlever-naam"
        autoComplete="name"
        value={vorm.naam}
        onChange={(naam) => wijzig({ naam })}
        fout={melding('aanlever-naam')}
      />
      <Keuzelijst
        label={teksten.functie}
        veldId="aanlever-functie"
        waarde={vorm.functie}
        opties={FUNCTIES}
        opKeuze={(functie) => wijzig({ functie })}
      />
      <Veld
        label={teksten.datum}
        hulp={teksten.datumHulp}
        veldId="aanlever-datum"
        type="date"
        value={vorm.datum}
        onChange={(datum) => wijzig({ datum })}
        fout={melding('aanlever-datum')}
      />
      {soort === 'terugkoppeling' ? null : (
        <>
          <h2>{teksten.documentKop}</h2>
          <Bestandskeuze opKeuze={zetBestand} fout={melding('aanlever-bestand')} />
          <AanUit aan={vorm.ookTerug} opVerander={(ookTerug) => wijzig({ ookTerug })}>
            {teksten.ookTerug}
          </AanUit>
        </>
      )}
      {vraagtTerug(soort, vorm) ? (
        <TerugkoppelingVelden vorm={vorm} wijzig={wijzig} melding={melding} />
      ) : null}
      {lever.isPending ? <p role="status">{teksten.bezig}</p> : null}
      <div>
        <Knop type="submit" soort="hoofd" bezig={lever.isPending}>
          {teksten.verstuur}
        </Knop>
      </div>
    </form>
  );
}

function vanServer(fout: Error): readonly FormulierFout[] {
  if (!(fout instanceof ApiFout)) return [];
  return fout.velden.map(({ pad, melding }) => ({ veldId: veldVanPad(pad), melding }));
}
