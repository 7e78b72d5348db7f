import { AANLEVERSOORTEN, type Aanleversoort, LINK_DAGEN } from '@passend/domain';
import { type FormEvent, useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { soortNaam, documenten as teksten } from '../../shared/teksten/aanleveren.js';
import { Eenmaligadres } from '../../shared/ui/eenmaligadres.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';
import { useMaakLink } from './documenten-api.js';

const SOORTEN = AANLEVERSOORTEN.map((waarde) => ({ waarde, label: soortNaam[waarde] }));

/** Asks a doctor for one thing: the address of the link is shown once. */
export function LinkMaken({ werknemerId }: { readonly werknemerId: string }) {
  const [soort, zetSoort] = useState<Aanleversoort>('fml');
  const [kenmerk, zetKenmerk] = useState('');
  const [dagen, zetDagen] = useState(String(LINK_DAGEN));
  const maak = useMaakLink(werknemerId);
  const fouten: readonly FormulierFout[] =
    maak.error instanceof ApiFout
      ? maak.error.velden.map(({ pad, melding }) => ({ veldId: `link-${pad}`, melding }))
      : [];
  const bij = (veldId: string) => fouten.find((fout) => fout.veldId === veldId)?.melding;
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const invoer = { soort, kenmerk: kenmerk.trim(), dagen: Number(dagen) };
    maak.mutate(invoer, { onSuccess: () => zetKenmerk('') });
  };
  return (
    <form className="documenten__vorm" onSubmit={verstuur} noValidate>
      <Foutsamenvatting fouten={fouten} />
      {maak.error !== null && fouten.length === 0 ? <Weigering fout={maak.error} /> : null}
      {maak.data === undefined ? null : (
        <Eenmaligadres key={maak.data.adres} adres={maak.data.adres} teksten={teksten} />
      )}
      <Keuzelijst label={teksten.soort} waarde={soort} opties={SOORTEN} opKeuze={zetSoort} />
      <Veld
        label={teksten.kenmerk}
        hulp={teksten.kenmerkHulp}
        veldId="link-kenmerk"
        value={kenmerk}
        onChange={zetKenmerk}
        fout={bij('link-kenmerk')}
      />
      <Veld
        label={teksten.dagen}
        veldId="link-dagen"
        inputMode="numeric"
        value={dagen}
        onChange={zetDagen}
        fout={bij('link-dagen')}
      />
      <div>
        <Knop type="submit" soort="hoofd" bezig={maak.isPending}>
          {teksten.maak}
        </Knop>
      </div>
    </form>
  );
}

function Weigering({ fout }: { readonly fout: Error }) {
  if (fout instanceof ApiFout && fout.soort === 'conflict' && fout.titel !== null) {
    return <Melding toon="fout">{fout.titel}</Melding>;
  }
  return <FoutMelding fout={fout} />;
}
