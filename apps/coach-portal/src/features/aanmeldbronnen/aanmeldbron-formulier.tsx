import type { Aanmeldbron, Aanmeldbronnen } from '@passend/contracts';
import { type FormEvent, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { aanmeldbronnen as teksten } from '../../shared/teksten/aanmeldbronnen.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { type BronVorm, invoerUit, vormVan } from './aanmeldbron-vorm.js';
import { useBewaarBron } from './aanmeldbronnen-api.js';

interface FormulierProps {
  readonly bron: Aanmeldbron | null;
  readonly werkgevers: Aanmeldbronnen['werkgevers'];
  readonly opKlaar: () => void;
}

type Tekstveld = 'naam' | 'issuer' | 'clientId' | 'geheim' | 'maildomeinen' | 'tweedeStap';

/** One provider; what was typed stays when the server refuses it. */
export function AanmeldbronFormulier({ bron, werkgevers, opKlaar }: FormulierProps) {
  const [vorm, zetVorm] = useState<BronVorm>(() => vormVan(bron));
  const bewaar = useBewaarBron(bron?.id ?? null);
  const fouten = veldfouten(bewaar.error);
  const wijzig = (deel: Partial<BronVorm>) => zetVorm((nu) => ({ ...nu, ...deel }));
  const veld = (naam: Tekstveld) => ({
    veldId: `bron-${naam}`,
    value: vorm[naam],
    autoComplete: 'off',
    onChange: (waarde: string) => wijzig({ [naam]: waarde }),
    fout: fouten.find(({ veldId }) => veldId === `bron-${naam}`)?.melding,
  });
  const opties = [
    { waarde: '', label: teksten.bureau },
    ...werkgevers.map(({ id, naam }) => ({ waarde: id, label: naam })),
  ];
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    bewaar.mutate(invoerUit(vorm), { onSuccess: opKlaar });
  };
  return (
    <form className="aanmeldbron" onSubmit={verstuur} noValidate>
      <h2>{bron === null ? teksten.nieuw : teksten.wijzig}</h2>
      <Foutsamenvatting fouten={fouten} />
      {bewaar.error !== null && fouten.length === 0 ? <FoutMelding fout={bewaar.error} /> : null}
      <Veld label={teksten.naam} {...veld('naam')} />
      <Keuzelijst
        label={teksten.voor}
        veldId="bron-werkgeverId"
        waarde={vorm.werkgeverId}
        opties={opties}
        opKeuze={(werkgeverId) => wijzig({ werkgeverId })}
      />
      <Veld
        label={teksten.issuer}
        hulp={teksten.issuerHulp}
        isReadOnly={bron !== null}
        {...veld('issuer')}
      />
      <Veld label={teksten.clientId} {...veld('clientId')} />
      <Veld
        label={teksten.geheim}
        hulp={bron === null ? teksten.geheimHulp : teksten.geheimBlijft}
        type="password"
        {...veld('geheim')}
      />
      <Veld label={teksten.domeinen} hulp={teksten.domeinenHulp} {...veld('maildomeinen')} />
      <Veld label={teksten.tweedeStap} hulp={teksten.tweedeStapHulp} {...veld('tweedeStap')} />
      <AanUit aan={vorm.actief} opVerander={(actief) => wijzig({ actief })}>
        {teksten.actief}
      </AanUit>
      <div className="aanmeldbron__acties">
        <Knop type="submit" soort="hoofd" bezig={bewaar.isPending}>
          {teksten.bewaar}
        </Knop>
        <Knop onPress={opKlaar}>{teksten.annuleer}</Knop>
      </div>
    </form>
  );
}

function veldfouten(fout: Error | null): readonly FormulierFout[] {
  if (!(fout instanceof ApiFout)) return [];
  return fout.velden.map(({ pad, melding }) => ({
    veldId: `bron-${pad.split('.')[0]}`,
    melding,
  }));
}
